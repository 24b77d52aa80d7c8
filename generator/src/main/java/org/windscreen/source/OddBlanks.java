package org.windscreen.source;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks of other widths, such as the no-break space: between two words they are text; where a
 * plain blank means something (before a line's first word, after its mark or key, before a comment,
 * at its end) they look like one and are none.
 */
final class OddBlanks {
  private static final String ODD = "[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]";

  private static final Pattern MISPLACED =
      Pattern.compile(
          "^\\s*(?<start>"
              + ODD
              + ")"
              + "|^\\s*(?:- )*(?:[-*+>]|#{1,6}|\\d{1,9}[.)]|[a-z][a-z-]*:)\\s*(?<mark>"
              + ODD
              + ")"
              + "|(?<comment>"
              + ODD
              + ")\\s*#"
              + "|(?<end>"
              + ODD
              + ")\\s*$");

  private OddBlanks() {}

  /** The first odd blank of the line that stands where a plain one counts. */
  static OptionalInt misplaced(String line) {
    if (line.chars().allMatch(c -> c < 0xA0)) {
      return OptionalInt.empty();
    }
    Matcher found = MISPLACED.matcher(line);
    return found.find() ? OptionalInt.of(at(found)) : OptionalInt.empty();
  }

  private static int at(Matcher found) {
    for (String group : new String[] {"start", "mark", "comment", "end"}) {
      if (found.start(group) >= 0) {
        return found.start(group);
      }
    }
    throw new IllegalStateException("no group of the pattern matched");
  }
}
