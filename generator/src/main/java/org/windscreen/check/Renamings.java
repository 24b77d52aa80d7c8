package org.windscreen.check;

import java.util.Locale;
import java.util.Optional;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.ContactsFile.Contact;
import org.windscreen.model.Edition;
import org.windscreen.model.IndicatorsFile.Indicator;

/**
 * What a new edition changes of the one before it, people still find: a contact under the name that
 * they know, an indicator under the code that they cited.
 *
 * <p>Warns {@code name-changed}, {@code code-changed}.
 */
final class Renamings {
  private Renamings() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    scope.authority().editions().stream()
        .filter(before -> edition.facts().supersedesEditions().contains(before.id()))
        .forEach(before -> {
          edition.contacts().forEach(contact -> name(contact, before, scope));
          edition.indicators().forEach(indicator -> code(indicator, edition, before, scope));
        });
  }

  private static void name(Contact contact, Edition before, ContentChecks.EditionScope scope) {
    Optional<String> old = before.contact(contact.id()).map(Contact::name);
    boolean lost = old.filter(name -> !contact.name().equals(name)).isPresent();
    if (lost && !contact.formerly().contains(old.orElseThrow())) {
      scope.warning(
          Rule.NAME_CHANGED,
          contact,
          String.format(
              Locale.ROOT,
              "The contact \"%s\" was called %s in the edition \"%s\".",
              contact.id().value(),
              Quote.of(old.orElseThrow()),
              before.id().value()),
          "Add that name to its formerly, so that people who look for it find the contact.");
    }
  }

  private static void code(
      Indicator indicator, Edition edition, Edition before, ContentChecks.EditionScope scope) {
    if (has(before, indicator)) {
      return;
    }
    before.indicators().stream()
        .filter(old -> !has(edition, old) && isSame(old, indicator))
        .findFirst()
        .ifPresent(old ->
            scope.warning(
                Rule.CODE_CHANGED,
                indicator,
                String.format(
                    Locale.ROOT,
                    "%s says what %s said in the edition \"%s\", which this one has no more.",
                    indicator.code().value(),
                    old.code().value(),
                    before.id().value()),
                "Give it its old code again: what people cite is then still the same indicator."));
  }

  private static boolean has(Edition edition, Indicator indicator) {
    return edition.indicators().stream().anyMatch(i -> i.code().equals(indicator.code()));
  }

  private static boolean isSame(Indicator old, Indicator indicator) {
    return old.text().equals(indicator.text())
        && old.level().equals(indicator.level())
        && old.category().equals(indicator.category());
  }
}
