package org.windscreen.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.load.Definition;
import org.windscreen.load.Drafts;
import org.windscreen.load.EditionFolder;
import org.windscreen.output.WholeFiles;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceLines;
import org.windscreen.source.SourceTree;

/**
 * Makes a draft its area's current edition: its new indicators get codes, its addresses are
 * recorded, the edition before is marked as superseded. All of it or nothing: what the content
 * would be is checked before a file is written, and the files change together.
 *
 * <p>Example: {@code new EditionPublisher(options, faults).publish(draft)}.
 */
public final class EditionPublisher {
  /**
   * What was done.
   *
   * @param codes the new codes, in the order of the file
   * @param recorded how many lines the records of permalinks have more
   */
  public record Done(List<String> codes, int recorded) {
    public Done {
      codes = List.copyOf(codes);
    }
  }

  private final BuildOptions options;
  private final Diagnostics faults;

  public EditionPublisher(BuildOptions options, Diagnostics faults) {
    this.options = options;
    this.faults = faults;
  }

  /**
   * Publishes in the content; the site shows it from the next build on.
   *
   * @return nothing where the content, as it would be, is at fault: then all is as it was
   * @throws NotPossible if there is no such draft
   * @throws IOException if the disk refuses
   */
  public Optional<Done> publish(EditionFolder draft) throws IOException, NotPossible {
    SourceTree tree = ContentFolder.read(options.content());
    List<String> drafts = Drafts.in(tree).drafts().stream().map(EditionFolder::path).toList();
    NotPossible.unless(drafts, draft.path(), "There is no draft ", "See: windscreen edition list");
    Diagnostics found = new Diagnostics();
    found.showLines(new SourceLines(tree)::at);
    NewCodes codes = NewCodes.in(tree, uncoded(tree, draft), found);
    SourceTree coded = tree.with(codes.files());
    SourceTree after = coded.with(new PublishedFacts(draft, coded, options.asOf()).files(found));
    Optional<Done> done =
        found.hasErrors() ? Optional.empty() : write(tree, after, codes.given(), found);
    found.all().stream().filter(EditionPublisher::isTold).forEach(faults::add);
    return done;
  }

  /** The indicators of a draft that have no code, with the one that each is to be given. */
  private List<Definition> uncoded(SourceTree tree, EditionFolder draft) {
    Content shown = Content.of(tree, options.forAll().with(draft), new Diagnostics());
    return shown.loaded().newCodes().stream()
        .filter(code -> code.span().path().startsWith(draft.path() + "/"))
        .toList();
  }

  /** What this very step does is not told as undone; other drafts are not its business. */
  private static boolean isTold(Diagnostic fault) {
    return fault.rule() != Rule.PERMALINKS_UNRECORDED && fault.rule() != Rule.DRAFT_LEFT_OUT;
  }

  private Optional<Done> write(
      SourceTree before, SourceTree after, List<String> codes, Diagnostics found)
      throws IOException {
    BuildOptions everything = options.forAll();
    Content content = Content.of(after, everything, found);
    Optional<Content.Ready> ready = content.plan(everything, found);
    if (ready.isEmpty() || found.hasErrors()) {
      return Optional.empty();
    }
    List<SourceFile> files = new ArrayList<>(after.files());
    files.removeIf(file -> before.file(file.path()).equals(Optional.of(file)));
    SortedMap<Path, byte[]> all = new TreeMap<>();
    files.forEach(file -> all.put(options.content().resolve(file.path()), file.bytes()));
    content
        .recorded()
        .with(ready.get().published())
        .forEach((file, text) ->
            all.put(options.content().resolve(file), text.getBytes(StandardCharsets.UTF_8)));
    WholeFiles.write(options.content(), all);
    return Optional.of(new Done(codes, content.recorded().added(ready.get().published())));
  }
}
