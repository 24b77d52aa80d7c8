package org.windscreen.check;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.format.FileKind;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.Edition;
import org.windscreen.model.Keyword;
import org.windscreen.model.PathwaysFile;
import org.windscreen.model.Stated;

/**
 * For every action there is a consent entry, or a word that the source is silent or that our copy
 * is incomplete, and never two of these; the same for every kind of pathway.
 *
 * <p>Reports {@code silence-unstated}, {@code silence-contradicted}.
 */
final class SilentActions {
  private SilentActions() {}

  /** What one file says of the constants of a set. */
  private record Said<E extends Enum<E>>(
      FileKind file, List<E> all, Set<E> entries, List<E> silent, List<E> lacking) {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    ConsentFile consent = edition.consent();
    compare(
        new Said<>(
            FileKind.CONSENT,
            List.of(ConsentFile.Action.values()),
            edition.consents().stream().map(ConsentFile.Consent::action).collect(toSet()),
            consent.notStated(),
            consent.copyIncomplete()),
        scope);
    PathwaysFile pathways = edition.pathways();
    compare(
        new Said<>(
            FileKind.PATHWAYS,
            List.of(PathwaysFile.PathwayKind.values()),
            edition.allPathways().stream().map(PathwaysFile.Pathway::kind).collect(toSet()),
            pathways.notStated(),
            pathways.copyIncomplete()),
        scope);
  }

  private static <E extends Enum<E>> void compare(Said<E> said, ContentChecks.EditionScope scope) {
    for (E constant : said.all()) {
      boolean entry = said.entries().contains(constant);
      boolean silent = said.silent().contains(constant);
      boolean lacking = said.lacking().contains(constant);
      Span span = scope.file(said.file());
      String word = word(constant);
      if (!entry && !silent && !lacking) {
        scope.faults().add(unstated(word, span));
      }
      if (entry && silent) {
        scope.faults().add(contradicted(Stated.NOT_STATED, word, span));
      }
      if (entry && lacking) {
        scope.faults().add(contradicted(Stated.COPY_INCOMPLETE, word, span));
      }
      if (silent && lacking) {
        scope.faults().add(twice(word, span));
      }
    }
  }

  private static Diagnostic unstated(String word, Span span) {
    return Diagnostic.error(
        Rule.SILENCE_UNSTATED,
        span,
        "There is no entry for " + word + ", and not-stated does not list it.",
        "Add an entry, or add "
            + word
            + " to not-stated if the source is silent, or to copy-incomplete if our copy lacks what"
            + " it may say.");
  }

  private static Diagnostic contradicted(String list, String word, Span span) {
    return Diagnostic.error(
        Rule.SILENCE_CONTRADICTED,
        span,
        list + " lists " + word + ", but there is an entry for it.",
        "Take it out of " + list + ".");
  }

  private static Diagnostic twice(String word, Span span) {
    return Diagnostic.error(
        Rule.SILENCE_CONTRADICTED,
        span,
        "not-stated and copy-incomplete both list " + word + ".",
        "Take it out of one of them.");
  }

  private static String word(Enum<?> constant) {
    return "\"" + Keyword.of(constant) + "\"";
  }
}
