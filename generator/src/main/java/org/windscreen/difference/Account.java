package org.windscreen.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Count;
import org.windscreen.model.ChangesFile.Confirmation;
import org.windscreen.model.Edition.Part;
import org.windscreen.model.PartialDate;

/**
 * A difference in words, in the order in which it is to be read: what may do harm first. The
 * terminal, Markdown and the page are all made from it.
 *
 * <p>Example: below "Indicators moved up a level", the entry "exa-102", "from level 1 to level 2".
 *
 * @param groups those that have entries
 */
public record Account(Difference difference, List<Group> groups) {
  /** What is told together, in the order in which it is told. */
  public enum Theme {
    QUALIFIERS("Qualifiers lost or gained"),
    TO_CONFIRM("Numbers, mail addresses and hours", " that changed: each to be confirmed"),
    TO_DECIDE("To be decided: may these belong together?"),
    LEVELS("Levels"),
    UP("Indicators moved up a level"),
    DOWN("Indicators moved down a level"),
    ACROSS("Indicators at other levels"),
    INDICATORS_REWORDED("Indicators reworded"),
    CATEGORY("Indicators in another category"),
    SPLIT("Indicators split"),
    MERGED("Indicators merged"),
    INDICATORS_ADDED("Indicators added"),
    INDICATORS_WITHDRAWN("Indicators withdrawn"),
    RECODED("Indicators under another code"),
    DETAILS("Other details of indicators"),
    RENUMBERED("Indicators with another place in the document, and the same words"),
    CONSENT(Part.CONSENT),
    TIME_LIMITS("Time limits"),
    PATHWAYS(Part.PATHWAYS),
    SPECIALS(Part.SPECIAL_CIRCUMSTANCES),
    CONTACTS(Part.CONTACTS),
    CHAPTERS("Chapters"),
    THRESHOLDS(Part.THRESHOLDS),
    SERVICES(Part.SERVICES),
    PRACTICE("Principles, practice models and assessments"),
    CATEGORIES(Part.CATEGORIES),
    LINKS(Part.LINKS),
    SOURCES("Sources and notes on them"),
    DOCUMENT("The document as a whole");

    private final String title;
    private final String task;

    Theme(Part part) {
      this(part.label());
    }

    Theme(String title) {
      this(title, "");
    }

    Theme(String title, String task) {
      this.title = title;
      this.task = task;
    }

    /** For readers. */
    public String title() {
      return title;
    }

    /** For those who write the edition, with what is left for them to do. */
    public String titleWithTask() {
      return title + task;
    }
  }

  /** Entries of a theme. */
  public record Group(Theme theme, List<Entry> entries) {
    public Group {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One change or doubt.
   *
   * @param thing what it is of: "hfd-101 (level 1, Health)"
   * @param what in a few words; empty where the words that changed say it
   * @param words a wording, with what changed marked
   * @param notes what else there is to say; may be empty
   * @param known by what references name the thing, if it is one
   */
  public record Entry(
      String thing,
      String what,
      Optional<MarkedText> words,
      List<String> notes,
      Optional<String> known) {
    public Entry {
      notes = List.copyOf(notes);
    }

    Entry(String thing, String what, Optional<MarkedText> words, List<String> notes) {
      this(thing, what, words, notes, Optional.empty());
    }

    /** The same of a thing that references name so. */
    Entry of(Optional<String> thingKnown) {
      return new Entry(thing, what, words, notes, thingKnown);
    }
  }

  public Account {
    groups = List.copyOf(groups);
  }

  /** Tells all of it. */
  public static Account of(Difference difference) {
    Map<Theme, List<Entry>> entries = new EnumMap<>(Theme.class);
    ChangeWords changes = new ChangeWords(difference);
    DoubtWords doubts = new DoubtWords(changes);
    for (Change change : HighestFirst.of(difference)) {
      if (change instanceof Change.Renumbered) {
        continue; // They are told together.
      }
      changes
          .qualifiers(change)
          .ifPresent(entry -> add(entries, Theme.QUALIFIERS, entry.of(known(change))));
      add(entries, Themes.of(change), told(difference, changes, change));
    }
    List<Change.Renumbered> renumbered =
        difference.changes().stream()
            .flatMap(
                change -> change instanceof Change.Renumbered one ? Stream.of(one) : Stream.empty())
            .toList();
    changes.renumbered(renumbered).ifPresent(e -> add(entries, Theme.RENUMBERED, e));
    difference.doubts().forEach(d -> add(entries, Theme.TO_DECIDE, doubts.entry(d)));
    return new Account(
        difference,
        Arrays.stream(Theme.values())
            .filter(entries::containsKey)
            .map(theme -> new Group(theme, entries.get(theme)))
            .toList());
  }

  /**
   * What somebody has to decide.
   *
   * @param about what the later edition has
   */
  public record Question(Record about, String words) {}

  /** One for each doubt. */
  public static List<Question> questions(Difference difference) {
    DoubtWords words = new DoubtWords(new ChangeWords(difference));
    return difference.doubts().stream()
        .map(doubt -> {
          Entry entry = words.entry(doubt);
          return new Question(doubt.about(), entry.thing() + " " + entry.what());
        })
        .toList();
  }

  private static Entry told(Difference difference, ChangeWords words, Change change) {
    Entry entry = words.entry(change);
    return new Entry(
        entry.thing(),
        entry.what(),
        entry.words(),
        Stream.concat(entry.notes().stream(), notes(difference, change).stream()).toList(),
        known(change));
  }

  private static Optional<String> known(Change change) {
    return change instanceof Change.Reordered
        ? Optional.empty()
        : Reasons.names(change).findFirst();
  }

  /** Why it changed, and who confirmed it. */
  private static List<String> notes(Difference difference, Change change) {
    Optional<String> confirmed =
        change instanceof Change.FactChanged fact
            ? difference.reasons().of(fact).map(Account::confirmed)
            : Optional.empty();
    return Stream.of(confirmed, difference.reasons().of(change).map(why -> "Why: " + why))
        .flatMap(Optional::stream)
        .toList();
  }

  private static String confirmed(Confirmation given) {
    return "Confirmed "
        + given.date().toOptional().map(PartialDate::words).orElse("")
        + ", "
        + given.by().toOptional().orElse("");
  }

  /** "Herefordshire: what changed from undated to 2026-04". */
  public String title() {
    return difference.authority().name()
        + ": what changed from "
        + difference.from().id().value()
        + " to "
        + difference.to().id().value();
  }

  /** How much there is, in a sentence or two. */
  public String summary() {
    int confirm = difference.unconfirmed().size();
    return difference.isEmpty()
        ? "Both say the same."
        : Count.of(difference.changes().size(), "change")
            + "."
            + (confirm == 0
                ? ""
                : " To confirm with whoever answers: "
                    + Count.of(
                        confirm,
                        "number, mail address or opening time",
                        "numbers, mail addresses or opening times")
                    + ".")
            + (difference.doubts().isEmpty()
                ? ""
                : " To be decided: "
                    + Count.of(difference.doubts().size(), "match", "matches")
                    + ".");
  }

  private static void add(Map<Theme, List<Entry>> entries, Theme theme, Entry entry) {
    entries.computeIfAbsent(theme, ignored -> new ArrayList<>()).add(entry);
  }
}
