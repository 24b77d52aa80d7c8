package org.windscreen.check;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.Edition;
import org.windscreen.model.Keyword;
import org.windscreen.model.PathwaysFile;

/**
 * For every action there is a consent entry or a word that the source is silent, and never both;
 * the same for every kind of pathway.
 *
 * <p>Reports {@code silence-unstated}, {@code silence-contradicted}.
 */
final class SilentActions {
  private SilentActions() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    Set<ConsentFile.Action> actions = EnumSet.noneOf(ConsentFile.Action.class);
    edition.consent().consent().forEach(c -> actions.add(c.action()));
    compare(
        ConsentFile.Action.values(), actions, edition.consent().notStated(), "consent.yaml", scope);
    Set<PathwaysFile.PathwayKind> kinds = EnumSet.noneOf(PathwaysFile.PathwayKind.class);
    edition.pathways().pathways().forEach(p -> kinds.add(p.kind()));
    compare(
        PathwaysFile.PathwayKind.values(),
        kinds,
        edition.pathways().notStated(),
        "pathways.yaml",
        scope);
  }

  private static <E extends Enum<E>> void compare(
      E[] all, Set<E> said, List<E> silent, String file, ContentChecks.EditionScope scope) {
    Span span = Span.file(scope.folder() + "/" + file);
    Arrays.stream(all)
        .filter(e -> !said.contains(e) && !silent.contains(e))
        .forEach(e ->
            scope
                .faults()
                .error(
                    Rule.SILENCE_UNSTATED,
                    span,
                    "There is no entry for " + word(e) + ", and not-stated does not list it.",
                    "Add an entry, or add " + word(e) + " to not-stated if the source is silent."));
    silent.stream()
        .filter(said::contains)
        .forEach(e ->
            scope
                .faults()
                .error(
                    Rule.SILENCE_CONTRADICTED,
                    span,
                    "not-stated lists " + word(e) + ", but there is an entry for it.",
                    "Take it out of not-stated."));
  }

  private static String word(Enum<?> constant) {
    return "\"" + Keyword.of(constant) + "\"";
  }
}
