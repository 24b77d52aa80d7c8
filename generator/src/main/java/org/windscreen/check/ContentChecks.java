package org.windscreen.check;

import static org.windscreen.format.FileKind.CATEGORIES;
import static org.windscreen.format.FileKind.CONSENT;
import static org.windscreen.format.FileKind.CONTACTS;
import static org.windscreen.format.FileKind.GLOSSARY;
import static org.windscreen.format.FileKind.INDICATORS;
import static org.windscreen.format.FileKind.LEVELS;
import static org.windscreen.format.FileKind.PATHWAYS;
import static org.windscreen.format.FileKind.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.format.FileKind;
import org.windscreen.load.Definition;
import org.windscreen.load.Loaded;
import org.windscreen.load.Spans;
import org.windscreen.load.Statement;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.model.Scope;

/**
 * Every rule that spans files. A rule on what is there is asked of all content that was read,
 * whatever is wrong elsewhere; one on what is missing, only where nothing can be missing for
 * another fault's sake.
 */
public final class ContentChecks {
  private static final List<EditionRule> EDITION_RULES =
      List.of(
          EditionRule.onAll(LeftOut::check),
          EditionRule.onAll(CodeLetters::check),
          EditionRule.onAll(Anchors::check),
          EditionRule.onLinked(UnexplainedCells::check, LEVELS, CATEGORIES, INDICATORS),
          EditionRule.onWhole(SourcePlaces::check, INDICATORS),
          EditionRule.onAll(PrintedNumbers::check),
          EditionRule.onAll(LookalikeNumbers::check),
          EditionRule.onAll(PremiumNumbers::check),
          EditionRule.onWhole(AreaCodes::check, CONTACTS),
          EditionRule.onAll(OpeningDays::check),
          EditionRule.onWhole(OpeningDays::missing, CONTACTS),
          EditionRule.onAll(NightPartners::check),
          EditionRule.onAll(ConsentAnswers::check),
          EditionRule.onAll(ConsentTags::check),
          EditionRule.onAll(SameWording::check),
          EditionRule.onAll(FusedBullets::check),
          EditionRule.onAll(OppositeWordings::check),
          EditionRule.onAll(Triggers::check),
          EditionRule.onAll(TimeLimits::check),
          EditionRule.onLinked(PathwayContacts::check, LEVELS, CONTACTS, PATHWAYS),
          EditionRule.onLinked(ConsentLevels::check, LEVELS, CONSENT),
          EditionRule.onAll(NumbersOfTwo::check),
          EditionRule.onWhole(PrintedLevels::check, INDICATORS, FileKind.EDITION),
          EditionRule.onAll(EditionDates::check),
          EditionRule.onAll(MadeUpStatus::check),
          EditionRule.onWhole(FrozenMark::check, FileKind.EDITION, FileKind.FROZEN),
          EditionRule.onWhole(InForce::check, CATEGORIES, CONSENT, PATHWAYS),
          EditionRule.onWhole(Renamings::check, CONTACTS, INDICATORS),
          EditionRule.onWhole(SilentActions::check, CONSENT, PATHWAYS),
          EditionRule.onAll(LevelOrder::check),
          EditionRule.onAll(LevelMarks::check),
          EditionRule.onWhole(Placing::check, INDICATORS),
          EditionRule.onWhole(NoteWarnings::check, FileKind.EDITION),
          EditionRule.onAll(TopicPolarity::check));

  /** What is asked of the edition that readers act on, and no longer of those before it. */
  private static final List<EditionRule> RULES_OF_THE_CURRENT =
      List.of(
          EditionRule.onWhole(CarriedOver::check, FileKind.EDITION),
          EditionRule.onWhole(FeedDay::check, FileKind.EDITION),
          EditionRule.onWhole(OutOfHours::check, CONTACTS),
          EditionRule.onLinked(LevelContacts::check, LEVELS, CONTACTS),
          EditionRule.onWhole(Consultations::check, PATHWAYS),
          EditionRule.onWhole(Consultations::line, CONTACTS, PATHWAYS));

  private ContentChecks() {}

