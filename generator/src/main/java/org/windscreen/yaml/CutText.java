package org.windscreen.yaml;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.CommentToken;
import org.snakeyaml.engine.v2.tokens.ScalarToken;
import org.snakeyaml.engine.v2.tokens.Token;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.source.SourceText;

/**
 * Finds text that YAML leaves out because it takes {@code #} for the start of a comment: {@code
 * text: send form #3 and ring 999}.
 *
 * <p>By rule, a comment on the line of a text has two blanks before {@code #} and one after it, and
 * on a line of its own it is not set in as far as the text above it, which would go on there. With
 * one blank on either side it may be either: after several words that is warned of. Reports {@code
 * text-cut}.
 */
final class CutText {
  /** Lines that may have such a comment: the others need not be looked at twice. */
  private static final Pattern LIKELY = Pattern.compile("^\\s+#|[ \\t]#[^\\s#]|[^ \\t][ \\t]#");

  private static final Pattern WIDE = Pattern.compile("[\\x{10000}-\\x{10FFFF}]");

  /** What reads on after quotation marks: {@code # 3 Example Road}, {@code ## Aims}. */
  private static final Pattern TEXT = Pattern.compile("\\s*\\d|#+\\s");

  /** A key whose text starts on the next line. */
  private static final Pattern BLOCK = Pattern.compile("[|>][-+0-9]*\\s+$");

  private static final LoadSettings WITH_COMMENTS =
      LoadSettings.builder().setParseComments(true).setCodePointLimit(Integer.MAX_VALUE).build();

  private static final String HINT =
      "Put quotation marks around the whole text; for a comment, write two blanks before # and one"
          + " after.";

  private CutText() {}

  static void check(SourceText text, YamlLines lines, Diagnostics faults) {
    if (lines.lines().stream().noneMatch(line -> LIKELY.matcher(line).find())) {
      return;
    }
    try {
      Token before = null;
      ScannerImpl scanner =
          new ScannerImpl(WITH_COMMENTS, new StreamReader(WITH_COMMENTS, narrow(text.text())));
      while (scanner.hasNext()) {
        Token token = scanner.next();
        if (token instanceof CommentToken comment) {
          Span at = at(comment, comment.getValue().length() + 1, lines);
          if (isCut(before, comment, lines)) {
            faults.error(Rule.TEXT_CUT, at, message(lines.from(at)), HINT);
          } else if (mayBeCut(before, at, lines)) {
            faults.warning(Rule.TEXT_CUT, at, message(lines.from(at)), HINT);
          }
        }
        before = isBlankLine(token) ? before : token;
      }
    } catch (YamlEngineException e) {
      // What cannot be read on is told by the reader itself.
    }
  }

  /** With a letter for each character of two units, at whose halves the scanner may stumble. */
  private static String narrow(String text) {
    return WIDE.matcher(text).replaceAll("x");
  }

  private static boolean isBlankLine(Token token) {
    return token instanceof CommentToken comment
        && comment.getCommentType() == CommentType.BLANK_LINE;
  }

  private static boolean isCut(Token before, CommentToken comment, YamlLines lines) {
    Span at = at(comment, 1, lines);
    String line = lines.before(at);
    boolean glued = isGlued(comment.getValue());
    if (line.isBlank()) {
      return before instanceof ScalarToken scalar
          && scalar.isPlain()
          && goesOn(at(scalar, 1, lines), at, lines);
    }
    if (!(before instanceof ScalarToken) && !BLOCK.matcher(line).find()) {
      return false; // a value that is missing is told as that
    }
    boolean apart = line.matches(".*\\s\\s");
    return glued || (!apart && TEXT.matcher(comment.getValue()).lookingAt());
  }

  /** Whether several words without quotation marks stand before it, and one blank. */
  private static boolean mayBeCut(Token before, Span at, YamlLines lines) {
    return before instanceof ScalarToken scalar
        && scalar.isPlain()
        && scalar.getValue().contains(" ")
        && lines.before(at).matches(".*\\S\\s");
  }

  /** Whether a text would go on there: on a line of its own, set in more than its key. */
  private static boolean goesOn(Span value, Span at, YamlLines lines) {
    return at.column() > keyColumn(lines.before(value)) && at.column() <= value.column();
  }

  private static Span at(Token token, int length, YamlLines lines) {
    Mark mark = token.getStartMark().orElseThrow();
    return lines.span(mark.getLine() + 1, mark.getColumn() + 1, length);
  }

  /** The 1-based column of the first word of a line, after its dashes. */
  private static int keyColumn(String before) {
    return before.length() - before.replaceFirst("^(?:\\s|- )*", "").length() + 1;
  }

  /** Whether {@code #} is followed by a word at once. */
  private static boolean isGlued(String said) {
    return !said.isEmpty() && said.charAt(0) != '#' && !Character.isWhitespace(said.charAt(0));
  }

  private static String message(String cut) {
    return "YAML takes this for a comment, so readers would not see it: " + Quote.of(cut) + ".";
  }
}
