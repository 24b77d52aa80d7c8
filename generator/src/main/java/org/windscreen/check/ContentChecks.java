package org.windscreen.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.load.Loaded;
import org.windscreen.load.Spans;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;

/** Every rule that spans files. */
public final class ContentChecks {
  private static final List<BiConsumer<Edition, EditionScope>> EDITION_RULES =
      List.of(
          LeftOut::check,
          CodeLetters::check,
          UnexplainedCells::check,
          SourcePlaces::check,
          PrintedNumbers::check,
          LookalikeNumbers::check,
          PremiumNumbers::check,
          AreaCodes::check,
          MailDomains::check,
          OpeningDays::check,
          NightPartners::check,
          ConsentAnswers::check,
          SameWording::check,
          FusedBullets::check,
          OppositeWordings::check,
          Triggers::check,
          TimeLimits::check,
          PathwayContacts::check,
          ConsentLevels::check,
          NumbersOfTwo::check,
          PrintedLevels::check,
          EditionDates::check,
          MadeUpStatus::check,
          InForce::check,
          Renamings::check,
          Withdrawals::check,
          SilentActions::check,
          LevelOrder::check,
          LevelMarks::check,
          Placing::check,
          NoteWarnings::check,
          TopicPolarity::check);

  /** What is asked of the edition that readers act on, and no longer of those before it. */
  private static final List<BiConsumer<Edition, EditionScope>> RULES_OF_THE_CURRENT =
      List.of(OutOfHours::check, LevelContacts::check, Consultations::check);

  private ContentChecks() {}

  /** What a rule knows of the edition it looks at. */
  record EditionScope(
      Catalog catalog, Authority authority, String folder, Spans spans, Diagnostics faults) {
    Span at(Record read) {
      return spans.of(read);
    }

    void block(Rule rule, Record at, String message, String hint) {
      faults.block(rule, at(at), message, hint);
    }

    void error(Rule rule, Record at, String message, String hint) {
      faults.error(rule, at(at), message, hint);
    }

    void warning(Rule rule, Record at, String message, String hint) {
      faults.warning(rule, at(at), message, hint);
    }
  }

  /**
   * Applies every rule to every edition, if enough could be loaded; leaves out what is excepted.
   */
  public static void check(Loaded loaded, LocalDate asOf, Diagnostics faults) {
    Diagnostics found = new Diagnostics();
    loaded
        .catalog()
        .ifPresent(catalog -> {
          check(catalog, loaded, asOf, found);
          Exceptions.apply(found.all(), loaded, faults);
        });
  }

  private static void check(Catalog catalog, Loaded loaded, LocalDate asOf, Diagnostics faults) {
    Spans spans = loaded.spans();
    for (Authority authority : catalog.authorities()) {
      Succession.check(authority, loaded.mentions(), faults);
      for (Edition edition : authority.editions()) {
        String folder = authority.id().value() + "/" + edition.id().value();
        EditionScope scope = new EditionScope(catalog, authority, folder, spans, faults);
        EDITION_RULES.forEach(rule -> rule.accept(edition, scope));
        if (authority.isCurrent(edition)) {
          ReviewDates.check(edition, asOf, scope);
          ComingDates.check(edition, asOf, scope);
          RULES_OF_THE_CURRENT.forEach(rule -> rule.accept(edition, scope));
        }
      }
    }
    RepeatedFacts.check(loaded, catalog, faults);
    RepeatedHours.check(loaded, catalog, faults);
    SharedNumbers.check(catalog, spans, faults);
    NumbersOfOthers.check(catalog, spans, faults);
    Emergency.check(catalog, faults);
    Placeholders.check(loaded.statements(), faults);
    PlainHttp.check(loaded, catalog, faults);
    wordings(loaded, catalog, faults);
    RegisterDates.check(catalog, spans, faults);
    SharedLetters.check(catalog, faults);
    TopicCircles.check(catalog, spans, faults);
    TopicUses.check(catalog, spans, faults);
    TopicNames.check(catalog, spans, faults);
  }

  private static void wordings(Loaded loaded, Catalog catalog, Diagnostics faults) {
    NamedLevels.check(loaded.statements(), catalog, faults);
    NamesOfOthers.check(loaded.statements(), catalog, faults);
    Acronyms.check(loaded.statements(), catalog, faults);
    TypingSlips.check(loaded.statements(), faults);
    BrokenOff.check(loaded, catalog, faults);
    Ranges.check(loaded.statements(), faults);
    NameSpellings.check(loaded.statements(), faults);
    Readability.check(loaded.statements(), faults);
  }
}