  /** What a rule knows of the edition it looks at. */
  record EditionScope(
      Catalog catalog, Authority authority, Scope edition, Spans spans, Diagnostics faults) {
    /** One of its files as a whole. */
    Span file(FileKind kind) {
      return Span.file(kind.path(edition).orElseThrow());
    }

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
   * Applies every rule to all that was read; leaves out what is excepted.
   *
   * @param loose paths of the files with a reference that leads nowhere
   * @param drafting the authorities that are writing their next edition
   */
  public static void check(
      Loaded loaded,
      Set<String> loose,
      Set<Id.Authority> drafting,
      LocalDate asOf,
      Diagnostics faults) {
    Diagnostics found = new Diagnostics();
    loaded
        .catalog()
        .ifPresent(catalog -> {
          Sound sound = new Sound(loaded.filesAtFault(), loose);
          check(catalog, loaded, sound, asOf, found);
          List<Diagnostic> told = FrozenEditions.informing(found.all(), catalog);
          Exceptions.apply(told, loaded, sound, drafting, faults);
        });
  }

  private static void check(
      Catalog catalog, Loaded loaded, Sound sound, LocalDate asOf, Diagnostics faults) {
    Set<Id> uncoded = loaded.newCodes().stream().map(Definition::id).collect(Collectors.toSet());
    for (Authority authority : catalog.authorities()) {
      if (sound.isLinked(authority)) {
        Succession.check(authority, loaded.mentions(), faults);
      }
      for (Edition edition : authority.editions()) {
        Scope of = Scope.of(authority.id(), edition.id());
        EditionScope scope = new EditionScope(catalog, authority, of, loaded.spans(), faults);
        EDITION_RULES.forEach(rule -> rule.ask(edition, scope, sound));
        FrozenEditions.check(edition, scope, sound);
        if (sound.isLinkedAround(authority.id().value())) {
          Withdrawals.check(edition, uncoded, scope);
        }
        if (authority.isCurrent(edition)) {
          ReviewDates.check(edition, asOf, scope);
          ComingDates.check(edition, asOf, scope);
          if (sound.isLinkedAround(authority.id().value())
              && isClearWhatIsGone(authority, faults)) {
            ChangeReasons.check(edition, scope);
          }
          RULES_OF_THE_CURRENT.forEach(rule -> rule.ask(edition, scope, sound));
        }
      }
    }
    RepeatedFacts.check(loaded, catalog, sound.isWhole(CONTACTS), faults);
    presences(catalog, loaded, faults);
    absences(catalog, loaded, sound, faults);
  }

  /** What changed goes by what each edition says to be gone. */
  private static boolean isClearWhatIsGone(Authority authority, Diagnostics faults) {
    return authority.editions().stream()
        .map(edition -> Scope.of(authority.id(), edition.id()))
        .flatMap(scope -> WITHDRAWN.path(scope).stream())
        .noneMatch(faults.filesAtFault()::contains);
  }

  /** Rules on what is there, anywhere in the site. */
  private static void presences(Catalog catalog, Loaded loaded, Diagnostics faults) {
    Spans spans = loaded.spans();
    RepeatedHours.check(loaded, catalog, faults);
    NumbersOfOthers.check(catalog, spans, faults);
    Emergency.check(catalog, faults);
    Placeholders.check(loaded.statements(), catalog, faults);
    PremiumNumbers.check(loaded.statements(), faults);
    PlainHttp.check(loaded, catalog, faults);
    AreaHosts hosts = new AreaHosts(catalog);
    WebDomains.check(loaded, catalog, hosts, faults);
    MailDomains.check(catalog, hosts, spans, faults);
    wordings(loaded, catalog, faults);
    RegisterDates.check(catalog, spans, faults);
    SharedLetters.check(catalog, faults);
    TopicCircles.check(catalog, spans, faults);
    TopicNames.check(catalog, spans, faults);
  }

  private static void wordings(Loaded loaded, Catalog catalog, Diagnostics faults) {
    NamesOfOthers.check(loaded.statements(), catalog, faults);
    LinkNames.check(loaded.statements(), catalog, faults);
    TypingSlips.check(loaded.statements(), faults);
    BrokenOff.check(loaded, catalog, faults);
    Ranges.check(loaded.statements(), faults);
    FormerNames.check(loaded.statements(), catalog, faults);
    FormerLimits.check(loaded, catalog, faults);
    NameSpellings.check(loaded.statements(), faults);
    Readability.check(loaded.statements(), faults);
  }

  /** Rules on what is missing, by where it may be missing from. */
  private static void absences(Catalog catalog, Loaded loaded, Sound sound, Diagnostics faults) {
    List<Statement> statements = loaded.statements();
    if (sound.isLinked(CONTACTS)) {
      SharedNumbers.check(catalog, loaded.spans(), faults);
    }
    NamedLevels.check(
        statements.stream().filter(s -> sound.isWhole(s.scope(), LEVELS)).toList(),
        catalog,
        faults);
    if (sound.isWhole(GLOSSARY)) {
      Acronyms.check(statements, catalog, faults);
    }
    if (sound.isLinked()) {
      TopicUses.check(catalog, loaded.spans(), faults);
    }
  }
}
