package org.windscreen.upkeep;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.difference.FrozenWords;
import org.windscreen.format.FileKind;
import org.windscreen.format.RecordWriter;
import org.windscreen.format.YamlValue;
import org.windscreen.load.EditionFolder;
import org.windscreen.load.Loaded;
import org.windscreen.model.Authority;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceTree;

/**
 * The files that freeze an edition as it stands: {@code frozen.yaml} with what it says now, and
 * {@code edition.yaml}, which says that it is frozen, so that the loss of the first is told.
 *
 * <p>Example: {@code new FrozenFiles(folder, edition).in(tree, faults)}.
 */
record FrozenFiles(EditionFolder folder, Edition edition) {
  private static final List<String> ABOUT =
      List.of(
          "What this edition said when it was published or last corrected: each thing with a digest"
              + " of it.",
          "Written by windscreen; never change it by hand. To correct the edition, change it and"
              + " run:",
          "windscreen edition correct");

  /** Of an edition that was read; nothing where it could not be. */
  static Optional<FrozenFiles> of(EditionFolder folder, Loaded loaded) {
    return authority(folder, loaded)
        .flatMap(authority -> authority.edition(folder.edition()))
        .map(edition -> new FrozenFiles(folder, edition));
  }

  /**
   * Of an edition that is to be published, and of those before it that are not frozen yet, or don't
   * say so.
   */
  static List<FrozenFiles> withThoseBefore(EditionFolder draft, Loaded loaded) {
    Id.Authority area = draft.authority();
    Stream<FrozenFiles> before =
        authority(draft, loaded).stream()
            .flatMap(authority -> authority.superseded().stream())
            .filter(edition -> !edition.frozen().isFrozen() || !edition.isMarkedFrozen())
            .map(edition -> new FrozenFiles(new EditionFolder(area, edition.id()), edition));
    return Stream.concat(of(draft, loaded).stream(), before).toList();
  }

  /** The area of an edition, as it was read. */
  static Optional<Authority> authority(EditionFolder folder, Loaded loaded) {
    return loaded.catalog().stream()
        .flatMap(catalog -> catalog.authorities().stream())
        .filter(authority -> authority.id().equals(folder.authority()))
        .findFirst();
  }

  /** Both, as they are to be; the second is left out where it can't be edited, which is told. */
  List<SourceFile> in(SourceTree tree, Diagnostics faults) {
    return Stream.concat(Stream.of(digests()), marked(tree, faults).stream()).toList();
  }

  /** The second alone: what it said stays as it is recorded. */
  Optional<SourceFile> marked(SourceTree tree, Diagnostics faults) {
    return edition.isMarkedFrozen()
        ? Optional.empty()
        : new FactsEdit(tree.file(folder.path(FileKind.EDITION)).orElseThrow())
            .put("frozen", new YamlValue.Bare("true"))
            .apply(faults);
  }

  private SourceFile digests() {
    return SourceFile.of(
        folder.path(FileKind.FROZEN),
        RecordWriter.explained(FileKind.FROZEN, FrozenWords.of(edition).now(), ABOUT));
  }
}
