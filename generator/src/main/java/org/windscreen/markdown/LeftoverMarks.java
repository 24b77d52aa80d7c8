package org.windscreen.markdown;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;

/**
 * Marks of Markdown that mark nothing where they stand, so that readers would see them: a star
 * without its partner, a bracket left open, {@code ##Heading}.
 *
 * <p>Reports {@code leftover-mark}, {@code not-a-link}; and {@code foreign-markdown} by {@link
 * ForeignMarks}.
 */
final class LeftoverMarks {
  /** What another program writes for a character, and would be seen as it stands. */
  private static final String ESCAPE =
      "\\\\u(?!00[0-7])[0-9a-fA-F]{4}|(?:=[0-9A-F]{2}){2,}|&[a-zA-Z]{2,31};|&#x?[0-9a-fA-F]{2,6};?|\\\\$";

  /** What follows an ampersand that is written as an entity, where it began another. */
  private static final Pattern ENTITY = Pattern.compile("(?:#x?[0-9a-fA-F]{2,6}|[a-zA-Z]{2,8});");

  private static final Pattern ESCAPED = Pattern.compile("\\\\\\p{Punct}");
  private static final Pattern MARK =
      Pattern.compile(
          "\\]\\s?\\(|\\*+|`+|_+|[\\[\\]]|<(?=[a-z]+:\\S)|^#{1,6}(?=\\p{L})|^#{2,6}(?=[^#\\s])"
              + "|"
              + ESCAPE);

  private LeftoverMarks() {}

  static void check(Text text, Faults faults) {
    int start = text.getStartOffset();
    String run =
        ForeignMarks.check(ESCAPED.matcher(text.getChars()).replaceAll("xx"), start, faults);
    Matcher mark = MARK.matcher(run);
    while (mark.find()) {
      int at = start + mark.start();
      if (mark.group().startsWith("]") && mark.group().endsWith("(")) {
        faults.error(
            Rule.NOT_A_LINK,
            at,
            mark.group().length(),
            "This looks like a link and is none: its text has no opening bracket.",
            "Write [text](address).");
      } else if (isLeftOver(mark.group(), at, faults)) {
        told(mark.group(), at, faults);
      }
    }
  }

  /** An entity that was made an entity again, and one that is none. */
  static void check(HtmlEntity entity, Faults faults) {
    String written = entity.getChars().toString();
    Matcher rest =
        ENTITY.matcher(faults.text()).region(entity.getEndOffset(), faults.text().length());
    boolean twice = written.equals("&amp;") && rest.lookingAt();
    if (twice || entity.getChars().unescape().equals(written)) {
      told(twice ? written + rest.group() : written, entity.getStartOffset(), faults);
    }
  }

  private static boolean isLeftOver(String mark, int at, Faults faults) {
    char before = faults.at(at - 1);
    char after = faults.at(at + mark.length());
    return switch (mark.charAt(0)) {
      case '_' -> !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after));
      case '#' -> faults.column(at) == 0;
      case '[' -> after != '[' && before != '[';
      case ']' -> after != ']' && before != ']';
      default -> true;
    };
  }

  private static void told(String mark, int at, Faults faults) {
    faults.error(
        Rule.LEFTOVER_MARK,
        at,
        mark.length(),
        Quote.of(mark) + " marks nothing here, and readers would see it.",
        hint(mark.charAt(0)));
  }

  private static String hint(char mark) {
    return switch (mark) {
      case '#' -> "Put a blank after it for a heading; write \\# for the character itself.";
      case '[', ']' -> "Write a link as [text](address), or \\" + mark + " for the bracket itself.";
      case '<' -> "Write the address as [text](address).";
      case '&', '=', '\\' -> "Write the character that it stands for.";
      default ->
          "Put one right before the first and one right after the last of the words it marks;"
              + " write \\"
              + mark
              + " for the character itself.";
    };
  }
}
