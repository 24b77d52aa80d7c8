package org.windscreen.upkeep;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.format.FileKind;
import org.windscreen.load.ContentLoader;
import org.windscreen.load.EditionFolder;
import org.windscreen.model.Id;
import org.windscreen.output.NewFolder;
import org.windscreen.publish.BuildOptions;
import org.windscreen.publish.Content;
import org.windscreen.publish.ContentFolder;
import org.windscreen.publish.NotPossible;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceLines;
import org.windscreen.source.SourceTree;

/**
 * Opens an authority's next edition: a draft beside the current one, with everything that an
 * edition before says and without what is that edition's alone (its dates, its addresses, its
 * downloads).
 *
 * <p>Example: {@code new NewEdition(options, faults).begin(draft, Optional.empty())}.
 */
public final class NewEdition {
  /**
   * A draft that was opened.
   *
   * @param before the edition that it says the same as
   * @param files the paths written, in the content folder
   */
  public record Opened(Id.Edition before, List<String> files) {
    public Opened {
      files = List.copyOf(files);
    }
  }

  private final BuildOptions options;
  private final Diagnostics faults;

  public NewEdition(BuildOptions options, Diagnostics faults) {
    this.options = options;
    this.faults = faults;
  }

  /**
   * Writes the folder of a draft, whole or not at all.
   *
   * @param draft the folder to be
   * @param from the edition that is copied; the current one if empty
   * @return nothing where that edition is at fault, which is told
   * @throws NotPossible if the authority or the edition is not there, or the folder is, or the
   *     current edition is still a draft
   * @throws IOException if the disk refuses: then nothing is there
   */
  public Optional<Opened> begin(EditionFolder draft, Optional<Id.Edition> from)
      throws IOException, NotPossible {
    SourceTree tree = ContentFolder.read(options.content());
    faults.showLines(new SourceLines(tree)::at);
    Id.Edition before = before(draft, from, tree);
    Optional<SourceFile> facts = facts(draft, before, tree);
    String folder = new EditionFolder(draft.authority(), before).path();
    if (facts.isEmpty() || isAtFault(folder, tree)) {
      return Optional.empty();
    }
    List<SourceFile> files =
        tree.below(folder).stream()
            .filter(file -> !isOfThatEditionAlone(file))
            .map(file -> moved(file, folder, draft.path()))
            .map(file -> file.path().equals(facts.get().path()) ? facts.get() : file)
            .toList();
    write(draft, files);
    return Optional.of(new Opened(before, files.stream().map(SourceFile::path).toList()));
  }

  /**
   * Whether what is to be copied has an error, which is told: a draft would have it too, and two
   * indicators without a code would not be known as one.
   */
  private boolean isAtFault(String folder, SourceTree tree) {
    Diagnostics found = new Diagnostics();
    Content.of(tree, options.forAll(), found);
    List<Diagnostic> errors =
        found.all().stream()
            .filter(fault -> fault.severity().stops())
            .filter(fault -> fault.span().path().startsWith(folder + "/"))
            .toList();
    errors.forEach(faults::add);
    return !errors.isEmpty();
  }

  /** Why it changed since the one before and after it was published, and what it had no more. */
  private static boolean isOfThatEditionAlone(SourceFile file) {
    return FileKind.of(file.path())
        .filter(
            EnumSet.of(FileKind.WITHDRAWN, FileKind.CHANGES, FileKind.FROZEN, FileKind.CORRECTIONS)
                ::contains)
        .isPresent();
  }

  private static SourceFile moved(SourceFile file, String from, String to) {
    return new SourceFile(to + file.path().substring(from.length()), file.size(), file.bytes());
  }

  private Id.Edition before(EditionFolder draft, Optional<Id.Edition> from, SourceTree tree)
      throws IOException, NotPossible {
    NotPossible.unlessArea(draft.authority(), tree);
    NotPossible.unlessPublished(draft.authority(), tree);
    if (!tree.below(draft.path()).isEmpty()) {
      NewFolder.sweep(options.content().resolve(draft.path()));
      throw new NotPossible(
          draft.path() + " is there already: name another folder, such as the month of approval.");
    }
    Id.Edition before =
        from.or(() ->
                ContentLoader.authorityFacts(tree, draft.authority(), faults)
                    .map(facts -> facts.currentEdition()))
            .orElseThrow(() ->
                new NotPossible(
                    "authority.yaml can't be read, so name the edition before with --from."));
    NotPossible.unlessEdition(draft.authority(), before, tree);
    return before;
  }

  /** The file edition.yaml of the draft; nothing where that of the edition before is at fault. */
  private Optional<SourceFile> facts(EditionFolder draft, Id.Edition before, SourceTree tree) {
    String folder = new EditionFolder(draft.authority(), before).path() + "/";
    return ContentLoader.editionFacts(tree, draft.authority(), before, faults)
        .flatMap(said ->
            tree.file(folder + FileKind.EDITION.fileName())
                .flatMap(file -> new NextFacts(file, before, said).file(faults))
                .map(file -> moved(file, folder, draft.path() + "/")));
  }

  private void write(EditionFolder draft, List<SourceFile> files) throws IOException {
    int below = draft.path().length() + 1;
    try (NewFolder folder = NewFolder.open(options.content().resolve(draft.path()))) {
      files.forEach(file -> folder.write(file.path().substring(below), file.bytes()));
      folder.publish();
    }
  }
}
