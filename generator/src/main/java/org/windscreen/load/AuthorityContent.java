package org.windscreen.load;

import java.util.List;
import java.util.Optional;
import org.windscreen.model.Authority;
import org.windscreen.model.ExceptionsFile;

/**
 * What one authority's folder says: the unit that is read, kept and read anew by itself. It depends
 * on the files of that folder, and on the facts that its texts take from other areas' contacts.
 *
 * @param authority missing where its facts or its current edition are
 * @param exceptions what is told and yet right
 * @param newCodes the codes that its new indicators are to get, in reading order
 * @param unnamed the things without an id that could be read
 * @param definitions every name that the folder defines, in reading order; may hold repeats
 * @param mentions every reference that it makes, in reading order
 * @param statements every text that it says, in reading order
 * @param spans where every record of the folder stands
 */
record AuthorityContent(
    Optional<Authority> authority,
    ExceptionsFile exceptions,
    List<Definition> newCodes,
    List<Unnamed> unnamed,
    List<Definition> definitions,
    List<Mention> mentions,
    List<Statement> statements,
    Spans spans) {
  public AuthorityContent {
    newCodes = List.copyOf(newCodes);
    unnamed = List.copyOf(unnamed);
    definitions = List.copyOf(definitions);
    mentions = List.copyOf(mentions);
    statements = List.copyOf(statements);
  }
}
