package org.windscreen.view;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.windscreen.model.CategoriesFile;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile;
import org.windscreen.model.IndicatorsFile;
import org.windscreen.model.LevelAspect;
import org.windscreen.model.LevelsFile;
import org.windscreen.model.LinksFile;
import org.windscreen.model.PathwaysFile;
import org.windscreen.model.PracticeFile;
import org.windscreen.model.RegisterFile;
import org.windscreen.model.ServicesFile;
import org.windscreen.model.SpecialCircumstancesFile;
import org.windscreen.model.ThresholdsFile;

/**
 * What a key of content is called for readers: the one home of these words, for pages, comparisons
 * and search results alike. Every value that a source may state has some ({@code LabelsTest}).
 *
 * <p>Example: {@code Labels.of(ContactsFile.Contact.class, "emails")} is "E-mail".
 */
public final class Labels {
  private static final String CALL = "Whom to call";
  private static final String LEVELS = "Levels";
  private static final String LAW = "The law";
  private static final String AGES = "Ages";
  private static final String WEB = "Web address";
  private static final String LEVEL_NAME = "Name of the level";

  private static final Map<Class<?>, Map<String, String>> WORDS =
      Map.ofEntries(
          entry(LevelsFile.Level.class, level()),
          entry(LevelsFile.Group.class, Map.of("name", LEVEL_NAME)),
          entry(
              CategoriesFile.Category.class,
              Map.of("group", "Heading above it", "about", "What it is about", "ages", AGES)),
          entry(CategoriesFile.EmptyCells.class, Map.of("reason", Edition.Part.INDICATORS.label())),
          entry(
              IndicatorsFile.Indicator.class,
              Map.of(
                  "ages", AGES,
                  "also-at", "Other levels at which it lies",
                  "depends-on", "Which level depends on")),
          entry(
              SpecialCircumstancesFile.SpecialCircumstance.class,
              Map.of("guidance", "Guidance that the source links to")),
          entry(
              ServicesFile.Service.class,
              Map.of("text", "What it is", "levels", LEVELS, "address", WEB)),
          entry(ConsentFile.Consent.class, consent()),
          entry(ContactsFile.Contact.class, contact()),
          entry(
              PathwaysFile.Pathway.class,
              Map.of("summary", "What the pathway is", "levels", LEVELS)),
          entry(
              PathwaysFile.Step.class,
              Map.of("who", "Who does it", "time-limit", "How long it may take", "contacts", CALL)),
          entry(PathwaysFile.TimeLimit.class, Map.of("counted-from", "Counted from")),
          entry(ThresholdsFile.Threshold.class, Map.of("law", LAW, "levels", LEVELS)),
          entry(PracticeFile.Assessment.class, Map.of("levels", LEVELS, "address", WEB)),
          entry(
              LinksFile.ImportantLink.class,
              Map.of(
                  "note", "What to know of it",
                  "national", "Which national document it leads to")),
          entry(EditionFile.class, edition()),
          entry(EditionFile.Source.class, Map.of("dated", "Dated", "address", "Published at")),
          entry(EditionFile.Version.class, Map.of("date", "Date")),
          entry(
              RegisterFile.NationalDocument.class,
              Map.of(
                  "current-from", "In force from",
                  "current-to", "In force until",
                  "replaced-by", "Replaced by")));

  private Labels() {}

  /**
   * What readers are told that a key of a record is.
   *
   * @throws IllegalArgumentException if it has no words
   */
  public static String of(Class<?> type, String key) {
    String label = WORDS.getOrDefault(type, Map.of()).get(key);
    if (label == null) {
      throw new IllegalArgumentException("no words for readers for " + key + " of " + type);
    }
    return label;
  }

  /** The same by the name of the record: {@code TimeLimit}. */
  public static String of(String type, String key) {
    return of(
        WORDS.keySet().stream()
            .filter(known -> known.getSimpleName().equals(type))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no words for readers for " + type)),
        key);
  }

  /** The names of the records that have words. */
  static List<String> types() {
    return WORDS.keySet().stream().map(Class::getSimpleName).toList();
  }

  /** Every word of it. */
  static Set<String> all() {
    return WORDS.values().stream()
        .flatMap(words -> words.values().stream())
        .collect(Collectors.toSet());
  }

  private static Map<String, String> level() {
    return with(
        each(LevelAspect.values(), LevelAspect::id, LevelAspect::label),
        Map.of(
            "name",
            LEVEL_NAME,
            "legal-basis",
            LAW,
            "consent",
            Edition.Part.CONSENT.label(),
            "contacts",
            CALL));
  }

  private static Map<String, String> consent() {
    return with(
        each(ConsentAspect.values(), ConsentAspect::id, ConsentAspect::label),
        Map.of(
            "needed",
            "Whether consent is needed",
            "answer",
            "In short",
            "exceptions",
            ConsentFact.EXCEPTIONS,
            "tell-child",
            ConsentFact.TO_CHILD,
            "tell-parent",
            ConsentFact.TO_PARENT,
            "levels",
            LEVELS,
            "law",
            LAW));
  }

  private static Map<String, String> contact() {
    return Map.ofEntries(
        entry("numbers", "Telephone number"),
        entry("emails", "E-mail"),
        entry("hours", "Hours"),
        entry("bank-holidays", "Bank holidays"),
        entry("out-of-hours", "Outside these hours"),
        entry("use-when", "Use when"),
        entry("forms", "Forms and pages"),
        entry("levels", LEVELS),
        entry("serves", "Serves"),
        entry("for-whom", "For whom"),
        entry("answers-within", "Answers"),
        entry("formerly", "Formerly"));
  }

  private static Map<String, String> edition() {
    return Map.ofEntries(
        entry("kind", "Kind of document"),
        entry("provenance", "Provenance"),
        entry("status", "Status"),
        entry("approved", "Approved"),
        entry("published", "Published"),
        entry("review-by", "To be reviewed by"),
        entry("supersedes", "Replaced"),
        entry("ages", AGES),
        entry("owner", "Owner"),
        entry("history", "Versions"),
        entry("downloads", "To download"),
        entry("cites", "National documents that it names"));
  }

  private static <E> Map<String, String> each(
      E[] aspects, Function<E, String> key, Function<E, String> label) {
    return Arrays.stream(aspects).collect(Collectors.toMap(key, label));
  }

  private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
    Map<String, String> all = new HashMap<>(some);
    all.putAll(more);
    return Map.copyOf(all);
  }
}
