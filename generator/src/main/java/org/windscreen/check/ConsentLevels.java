package org.windscreen.check;

import org.windscreen.diagnostic.Rule;
import org.windscreen.model.ConsentFile.Consent;
import org.windscreen.model.Edition;
import org.windscreen.model.LevelsFile.Level;

/**
 * A level and a rule on consent name each other: a level's page shows the rules it names, and the
 * page on consent the levels that a rule names.
 *
 * <p>Warns {@code consent-and-level-disagree}.
 */
final class ConsentLevels {
  private ConsentLevels() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    for (Level level : edition.levels()) {
      for (Consent consent : edition.consents()) {
        boolean named = level.consent().contains(consent.id());
        boolean names = consent.levels().contains(level.id());
        if (named && !names && !consent.statedLevels().isLacking()) {
          warn(
              level,
              level.label() + " names " + rule(consent) + ", which does not name it.",
              scope);
        } else if (names && !named && !level.statedConsent().isLacking()) {
          warn(
              consent,
              "The"
                  + rule(consent).substring(3)
                  + " names "
                  + level.label()
                  + ", which does not name it.",
              scope);
        }
      }
    }
  }

  private static String rule(Consent consent) {
    return "the rule on consent \"" + consent.id().value() + "\"";
  }

  private static void warn(Record at, String message, ContentChecks.EditionScope scope) {
    scope.warning(
        Rule.CONSENT_AND_LEVEL_DISAGREE,
        at,
        message,
        "Add it where it is missing, or take it out where it stands; if the document has it so,"
            + " record an exception.");
  }
}
