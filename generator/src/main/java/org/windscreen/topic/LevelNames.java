package org.windscreen.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.windscreen.model.LevelsFile;

/**
 * Local level names in running text.
 *
 * <p>Example: {@code LevelNames.join(List.of("Level 2", "Level 3"))} is {@code "levels 2 and 3"}.
 */
public final class LevelNames {
  /** "Level 3", "RHRT level 2", "Band C": a word or more, then a number or a letter. */
  private static final Pattern NUMBERED = Pattern.compile("(.*\\p{Alpha}) +([0-9]+[a-z]?|[A-Z])");

  private LevelNames() {}

  /** "level 3", "levels 2 and 3", "Universal Plus", "levels 1 and 2, and Specialist". */
  public static String of(List<LevelsFile.Level> levels) {
    return join(levels.stream().map(LevelsFile.Level::label).toList());
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
        parts.add(label);
      } else {
        numbers.add(numbered.group(2));
      }
    }
    close(head, numbers, parts);
    return Series.and(parts);
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
