package org.windscreen.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;

/**
 * Lines of a paragraph that were meant as items of a list or rows of a table, and would run on in
 * one paragraph: bullets pasted from Word, a) and b), a table without a blank line before it.
 *
 * <p>Reports {@code typed-bullet}, {@code not-a-table}.
 */
final class LineStarts {
  /** One line of a paragraph: where it starts in the text, and what it says. */
  private record Line(int offset, String text) {}

  private static final Pattern BULLET =
      Pattern.compile("[•◦▪▫●○■□‣∙·⁃➢➤►✓✔☐☑❑❖]|o(?=[ \\t])|(?:&bull;|&middot;)");
  private static final Pattern DASH = Pattern.compile("[–—](?=[ \\t])");

  /** What numbers an item, where a line before it keeps it from being one. */
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\d{1,2}[.)]|\\(?(?:[a-z]|[ivx]{2,4})\\)|\\(\\d{1,2}\\))(?=[ \\t])");

  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

  private static final Pattern ROW =
      Pattern.compile("\\|.*|[ \\t:]*-+[ \\t:]*\\|[-| \\t:]*|.*\\|[ \\t]*");

  private LineStarts() {}

  static void check(Paragraph paragraph, Faults faults) {
    List<Line> lines = lines(paragraph, faults);
    for (Line line : lines) {
      if (ROW.matcher(line.text()).matches()) {
        faults.error(
            Rule.NOT_A_TABLE,
            line.offset(),
            line.text().length(),
            "This looks like a row of a table and is none.",
            "Put a blank line before the table, and | --- | --- | under its head; write \\| for"
                + " the character itself.");
        return;
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      bullet(lines, i, faults);
    }
  }

  private static List<Line> lines(Paragraph paragraph, Faults faults) {
    List<Line> lines = new ArrayList<>();
    int from = paragraph.getStartOffset();
    for (int at = from; at <= paragraph.getEndOffset(); at++) {
      if (at == paragraph.getEndOffset() || faults.at(at) == '\n') {
        String line = faults.text().subSequence(from, at).toString();
        int blanks = line.length() - line.stripLeading().length();
        if (!line.isBlank()) {
          lines.add(new Line(from + blanks, line.strip()));
        }
        from = at + 1;
      }
    }
    return lines;
  }

  private static void bullet(List<Line> lines, int index, Faults faults) {
    Line line = lines.get(index);
    Matcher bullet = BULLET.matcher(line.text());
    Matcher number = NUMBER.matcher(line.text());
    if (bullet.lookingAt()) {
      told(line, bullet.group(), "- ", faults);
    } else if (isDashed(lines, index)) {
      told(line, line.text().substring(0, 1), "- ", faults);
    } else if (index > 0
        && number.lookingAt()
        && goesOn(lines.get(index - 1).text(), label(number.group()))) {
      told(line, number.group(), "1. ", faults);
    }
  }

  /** Whether the line before opens a list or is the item before: after (a) comes (b). */
  private static boolean goesOn(String before, String label) {
    Matcher number = NUMBER.matcher(before);
    return before.endsWith(":") || (number.lookingAt() && isNext(label(number.group()), label));
  }

  private static String label(String number) {
    return number.replaceAll("\\W", "");
  }

  private static boolean isNext(String label, String next) {
    if (label.matches("\\d+")) {
      return next.equals(String.valueOf(Integer.parseInt(label) + 1));
    }
    int roman = ROMAN.indexOf(label);
    return (roman >= 0 && roman + 1 < ROMAN.size() && next.equals(ROMAN.get(roman + 1)))
        || (label.length() == 1 && next.equals(String.valueOf((char) (label.charAt(0) + 1))));
  }

  /** Whether a dash begins an item: the first line, after a colon, or beside another such line. */
  private static boolean isDashed(List<Line> lines, int index) {
    return startsWithDash(lines, index)
        && (index == 0
            || lines.get(index - 1).text().endsWith(":")
            || startsWithDash(lines, index - 1)
            || startsWithDash(lines, index + 1));
  }

  private static boolean startsWithDash(List<Line> lines, int index) {
    return index < lines.size() && DASH.matcher(lines.get(index).text()).lookingAt();
  }

  private static void told(Line line, String mark, String write, Faults faults) {
    faults.error(
        Rule.TYPED_BULLET,
        line.offset(),
        mark.length(),
        Quote.of(mark) + " starts no item here: this line runs on in a paragraph.",
        "Start each item with \"" + write + "\", with a blank line before the first.");
  }
}
