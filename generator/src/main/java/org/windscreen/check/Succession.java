package org.windscreen.check;

import java.util.List;
import java.util.Locale;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.format.FileKind;
import org.windscreen.load.Mention;
import org.windscreen.model.Authority;
import org.windscreen.model.Edition;
import org.windscreen.model.Scope;

/**
 * Editions follow one another: each but the current one is superseded by exactly one other, and
 * that way always ends at the current one.
 *
 * <p>Reports {@code current-superseded}, {@code not-superseded}, {@code superseded-twice} and
 * {@code succession-circle}.
 */
final class Succession {
  private final Authority authority;
  private final List<Mention> mentions;
  private final Diagnostics faults;

  private Succession(Authority authority, List<Mention> mentions, Diagnostics faults) {
    this.authority = authority;
    this.mentions = mentions;
    this.faults = faults;
  }

  static void check(Authority authority, List<Mention> mentions, Diagnostics faults) {
    Succession succession = new Succession(authority, mentions, faults);
    authority.editions().forEach(succession::check);
  }

  private void check(Edition edition) {
    List<Edition> successors = authority.successors(edition);
    if (authority.isCurrent(edition)) {
      successors.forEach(this::unpublished);
    } else if (successors.isEmpty()) {
      notSuperseded(edition);
    } else if (successors.size() > 1) {
      twice(edition, successors);
    } else if (!authority.isCurrent(authority.succession(edition).getLast())) {
      circle(edition, successors.getFirst());
    }
  }

  /** Somebody made it more than a draft by hand: to be current takes more than its own words. */
  private void unpublished(Edition successor) {
    faults.error(
        Rule.CURRENT_SUPERSEDED,
        named(authority.current(), file(successor)),
        String.format(
            Locale.ROOT,
            "The edition \"%s\" is no draft and takes the place of \"%s\", which is still the"
                + " current one.",
            successor.id().value(),
            authority.current().id().value()),
        "Write \"status: draft\" in it" + published(successor));
  }

  private String published(Edition edition) {
    return String.format(
        Locale.ROOT,
        ", and when it is to be published, run: windscreen edition publish %s %s",
        authority.id().value(),
        edition.id().value());
  }

  private void notSuperseded(Edition edition) {
    if (authority.successors(authority.current()).contains(edition)) {
      return; // It is told as such.
    }
    faults.error(
        Rule.NOT_SUPERSEDED,
        Span.file(file(edition)),
        String.format(
            Locale.ROOT,
            "The edition \"%s\" is not the current one, and none supersedes it.",
            edition.id().value()),
        "If it is an old one, name it in supersedes-editions of the edition that took its place."
            + " If it is the next one, write \"status: draft\" in its edition.yaml"
            + published(edition));
  }

  private void twice(Edition edition, List<Edition> successors) {
    faults.error(
        Rule.SUPERSEDED_TWICE,
        named(edition, file(successors.get(1))),
        "The edition \""
            + edition.id().value()
            + "\" is superseded by \""
            + successors.get(0).id().value()
            + "\" and by \""
            + successors.get(1).id().value()
            + "\".",
        "Leave it in supersedes-editions of the one that came first after it.");
  }

  private void circle(Edition edition, Edition successor) {
    faults.error(
        Rule.SUCCESSION_CIRCLE,
        named(edition, file(successor)),
        "The edition \""
            + edition.id().value()
            + "\" is superseded by \""
            + successor.id().value()
            + "\", and that does not lead to the current one, \""
            + authority.current().id().value()
            + "\".",
        "Let each edition name in supersedes-editions only those that were before it.");
  }

  private String file(Edition edition) {
    return FileKind.EDITION.path(Scope.of(authority.id(), edition.id())).orElseThrow();
  }

  /** Where a file names an edition. */
  private Span named(Edition edition, String file) {
    return mentions.stream()
        .filter(mention -> mention.span().path().equals(file))
        .filter(mention -> mention.target().equals(new Mention.Target.ById(edition.id())))
        .map(Mention::span)
        .findFirst()
        .orElse(Span.file(file));
  }
}
