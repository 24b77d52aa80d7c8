package org.windscreen.load;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.windscreen.model.Catalog;
import org.windscreen.model.ExceptionsFile;

/**
 * What loading gives.
 *
 * @param catalog the content, if {@code site.yaml} could be read; faults may have left items out
 * @param newCodes the codes that new indicators are to get, in reading order
 * @param unnamed the things without an id that could be read
 * @param definitions every name that content defines, in reading order; may hold repeats
 * @param mentions every reference that content makes, in reading order
 * @param statements every text that content says, in reading order
 * @param spans where every record of the catalog stands
 * @param exceptions what is told and yet right, authority by authority; may be empty
 * @param images the image files of the content folder, by path
 * @param filesAtFault paths of the files that have an error, so that something may be missing from
 *     them; an indicator without a code is not missing
 */
public record Loaded(
    Optional<Catalog> catalog,
    List<Definition> newCodes,
    List<Unnamed> unnamed,
    List<Definition> definitions,
    List<Mention> mentions,
    List<Statement> statements,
    Spans spans,
    List<ExceptionsFile.Excepted> exceptions,
    Set<String> images,
    Set<String> filesAtFault) {
  public Loaded {
    newCodes = List.copyOf(newCodes);
    unnamed = List.copyOf(unnamed);
    definitions = List.copyOf(definitions);
    mentions = List.copyOf(mentions);
    statements = List.copyOf(statements);
    exceptions = List.copyOf(exceptions);
    images = Set.copyOf(images);
    filesAtFault = Set.copyOf(filesAtFault);
  }
}
