package org.windscreen.markdown;

import com.vladsch.flexmark.ast.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;

/**
 * Lines of a paragraph that were meant as items of a list, and would run on: bullets pasted from
 * Word, dashes without a blank, a) and b). Reports {@code typed-bullet}.
 */
final class TypedBullets {
  private static final String SIGN = "[•◦▪▫●○■□‣∙·⁃➢➤►▶▸➔➜⇒→❯✓✔✗✘☐☑☒❑❖★☆✦∗⬤]";

  private static final Pattern BULLET =
      Pattern.compile(SIGN + "|[①-⑳❶-➓]|[0-9]\\uFE0F?\\u20E3|o(?=[ \\t])|(?:&bull;|&middot;)");

  private static final Pattern DASH = Pattern.compile("[–—−‑‐](?=[ \\t])");

  /** What Word's bullets are in another font, and a mark without its blank; beside another one. */
  private static final Pattern ODD =
      Pattern.compile("[§üØqnv~«»›](?=[ \\t])|-(?=\\p{L})|\\d{1,2}[.)](?=\\p{Lu}\\p{Ll})");

  /** What numbers an item, where a line before it keeps it from being one. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:\\d{1,2}[.)]|\\(?(?:[a-z]|[ivx]{2,4})\\)|\\(\\d{1,2}\\)|(?:[a-zA-Z]|[ivx]{2,4})[.]"
              + "|\\d{1,2}[.]\\d{1,2}[.]?)(?=[ \\t])");

  /** Two signs or more within one line, which part its items. */
  private static final Pattern WITHIN =
      Pattern.compile("(?<=\\S[ \\t])([•◦▪▫●○■□‣➢➤►✓✔])[ \\t]\\S.*?\\s\\1\\s");

  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

  private TypedBullets() {}

  static void check(List<ParagraphLine> lines, Faults faults) {
    for (int i = 0; i < lines.size(); i++) {
      bullet(lines, i, faults);
    }
  }

  /** Bullets that stand within one line: {@code Do: • ring • write}. */
  static void check(Text text, Faults faults) {
    Matcher within = WITHIN.matcher(text.getChars());
    if (within.find()) {
      int at = text.getStartOffset() + within.start();
      told(new ParagraphLine(at, within.group()), within.group(1), "- ", faults);
    }
  }

  private static void bullet(List<ParagraphLine> lines, int index, Faults faults) {
    ParagraphLine line = lines.get(index);
    Matcher bullet = BULLET.matcher(line.text());
    Matcher number = NUMBER.matcher(line.text());
    Matcher odd = ODD.matcher(line.text());
    if (bullet.lookingAt()) {
      told(line, bullet.group(), "- ", faults);
    } else if (isDashed(lines, index)) {
      told(line, line.text().substring(0, 1), "- ", faults);
    } else if (odd.lookingAt() && isBeside(lines, index, odd.group().charAt(0))) {
      told(line, odd.group(), odd.group().length() > 1 ? "1. " : "- ", faults);
    } else if (index > 0
        && number.lookingAt()
        && goesOn(lines.get(index - 1).text(), label(number.group()))) {
      told(line, number.group(), "1. ", faults);
    }
  }

  /** Whether a line before or behind starts so too, or a colon stands before. */
  private static boolean isBeside(List<ParagraphLine> lines, int index, char mark) {
    return (index > 0
            && (lines.get(index - 1).text().endsWith(":") || isOdd(lines.get(index - 1), mark)))
        || (index + 1 < lines.size() && isOdd(lines.get(index + 1), mark));
  }

  private static boolean isOdd(ParagraphLine line, char mark) {
    Matcher odd = ODD.matcher(line.text());
    boolean either = Character.isDigit(mark) || mark == '«' || mark == '»'; // as scanners mix them
    return odd.lookingAt() && (either || odd.group().charAt(0) == mark);
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
  private static boolean isDashed(List<ParagraphLine> lines, int index) {
    return startsWithDash(lines, index)
        && (index == 0
            || lines.get(index - 1).text().endsWith(":")
            || startsWithDash(lines, index - 1)
            || startsWithDash(lines, index + 1));
  }

  private static boolean startsWithDash(List<ParagraphLine> lines, int index) {
    return index < lines.size() && DASH.matcher(lines.get(index).text()).lookingAt();
  }

  private static void told(ParagraphLine line, String mark, String write, Faults faults) {
    faults.error(
        Rule.TYPED_BULLET,
        line.offset(),
        mark.length(),
        Quote.of(mark) + " starts no item here: this line runs on in a paragraph.",
        "Start each item with \"" + write + "\", with a blank line before the first.");
  }
}
