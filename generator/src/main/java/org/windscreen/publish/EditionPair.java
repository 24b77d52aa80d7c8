package org.windscreen.publish;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.difference.Difference;
import org.windscreen.load.ContentLoader;
import org.windscreen.load.EditionFolder;
import org.windscreen.model.Authority;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.source.SourceLines;
import org.windscreen.source.SourceTree;

/**
 * Two editions of one area, by their folders; either may be a draft.
 *
 * <p>Example: {@code new EditionPair(herefordshire, undated, next).difference(options, faults)}.
 */
public record EditionPair(Id.Authority area, Id.Edition from, Id.Edition to) {
  /**
   * Compares them as they stand in the content folder.
   *
   * @param faults what keeps one of the two from being read whole
   * @return nothing where it does: what was not read would be told as withdrawn
   * @throws NotPossible if the area or an edition is not there, or both are one
   */
  public Optional<Difference> difference(BuildOptions options, Diagnostics faults)
      throws IOException, NotPossible {
    SourceTree tree = ContentFolder.read(options.content());
    faults.showLines(new SourceLines(tree)::at);
    known(tree);
    Diagnostics found = new Diagnostics();
    Optional<Authority> authority =
        ContentLoader.load(tree, found).catalog().stream()
            .flatMap(catalog -> catalog.authorities().stream())
            .filter(one -> one.id().equals(area))
            .findFirst();
    Predicate<Diagnostic> stops =
        fault -> fault.severity().stops() && fault.rule() != Rule.NO_CODE_YET;
    found.all().stream()
        .filter(stops)
        .filter(fault -> authority.isEmpty() || isIn(fault.span().path()))
        .forEach(faults::add);
    return faults.hasErrors() ? Optional.empty() : authority.map(this::compare);
  }

  private void known(SourceTree tree) throws NotPossible {
    List<String> areas = ContentLoader.found(tree).stream().map(Id.Authority::value).toList();
    NotPossible.unless(
        areas, area.value(), "There is no area ", "Name one: " + String.join(", ", areas) + ".");
    for (Id.Edition edition : List.of(from, to)) {
      NotPossible.unlessEdition(area, edition, tree);
    }
    if (from.equals(to)) {
      throw new NotPossible(
          "Name two editions: " + Quote.of(to.value()) + " does not differ from itself.");
    }
  }

  private boolean isIn(String path) {
    return Stream.of(from, to)
        .anyMatch(edition -> path.startsWith(new EditionFolder(area, edition).path() + "/"));
  }

  private Difference compare(Authority authority) {
    return Difference.between(authority, edition(authority, from), edition(authority, to));
  }

  private static Edition edition(Authority authority, Id.Edition id) {
    return authority.editions().stream()
        .filter(edition -> edition.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("read without a fault, and not there: " + id));
  }
}
