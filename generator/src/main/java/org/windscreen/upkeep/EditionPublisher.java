package org.windscreen.upkeep;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.load.Drafts;
import org.windscreen.load.EditionFolder;
import org.windscreen.load.KeptAuthorities;
import org.windscreen.load.Loaded;
import org.windscreen.publish.BuildOptions;
import org.windscreen.publish.Content;
import org.windscreen.publish.ContentFolder;
import org.windscreen.publish.NotPossible;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceLines;
import org.windscreen.source.SourceTree;

/**
 * Makes a draft its area's current edition: its new indicators get codes, its addresses are
 * recorded, the edition before is marked as superseded, both are frozen. All of it or nothing: what
 * the content would be is checked before a file is written, and the files change together.
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
  private final KeptAuthorities kept = new KeptAuthorities();

  public EditionPublisher(BuildOptions options, Diagnostics faults) {
    this.options = options;
    this.faults = faults;
  }

  /**
   * Publishes in the content; the site shows it from the next build on. The current edition is
   * published so as well, if it is still a draft: a new area's first.
   *
   * @return nothing where the content, as it would be, is at fault: then all is as it was
   * @throws NotPossible if there is no such draft, or the edition before is one
   * @throws IOException if the disk refuses
   */
  public Optional<Done> publish(EditionFolder draft) throws IOException, NotPossible {
    SourceTree tree = ContentFolder.read(options.content());
    // An area's first edition is the current one from the start, and a draft all the same.
    if (!Drafts.shown(draft.authority(), tree).equals(Optional.of(draft))) {
      unlessBesideAnother(draft, tree);
    }
    Diagnostics found = new Diagnostics();
    found.showLines(new SourceLines(tree)::at);
    SourceTree next = tree.with(new PublishedFacts(draft, tree, options.asOf()).files(found));
    Loaded uncoded = Content.of(next, options.forAll(), kept, found).loaded();
    // Before codes are given: then a guess at one of them would look right.
    return found.hasErrorsBut(Rule.NO_CODE_YET)
        ? told(draft, Optional.empty(), found)
        : write(draft, tree, next, uncoded);
  }

  private static void unlessBesideAnother(EditionFolder draft, SourceTree tree) throws NotPossible {
    List<EditionFolder> drafts = Drafts.in(tree).drafts();
    if (!tree.below(draft.path()).isEmpty() && !drafts.contains(draft)) {
      throw new NotPossible(
          draft.path() + " is no draft: its edition.yaml does not say \"status: draft\".");
    }
    List<String> paths = drafts.stream().map(EditionFolder::path).toList();
    NotPossible.unless(paths, draft.path(), "There is no draft ", "See: windscreen edition list");
    NotPossible.unlessPublished(draft.authority(), tree);
  }

  /** What this very step does is not told as undone; other drafts are not its business. */
  private Optional<Done> told(EditionFolder draft, Optional<Done> done, Diagnostics found) {
    found.all().stream()
        .filter(fault -> fault.rule() != Rule.NO_CODE_YET || !isIn(draft, fault.span()))
        .filter(fault -> fault.rule() != Rule.PERMALINKS_UNRECORDED)
        .filter(fault -> fault.rule() != Rule.DRAFT_LEFT_OUT)
        .forEach(faults::add);
    return done;
  }

  private static boolean isIn(EditionFolder draft, Span span) {
    return span.path().startsWith(draft.path() + "/");
  }

  private Optional<Done> write(
      EditionFolder draft, SourceTree before, SourceTree next, Loaded uncoded) throws IOException {
    Diagnostics found = new Diagnostics();
    NewCodes codes = NewCodes.in(next, draft, uncoded, found);
    SourceTree after =
        next.with(codes.files())
            .with(succeeded(draft, next, uncoded, found))
            .with(
                FrozenFiles.withThoseBefore(draft, uncoded).stream()
                    .flatMap(files -> files.in(next, found).stream())
                    .toList());
    Optional<Integer> recorded = new OneStep(options.forAll(), kept, found).write(before, after);
    return told(draft, recorded.map(lines -> new Done(codes.given(), lines)), found);
  }

  private static List<SourceFile> succeeded(
      EditionFolder draft, SourceTree tree, Loaded uncoded, Diagnostics found) {
    return FrozenFiles.authority(draft, uncoded)
        .flatMap(authority -> new SucceededFiles(draft, authority).file(tree, found))
        .stream()
        .toList();
  }
}
