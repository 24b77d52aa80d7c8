package org.windscreen.upkeep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.format.FileKind;
import org.windscreen.format.YamlValue;
import org.windscreen.load.ContentLoader;
import org.windscreen.load.EditionFolder;
import org.windscreen.model.EditionFile;
import org.windscreen.model.EditionFile.Provenance;
import org.windscreen.model.EditionFile.Status;
import org.windscreen.model.Id;
import org.windscreen.model.Keyword;
import org.windscreen.model.Scope;
import org.windscreen.model.Stated;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceTree;

/**
 * The two files that say which edition is in force, as they are to be once a draft is: {@code
 * authority.yaml} names it, and its own {@code edition.yaml} says that it is published and which
 * one it supersedes. Of an area's first edition the first stays as it is. Whose words it has is as
 * the draft says.
 *
 * @param day on which it becomes the current one; from which it is in force, if it says no day
 *     itself
 */
record PublishedFacts(EditionFolder draft, SourceTree tree, LocalDate day) {
  /** Those that change; fewer where one can't be read or edited, which is told. */
  List<SourceFile> files(Diagnostics faults) {
    return ContentLoader.authorityFacts(tree, draft.authority(), faults).stream()
        .flatMap(
            facts -> files(new EditionFolder(draft.authority(), facts.currentEdition()), faults))
        .toList();
  }

  private Stream<SourceFile> files(EditionFolder before, Diagnostics faults) {
    Optional<EditionFile> next = facts(draft, faults);
    if (next.isEmpty()) {
      return Stream.empty();
    }
    boolean first = before.equals(draft);
    FactsEdit after =
        edit(draft.path(FileKind.EDITION))
            .put("status", text(Keyword.of(Status.PUBLISHED)))
            .put("current-since", new YamlValue.Bare(day.toString()));
    List<Id.Edition> superseded = next.get().supersedesEditions();
    if (!first && !superseded.contains(before.edition())) {
      after.put(
          "supersedes-editions",
          YamlValue.texts(
              Stream.concat(superseded.stream(), Stream.of(before.edition()))
                  .map(Id.Edition::value)
                  .toArray(String[]::new)));
    }
    if (next.get().provenance() == Provenance.OWN
        && next.get().published() instanceof Stated.Lacking) {
      after.put("published", new YamlValue.Bare(day.toString()));
    }
    return Stream.concat(first ? Stream.empty() : Stream.of(shown()), Stream.of(after))
        .flatMap(edit -> edit.apply(faults).stream());
  }

  private FactsEdit shown() {
    return edit(FileKind.AUTHORITY.path(Scope.of(draft.authority())).orElseThrow())
        .put("current-edition", text(draft.edition().value()));
  }

  private Optional<EditionFile> facts(EditionFolder edition, Diagnostics faults) {
    return ContentLoader.editionFacts(tree, edition.authority(), edition.edition(), faults);
  }

  private FactsEdit edit(String path) {
    return new FactsEdit(tree.file(path).orElseThrow());
  }

  private static YamlValue text(String word) {
    return new YamlValue.Text(word);
  }
}
