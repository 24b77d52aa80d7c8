package org.windscreen.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.windscreen.model.LevelsFile;

/**
 * Local level names in running text.
 *
 * <p>Example: {@code LevelNames.join(List.of("Level 2", "Level 3"))} is {@code "levels 2 and 3"};
 * with "Level 3, low" in place of the second, {@code "levels 2 and 3 (low)"}.
 */
public final class LevelNames {
  /**
   * "Level 3", "RHRT level 2", "Band C": a word or more, then a number or a letter; and perhaps
   * which part of it: "Level 3, low", "Level 3 (low)".
   */
  private static final Pattern NUMBERED =
      Pattern.compile("(.*\\p{Alpha}) +([0-9]+[a-z]?|[A-Z])(?:, (.+)| \\((.+)\\))?");

  private LevelNames() {}

  /** "level 3", "levels 2 and 3", "Universal Plus", "levels 1 and 2, and Specialist". */
  public static String of(List<LevelsFile.Level> levels) {
    return join(levels.stream().map(LevelsFile.Level::label).toList());
  }

  /** A label in a sentence: "level 3" of "Level 3", "Universal Plus" as it is. */
  public static String ofLabel(String label) {
    return join(List.of(label));
  }

  static String join(List<String> labels) {
    List<String> parts = new ArrayList<>();
    String head = "";
    List<String> numbers = new ArrayList<>();
    for (String label : labels) {
      Matcher numbered = NUMBERED.matcher(label);
      String itsHead = numbered.matches() ? numbered.group(1) : "";
      if (!itsHead.equals(head)) {
        close(head, numbers, parts);
      }
      head = itsHead;
      if (head.isEmpty()) {
        parts.add(labels.size() > 1 ? apart(label) : label);
      } else {
        numbers.add(number(numbered));
      }
    }
    close(head, numbers, parts);
    return Series.and(parts);
  }

  /** The number, with its part in brackets: a comma would seem to begin another level. */
  private static String number(Matcher numbered) {
    return Stream.of(numbered.group(3), numbered.group(4))
        .filter(Objects::nonNull)
        .map(part -> numbered.group(2) + " (" + part + ")")
        .findFirst()
        .orElse(numbered.group(2));
  }

  /** A name that would seem to be several ones where others stand beside it is quoted. */
  private static String apart(String label) {
    return label.contains(", ") || label.contains(" and ") ? "“" + label + "”" : label;
  }

  private static void close(String head, List<String> numbers, List<String> parts) {
    if (!numbers.isEmpty()) {
      parts.add(inText(head) + (numbers.size() > 1 ? "s " : " ") + Series.and(numbers));
      numbers.clear();
    }
  }

  /** "Level" becomes "level"; "RHRT level" stays, for its first word is no common one. */
  private static String inText(String head) {
    boolean common = head.length() > 1 && Character.isLowerCase(head.charAt(1));
    return common ? head.substring(0, 1).toLowerCase(Locale.ROOT) + head.substring(1) : head;
  }
}
