package org.windscreen.view;

import java.util.Locale;
import org.windscreen.difference.Account.Theme;
import org.windscreen.model.CategoriesFile;
import org.windscreen.model.ChangesFile;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile;
import org.windscreen.model.IndicatorsFile;
import org.windscreen.model.Keyword;
import org.windscreen.model.PathwaysFile;
import org.windscreen.topic.Presence;
import org.windscreen.topic.Sentences;

/**
 * What readers are told a constant is: the one home of these words, on pages and in data. No switch
 * here has a default, so a new constant does not compile until it has its words.
 *
 * <p>Example: {@code Wording.of(Role.OUT_OF_HOURS)} is named "Out of hours".
 *
 * @param id the word by which content writes it: {@code out-of-hours}
 * @param name in a few words that can stand alone
 * @param about what it is, in a sentence; may be empty
 */
public record Wording(String id, String name, String about) {
  /** What is said in place of a value where the source is silent. */
  public static final String NOT_STATED = "Not stated in the source";

  /** What is said in place of a value where our copy of the source lacks it. */
  public static final String COPY_INCOMPLETE = "Our copy of the source is incomplete here";

  private static final String CHECK = " Check with the partnership before you rely on it.";

  /** Words that can stand alone, as they go on in a sentence: "not stated in the source". */
  public static String inSentence(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  private static Wording of(Enum<?> constant, String name, String about) {
    return new Wording(Keyword.of(constant), name, about);
  }

  private static Wording of(Enum<?> constant, String name) {
    return of(constant, name, "");
  }

  /** What a contact is for. */
  public static Wording of(ContactsFile.Role role) {
    return switch (role) {
      case FRONT_DOOR -> of(role, "Front door", "Where worries about a child come in.");
      case OUT_OF_HOURS -> of(role, "Out of hours", "Nights, weekends and bank holidays.");
      case EARLY_HELP -> of(role, "Early help", "Help before things get worse.");
      case ADVICE -> of(role, "Advice", "Talking a worry through.");
      case EMERGENCY -> of(role, "Emergency", "When a child is in danger now.");
      case DESIGNATED_LEAD ->
          of(
              role,
              "Designated lead in your organisation",
              "Who looks after safeguarding where you work.");
      case OTHER -> of(role, "Other", "Whoever else is named.");
    };
  }

  /** Whether a contact answers on bank holidays. */
  public static Wording of(ContactsFile.BankHolidays answer) {
    return switch (answer) {
      case OPEN -> of(answer, "Open on bank holidays");
      case CLOSED -> of(answer, "Closed on bank holidays");
      case NOT_STATED -> of(answer, "Bank holidays: " + inSentence(NOT_STATED));
      case COPY_INCOMPLETE -> of(answer, "Bank holidays: " + inSentence(COPY_INCOMPLETE));
    };
  }

  /** A day of the week. */
  public static Wording of(ContactsFile.Day day) {
    return switch (day) {
      case MONDAY -> of(day, "Monday");
      case TUESDAY -> of(day, "Tuesday");
      case WEDNESDAY -> of(day, "Wednesday");
      case THURSDAY -> of(day, "Thursday");
      case FRIDAY -> of(day, "Friday");
      case SATURDAY -> of(day, "Saturday");
      case SUNDAY -> of(day, "Sunday");
    };
  }

  /** What one is about to do. */
  public static Wording of(ConsentFile.Action action) {
    return switch (action) {
      case ADVICE -> of(action, "Asking for advice", "Talking a worry through.");
      case EARLY_HELP -> of(action, "Early help", "Starting or asking for it.");
      case CHILD_IN_NEED -> of(action, "Child in need", "Referring a child who may be in need.");
      case CHILD_PROTECTION ->
          of(
              action,
              "Child protection",
              "Referring a child who may be suffering significant harm.");
      case GATHERING_INFORMATION ->
          of(action, "Gathering information", "Asking others what they know.");
      case SHARING_INFORMATION ->
          of(action, "Sharing information", "Telling others what you know.");
    };
  }

  /** The short answer about consent. */
  public static Wording of(ConsentFile.Needed needed) {
    return switch (needed) {
      case YES -> of(needed, "Consent needed");
      case EXPECTED -> of(needed, "Seek consent; exceptions apply");
      case ASK -> of(needed, "Ask, but refusal does not stop you");
      case NO -> of(needed, "Consent not needed");
      case NOT_STATED -> of(needed, "Not stated whether consent is needed");
      case COPY_INCOMPLETE -> of(needed, COPY_INCOMPLETE + ": whether consent is needed");
    };
  }

  /** What a pathway is about. */
  public static Wording of(PathwaysFile.PathwayKind kind) {
    return switch (kind) {
      case REFERRAL -> of(kind, "Referral");
      case CONSULTATION -> of(kind, "Consultation");
      case EARLY_HELP -> of(kind, "Early help");
      case STEP_UP -> of(kind, "Stepping up");
      case STEP_DOWN -> of(kind, "Stepping down");
      case DISAGREEMENT -> of(kind, "Professional disagreement");
    };
  }

  /** A unit of time, in the plural. */
  public static Wording of(PathwaysFile.Unit unit) {
    return switch (unit) {
      case MINUTES -> of(unit, "minutes");
      case HOURS -> of(unit, "hours");
      case DAYS -> of(unit, "days");
      case WORKING_DAYS -> of(unit, "working days");
      case WEEKS -> of(unit, "weeks");
      case MONTHS -> of(unit, "months");
      case YEARS -> of(unit, "years");
    };
  }

  /** Why nothing is listed at a level under a category. */
  public static Wording of(CategoriesFile.Reason reason) {
    return switch (reason) {
      case SOURCE_HAS_NONE -> of(reason, "The source lists none here");
      case COPY_INCOMPLETE -> of(reason, COPY_INCOMPLETE);
    };
  }

  /** What an indicator speaks of. */
  public static Wording of(IndicatorsFile.Sign sign) {
    return switch (sign) {
      case NEED -> of(sign, "Sign of need");
      case STRENGTH -> of(sign, "Strength, not a sign of need");
    };
  }

  /** Whether a topic is listed at a level. */
  public static Wording of(Presence presence) {
    String name = Sentences.of(presence);
    return switch (presence) {
      case LISTED -> of(presence, name, "The level’s mark stands here if it has one.");
      case NOT_LISTED, COPY_PARTLY_LACKS, COPY_LACKS, NO_INDICATORS -> of(presence, name);
    };
  }

  /** How it was decided what belongs together of two editions. */
  public static Wording of(ChangesFile.Verdict verdict) {
    return switch (verdict) {
      case APART -> of(verdict, "Another thing");
      case SAME -> of(verdict, "The same, all rewritten");
      case PART -> of(verdict, "Took over a part");
      case UNDECIDED -> of(verdict, "Not decided");
    };
  }

  /** A part of an edition. */
  public static Wording of(Edition.Part part) {
    return of(part, part.label());
  }

  /** What changes are told together. */
  public static Wording of(Theme theme) {
    return of(theme, theme.title());
  }

  /** What a note on the source is for. */
  public static Wording of(EditionFile.Purpose purpose) {
    return switch (purpose) {
      case SAFETY ->
          of(purpose, "What to beware of", "This stands beside whatever it affects as well.");
      case READER -> of(purpose, "For readers", "These fold away below whatever they are about.");
      case EDITOR -> of(purpose, "For editors", "Typing, naming and layout: on this page alone.");
    };
  }

  /** Whether it is still being written. */
  public static Wording of(EditionFile.Status status) {
    return switch (status) {
      case DRAFT -> of(status, "Draft");
      case PUBLISHED -> of(status, "Published");
    };
  }

  /** Whose words it has. */
  public static Wording of(EditionFile.Provenance provenance) {
    return switch (provenance) {
      case SAMPLE -> of(provenance, "Sample");
      case OWN -> of(provenance, "The partnership's own");
    };
  }

  /** What happened to an edition. */
  public static Wording of(News.Event event) {
    return switch (event) {
      case PUBLISHED -> of(event, "Published");
      case SUPERSEDED -> of(event, "Superseded");
      case CORRECTED -> of(event, "Corrected");
      case REVIEW -> of(event, "Review due");
    };
  }

  /** Why somebody calls. */
  public static Wording of(Calls.Need need) {
    return switch (need) {
      case HARM -> of(need, "Significant harm");
      case UNSURE -> of(need, "Not sure");
      case EARLY_HELP -> of(need, "Early help");
      case OUT_OF_HOURS -> of(need, "Out of hours");
    };
  }

  /** What readers are to make of an edition. */
  public static Wording of(EditionFile.Footing footing) {
    return switch (footing) {
      case DRAFT -> of(footing, "Draft", "Not finished, and parts may be missing." + CHECK);
      case IN_FORCE -> of(footing, "Current");
      case SAMPLE -> of(footing, "Sample", "A restatement to try this site with." + CHECK);
    };
  }
}
