package org.windscreen.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Nearest;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Severity;
import org.windscreen.diagnostic.Span;
import org.windscreen.difference.FrozenWords;
import org.windscreen.difference.FrozenWords.Departure;
import org.windscreen.format.FileKind;
import org.windscreen.format.TextKind;
import org.windscreen.load.EditionFolder;
import org.windscreen.model.Catalog;
import org.windscreen.model.Chapter;
import org.windscreen.model.CorrectionsFile.Correction;
import org.windscreen.model.Edition;
import org.windscreen.model.Kind;
import org.windscreen.model.Ref;
import org.windscreen.model.WithdrawnFile.ThingRef;

/**
 * What was published stays as it was, unless readers are told: an edit to a frozen edition is
 * recorded as a correction. And what a frozen edition says that is superseded too fails no rule
 * that came later: it informs.
 *
 * <p>Reports {@code frozen-changed} and {@code correction-unknown}.
 */
final class FrozenEditions {
  /** What holds editions together, and what keeps a page from having two things in one place. */
  private static final Set<Rule> ON_ALL =
      EnumSet.of(
          Rule.ANCHOR_TAKEN,
          Rule.CORRECTION_UNKNOWN,
          Rule.CURRENT_SUPERSEDED,
          Rule.FROZEN_CHANGED,
          Rule.FROZEN_LOST,
          Rule.FROZEN_UNMARKED,
          Rule.NOT_SUPERSEDED,
          Rule.SUCCESSION_CIRCLE,
          Rule.SUCCESSOR_GONE,
          Rule.SUCCESSOR_UNKNOWN,
          Rule.SUPERSEDED_TWICE,
          Rule.WITHDRAWN_STILL_HERE,
          Rule.WITHDRAWN_TWICE,
          Rule.WITHDRAWN_UNKNOWN);

  private final Edition edition;
  private final ContentChecks.EditionScope scope;
  private final Sound sound;
  private final FrozenWords words;

  private FrozenEditions(Edition edition, ContentChecks.EditionScope scope, Sound sound) {
    this.edition = edition;
    this.scope = scope;
    this.sound = sound;
    this.words = FrozenWords.of(edition);
  }

  static void check(Edition edition, ContentChecks.EditionScope scope, Sound sound) {
    if (!edition.frozen().isFrozen() && edition.corrections().isEmpty()) {
      return;
    }
    FrozenEditions frozen = new FrozenEditions(edition, scope, sound);
    if (sound.is(scope.file(FileKind.FROZEN).path(), false)) {
      frozen.words.since(edition.frozen()).stream()
          .filter(frozen::isSure)
          .forEach(frozen::departed);
    }
    if (frozen.isAllRead()) {
      edition.corrections().forEach(frozen::check);
    }
  }

  private boolean isAllRead() {
    return sound.isLinkedAround(scope.authority().id().value());
  }

  /** What is said of the whole edition stands in several files. */
  private boolean isSure(Departure departure) {
    return new Ref(departure.known()).scheme().equals(Kind.EDITION.scheme())
        ? isAllRead()
        : sound.is(place(departure).path(), false);
  }

  private void departed(Departure departure) {
    String what =
        switch (departure.how()) {
          case CHANGED -> " was changed";
          case NEW -> " is new";
          case GONE -> " was taken out";
        };
    scope
        .faults()
        .error(
            Rule.FROZEN_CHANGED,
            place(departure),
            Quote.of(departure.known()) + what + ", and this edition is published and frozen.",
            String.format(
                Locale.ROOT,
                "Put it back, or record a correction, which readers are shown: windscreen edition"
                    + " correct %s %s --why \"What was wrong, in a sentence\"",
                scope.authority().id().value(),
                edition.id().value()));
  }

  private Span place(Departure departure) {
    return departure
        .said()
        .map(said -> scope.at(said instanceof Chapter chapter ? chapter.head() : said))
        .orElseGet(() -> Span.file(file(new Ref(departure.known()))));
  }

  /** The file that a thing stood in. */
  private String file(Ref gone) {
    Optional<Kind> kind = Kind.ofScheme(gone.scheme());
    return kind.equals(Optional.of(Kind.CHAPTER))
        ? TextKind.CHAPTER.path(scope.edition(), gone.id())
        : scope.file(kind.flatMap(FileKind::naming).orElse(FileKind.EDITION)).path();
  }

  private void check(Correction correction) {
    for (ThingRef of : correction.of()) {
      if (!words.known().contains(of.value())) {
        scope.error(
            Rule.CORRECTION_UNKNOWN,
            correction,
            Quote.of(of.value())
                + " is said to have been corrected, and this edition does not have it.",
            Nearest.hint(
                of.value(),
                words.known(),
                "Name a thing of this edition, or the edition: edition:" + edition.id().value()));
      }
    }
  }

  /** What is found in a frozen edition that is superseded informs, unless it could do harm. */
  static List<Diagnostic> informing(List<Diagnostic> found, Catalog catalog) {
    Set<String> folders =
        catalog.authorities().stream()
            .flatMap(authority ->
                authority.superseded().stream()
                    .filter(Edition::wasFrozen)
                    .map(edition -> new EditionFolder(authority.id(), edition.id()).path() + "/"))
            .collect(Collectors.toSet());
    return found.stream().map(fault -> isPast(fault, folders) ? fault.informing() : fault).toList();
  }

  private static boolean isPast(Diagnostic fault, Set<String> folders) {
    return fault.severity() != Severity.BLOCK
        && !ON_ALL.contains(fault.rule())
        && folders.stream().anyMatch(fault.span().path()::startsWith);
  }
}
