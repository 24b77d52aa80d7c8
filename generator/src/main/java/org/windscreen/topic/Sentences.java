package org.windscreen.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.windscreen.model.CategoriesFile;
import org.windscreen.model.LevelsFile;

/**
 * Tells in sentences where topics are listed: facts of the data and nothing else, never a ranking.
 *
 * <p>Example: "Herefordshire lists this at levels 2, 3 and 4; Northamptonshire does not list this;
 * our copy lacks its level 4."
 */
public final class Sentences {
  private Sentences() {}

  /** One sentence about one authority. */
  public static String of(Ladder ladder) {
    return capital(clauses(ladder)) + ".";
  }

  /** One sentence about several, in their order; empty about none. */
  public static String of(List<Ladder> ladders) {
    String all = ladders.stream().map(Sentences::clauses).collect(Collectors.joining("; "));
    return all.isEmpty() ? "" : capital(all) + ".";
  }

  private static String clauses(Ladder ladder) {
    List<String> clauses = new ArrayList<>();
    clauses.add(listed(ladder) + special(ladder));
    if (!ladder.strengths().isEmpty()) {
      clauses.add("it names strengths at " + LevelNames.of(ladder.strengths()));
    }
    if (ladder.lacksSpecials()) {
      clauses.add("our copy lacks its special circumstances");
    }
    List<LevelsFile.Level> lacking = lackedAlone(ladder);
    if (!lacking.isEmpty()) {
      clauses.add("our copy lacks its " + LevelNames.of(lacking));
    }
    List<LevelsFile.Level> partly = ladder.levels(Presence.COPY_PARTLY_LACKS);
    if (!partly.isEmpty()) {
      clauses.add(
          (partly.size() == 1 ? "part of its " : "parts of its ")
              + LevelNames.of(partly)
              + (partly.size() == 1 ? " is" : " are")
              + " missing from our copy");
    }
    return String.join("; ", clauses);
  }

  /** The levels that our copy lacks while it has others. */
  private static List<LevelsFile.Level> lackedAlone(Ladder ladder) {
    return ladder.lacksIndicators() ? List.of() : ladder.levels(Presence.COPY_LACKS);
  }

  private static String listed(Ladder ladder) {
    String name = ladder.authority().name();
    List<LevelsFile.Level> at = ladder.levels(Presence.LISTED);
    if (!at.isEmpty()) {
      return name + " lists this at " + LevelNames.of(at);
    }
    if (ladder.lacksIndicators()) {
      return "our copy of the document of " + name + " has no indicators";
    }
    return ladder.levels(Presence.NO_INDICATORS).isEmpty()
        ? name + " does not list this"
        : "the document of " + name + " lists no indicators";
  }

  private static String special(Ladder ladder) {
    if (ladder.specials().isEmpty()) {
      return "";
    }
    String before =
        !ladder.levels(Presence.LISTED).isEmpty()
            ? ", and"
            : isSearched(ladder) ? " as an indicator, but" : ", but";
    return before + " names it among its special circumstances";
  }

  /** Whether there are indicators in which this was looked for. */
  private static boolean isSearched(Ladder ladder) {
    return ladder.levels(Presence.NO_INDICATORS).isEmpty() && !ladder.lacksIndicators();
  }

  /**
   * The same in a few words, for a cell of a table: "Levels 2, 3 and 4; our copy lacks level 1".
   */
  public static String brief(Ladder ladder) {
    List<String> parts = new ArrayList<>();
    List<LevelsFile.Level> at = ladder.levels(Presence.LISTED);
    if (!at.isEmpty()) {
      parts.add(LevelNames.of(at));
    } else if (ladder.lacksIndicators()) {
      parts.add("our copy has no indicators");
    } else {
      boolean none = !ladder.levels(Presence.NO_INDICATORS).isEmpty();
      parts.add(none ? "no indicators" : "not listed");
    }
    if (!ladder.specials().isEmpty()) {
      parts.add("a special circumstance");
    }
    if (!ladder.strengths().isEmpty()) {
      parts.add("strengths at " + LevelNames.of(ladder.strengths()));
    }
    if (ladder.lacksSpecials()) {
      parts.add("our copy lacks the special circumstances");
    }
    List<LevelsFile.Level> lacking = lackedAlone(ladder);
    if (!lacking.isEmpty()) {
      parts.add("our copy lacks " + LevelNames.of(lacking));
    }
    List<LevelsFile.Level> partly = ladder.levels(Presence.COPY_PARTLY_LACKS);
    if (!partly.isEmpty()) {
      parts.add("our copy lacks part of " + LevelNames.of(partly));
    }
    return capital(String.join("; ", parts));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }

  /** What stands on a rung where nothing is listed; for one where something is: "Listed". */
  public static String of(Rung rung) {
    String words = of(rung.presence());
    return switch (rung.presence()) {
      case COPY_PARTLY_LACKS -> words + names(rung);
      case LISTED, NOT_LISTED, COPY_LACKS, NO_INDICATORS -> words;
    };
  }

  /** The same for any level. */
  public static String of(Presence presence) {
    return switch (presence) {
      case LISTED -> "Listed";
      case NOT_LISTED -> "Not listed in this document";
      case COPY_PARTLY_LACKS -> "Not listed in our copy, which lacks part of this level";
      case COPY_LACKS -> "Our copy of the document lacks this level";
      case NO_INDICATORS -> "The document lists no indicators";
    };
  }

  /** What is said where nothing else of a topic is listed beside an indicator or a strength. */
  public static String noOther(Rung rung, boolean besideStrength) {
    return (besideStrength ? "No sign of need of this topic" : "No other indicator of this topic")
        + (rung.lacking().isEmpty()
            ? "."
            : " in our copy, which lacks part of this level" + names(rung) + ".");
  }

  /**
   * "Next level up that lists this", seen from an indicator or a strength.
   *
   * @param way up or down
   * @param before the levels between, which list nothing of it that we have
   */
  public static String next(String way, boolean fromStrength, List<Rung> before) {
    boolean gap = before.stream().anyMatch(rung -> !rung.lacking().isEmpty());
    return "Next level "
        + way
        + (fromStrength ? " that lists a sign of need of this" : " that lists this")
        + (gap ? " in our copy" : "");
  }

  private static String names(Rung rung) {
    return " ("
        + Series.and(rung.lacking().stream().map(CategoriesFile.Category::name).toList())
        + ")";
  }
}
