package org.windscreen.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;

/**
 * Marks of other dialects of Markdown and of template languages: readers would see them as they
 * stand. Reports {@code foreign-markdown}.
 */
final class ForeignMarks {
  /** One sign of another dialect. */
  private record Sign(Pattern pattern, String what, String hint) {
    Sign(String pattern, String what, String hint) {
      this(Pattern.compile(pattern, Pattern.MULTILINE), what, hint);
    }
  }

  private static final String AS_TEXT = "Write it as text; **mark** what matters most.";

  private static final List<Sign> SIGNS =
      List.of(
          new Sign("~~[^~\\n]*(?:~~)?", "struck-out text", "Leave out what no longer holds."),
          new Sign(
              "\\{#[\\w-]*\\}?",
              "an anchor",
              "Take it away: a heading gets its address from its words."),
          new Sign(
              "\\{ ?[:.][^}\\n]*\\}?", "a way to look", "Take it away: templates give the look."),
          new Sign(
              "\\{[%{][^}\\n]*\\}*|<%[^>\\n]*>?|\\$\\{[^}\\n]*\\}",
              "a template's instruction", "Write what it would have put here."),
          new Sign(
              "(?<![\\w:]):[a-z][a-z-]+\\z", "a program's instruction", "Write the words alone."),
          new Sign(
              "(?<!\\S)(?!\\S*://)[^\\s%]*\\w(?:%[0-9A-F]{2})+[^\\s.,;]*",
              "a piece of an address, with characters by their numbers",
              "Write the characters: for %20, a blank."),
          new Sign("(?<!=)==(?=[^\\s=])[^=\\n]*==", "highlighted text", AS_TEXT),
          new Sign("\\+\\+\\S[^+\\n]*\\+\\+", "inserted text", "Write it as text."),
          new Sign("^(?::::|!!!|\\?\\?\\?)[^\\n]*", "a box", AS_TEXT),
          new Sign(
              "\\^[^\\s^]{1,20}\\^|(?<!~)~[^\\s~]{1,20}~(?!~)",
              "a raised or lowered letter",
              "Write it on the line."),
          new Sign(
              "(?<![^\\s(]):[a-z][a-z0-9_+-]+:(?![^\\s.,;!?)])",
              "an emoji's name",
              "Write it in words."),
          new Sign("^:[ \\t]", "a definition", "Write it as a sentence, a list or a table."),
          new Sign(
              "\\$\\$|\\$[^\\s$][^$\\n]*[\\^_{][^$\\n]*\\$", "a formula", "Write it in words."),
          new Sign("%%[^%\\n]+%%", "a remark that is hidden", "Take it away."),
          new Sign(
              "^(?:h[1-6]|bq)\\. (?=\\S)", "a heading or a quotation", "Write ## and a blank."),
          new Sign("^\\.\\. [a-z-]+::[^\\n]*", "a box", AS_TEXT),
          new Sign(
              "^@@ -\\d[^\\n]*|^(?:\\+\\+\\+|---) [ab]/[^\\n]*",
              "a line of a list of changes",
              "Take it away, and look whether the lines around it are as they should be."));

  private ForeignMarks() {}

  /**
   * Reports the signs in a run of text; gives the run with harmless letters in their place.
   *
   * @param run the run, with escaped characters made harmless
   */
  static String check(String run, int offset, Faults faults) {
    String rest = run;
    for (Sign sign : SIGNS) {
      rest =
          sign.pattern
              .matcher(rest)
              .replaceAll(found -> {
                int at = offset + found.start();
                if (sign.pattern.pattern().startsWith("^") && faults.column(at) != 0) {
                  return Matcher.quoteReplacement(found.group());
                }
                told(at, found.group(), sign.what, sign.hint, faults);
                return "x".repeat(found.group().length());
              });
    }
    return rest;
  }

  static void told(int offset, String written, String what, String hint, Faults faults) {
    faults.error(
        Rule.FOREIGN_MARKDOWN,
        offset,
        written.length(),
        Quote.of(written)
            + " is "
            + what
            + " in another dialect; here readers would see the marks.",
        hint);
  }
}
