package org.windscreen.upkeep;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.difference.FrozenWords;
import org.windscreen.difference.FrozenWords.How;
import org.windscreen.format.FileKind;
import org.windscreen.load.ContentLoader;
import org.windscreen.load.Drafts;
import org.windscreen.load.EditionFolder;
import org.windscreen.load.KeptAuthorities;
import org.windscreen.load.Loaded;
import org.windscreen.markdown.PlainText;
import org.windscreen.model.CorrectionsFile;
import org.windscreen.model.CorrectionsFile.Correction;
import org.windscreen.model.Edition;
import org.windscreen.model.PartialDate;
import org.windscreen.model.WithdrawnFile.ThingRef;
import org.windscreen.publish.BuildOptions;
import org.windscreen.publish.ContentFolder;
import org.windscreen.publish.NotPossible;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceLines;
import org.windscreen.source.SourceTree;

/**
 * Freezes an edition as it stands, and records what was corrected in one that is frozen: for
 * readers, with day and reason. All of it or nothing, like publishing.
 *
 * <p>Example: {@code new EditionCorrector(options, faults).correct(edition, day, "A wrong
 * number.")}.
 */
public final class EditionCorrector {
  private static final List<String> ABOUT =
      List.of(
          "What was corrected in this edition after it was published: readers see it on its pages.",
          "windscreen edition correct adds an entry for what was changed.");

  private final BuildOptions options;
  private final Diagnostics faults;
  private final KeptAuthorities kept = new KeptAuthorities();

  public EditionCorrector(BuildOptions options, Diagnostics faults) {
    this.options = options;
    this.faults = faults;
  }

  /** The content, and the edition as it was read. */
  private record Reading(SourceTree tree, Loaded loaded, FrozenFiles frozen) {
    boolean wasFrozen() {
      return frozen.edition().wasFrozen();
    }

    /** What it said, and that it was frozen, are both there. */
    boolean isWhole() {
      return frozen.edition().frozen().isFrozen() && frozen.edition().isMarkedFrozen();
    }

    /** What it said is lost, so that nobody knows what of it was changed. */
    boolean isLost() {
      return wasFrozen() && !frozen.edition().frozen().isFrozen();
    }
  }

  /**
   * Records that what is not as it was when the edition was frozen was corrected.
   *
   * @return what was; empty where nothing was changed; nothing at all where the content is at fault
   * @throws NotPossible if there is no such edition, or it is not frozen
   * @throws IOException if the disk refuses: then all is as it was
   */
  public Optional<List<ThingRef>> correct(EditionFolder folder, PartialDate day, String why)
      throws IOException, NotPossible {
    Optional<Reading> read = read(folder);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    if (!read.get().wasFrozen()) {
      throw new NotPossible(
          folder.path()
              + " is not frozen: change in it what is to be changed. To protect it from now on,"
              + " run: windscreen edition freeze "
              + words(folder));
    }
    List<ThingRef> changed = changed(read.get());
    return changed.isEmpty()
        ? Optional.of(changed)
        : correct(read.get(), new Correction(day, changed, PlainText.of(why)));
  }

  /** What is gone, or not known, can be named no more: then it is the edition that was. */
  private static List<ThingRef> changed(Reading read) {
    Edition edition = read.frozen().edition();
    String whole = "edition:" + edition.id().value();
    if (read.isLost()) {
      return List.of(new ThingRef(whole));
    }
    return FrozenWords.of(edition).since(edition.frozen()).stream()
        .map(departure -> departure.how() == How.GONE ? whole : departure.known())
        .distinct()
        .map(ThingRef::new)
        .toList();
  }

  private Optional<List<ThingRef>> correct(Reading read, Correction correction) throws IOException {
    SourceTree tree = read.tree();
    EditionFolder folder = read.frozen().folder();
    NewCodes codes = NewCodes.in(tree, folder, read.loaded(), faults);
    Optional<SourceFile> corrections = with(correction, folder, tree);
    if (corrections.isEmpty()) {
      return Optional.empty();
    }
    SourceTree after =
        tree.with(codes.files())
            .with(read.frozen().in(tree, faults))
            .with(List.of(corrections.get()));
    return new OneStep(options.forAll(), kept, faults)
        .write(tree, after)
        .map(recorded -> correction.of());
  }

  /** The file corrections.yaml with an entry more; nothing where it has to be edited by hand. */
  private Optional<SourceFile> with(Correction correction, EditionFolder folder, SourceTree tree) {
    List<Correction> added = List.of(correction);
    return new AddedEntries(folder, FileKind.CORRECTIONS, ABOUT)
        .to(tree, new CorrectionsFile(added), "corrections", added, faults);
  }

  /**
   * Protects an edition, as it stands, from edits that nobody is told of.
   *
   * @return whether it was; false where it is frozen already; nothing where the content is at fault
   * @throws NotPossible if there is no such edition, it is a draft, or what it said when it was
   *     frozen is lost
   * @throws IOException if the disk refuses: then all is as it was
   */
  public Optional<Boolean> freeze(EditionFolder folder) throws IOException, NotPossible {
    Optional<Reading> read = read(folder);
    if (read.isEmpty() || read.get().isWhole()) {
      return read.map(reading -> false);
    }
    if (read.get().isLost()) {
      throw new NotPossible(
          folder.path()
              + " was frozen before, and what it said then is lost. Bring frozen.yaml back from"
              + " the last copy that has it; if there is none, freeze the edition as it stands,"
              + " which readers are told: windscreen edition correct "
              + words(folder)
              + " --why \"What may have been changed, in a sentence\"");
    }
    SourceTree tree = read.get().tree();
    FrozenFiles frozen = read.get().frozen();
    SourceTree after =
        tree.with(
            read.get().wasFrozen()
                ? frozen.marked(tree, faults).stream().toList()
                : frozen.in(tree, faults));
    return new OneStep(options.forAll(), kept, faults).write(tree, after).map(recorded -> true);
  }

  private Optional<Reading> read(EditionFolder folder) throws IOException, NotPossible {
    SourceTree tree = ContentFolder.read(options.content());
    faults.showLines(new SourceLines(tree)::at);
    NotPossible.unlessArea(folder.authority(), tree);
    NotPossible.unlessEdition(folder.authority(), folder.edition(), tree);
    Drafts drafts = Drafts.in(tree);
    if (drafts.drafts().contains(folder)) {
      throw new NotPossible(
          folder.path()
              + " is a draft: change in it what is to be changed. To publish it, run: windscreen"
              + " edition publish "
              + words(folder));
    }
    Diagnostics found = new Diagnostics();
    Loaded loaded = ContentLoader.load(drafts.published(), kept, found);
    Optional<FrozenFiles> frozen = FrozenFiles.of(folder, loaded);
    if (frozen.isEmpty()) {
      found.all().forEach(faults::add);
    }
    return frozen.map(files -> new Reading(tree, loaded, files));
  }

  private static String words(EditionFolder folder) {
    return folder.authority().value() + " " + folder.edition().value();
  }
}
