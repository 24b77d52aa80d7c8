package org.windscreen.topic;

import java.util.List;
import java.util.regex.Pattern;

/** Lists of words, as one writes them. */
final class Series {
  /** What stands in brackets or quotation marks is seen to belong together. */
  private static final Pattern ENCLOSED = Pattern.compile("\\([^()]*\\)|“[^”]*”");

  private Series() {}

  /**
   * "a", "a and b", "a, b and c"; where a part has an "and" of its own, a comma stands before the
   * last: "levels 1 and 2, and Specialist".
   */
  static String and(List<String> parts) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    boolean nested =
        parts.stream().anyMatch(p -> ENCLOSED.matcher(p).replaceAll("").contains(" and "));
    String last = parts.getLast();
    String others = String.join(", ", parts.subList(0, parts.size() - 1));
    return others + (nested ? ", and " : " and ") + last;
  }
}
