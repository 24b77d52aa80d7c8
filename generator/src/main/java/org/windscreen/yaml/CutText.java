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
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.source.SourceText;

/**
 * Finds text that YAML leaves out because it takes {@code #} for the start of a comment: {@code
 * text: send form #3 and ring 999}.
 *
 * <p>By rule, after text without quotation marks, it is no comment if a word follows {@code #} at
 * once; nor if a figure or a further {@code #} does, one blank after the text or on a line where
 * the text would go on. Reports {@code text-cut}.
 */
final class CutText {
  /** Lines that may have such a comment: the others need not be looked at twice. */
  private static final Pattern LIKELY = Pattern.compile("^\\s+#|[ \\t]#[^\\s#]|[^ \\t][ \\t]#");

  private static final Pattern WIDE = Pattern.compile("[\\x{10000}-\\x{10FFFF}]");

  /** What reads on: {@code # 3 Example Road}, {@code ## Aims}. */
  private static final Pattern TEXT = Pattern.compile("\\s*\\d|#+\\s");

  private static final LoadSettings WITH_COMMENTS =
      LoadSettings.builder().setParseComments(true).setCodePointLimit(Integer.MAX_VALUE).build();

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
        if (token instanceof CommentToken comment
            && before instanceof ScalarToken scalar
            && scalar.isPlain()) {
          told(scalar, comment, lines, faults);
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

  private static void told(
      ScalarToken scalar, CommentToken comment, YamlLines lines, Diagnostics faults) {
    Span at = at(comment, comment.getValue().length() + 1, lines);
    Span value = at(scalar, 1, lines);
    String before = lines.before(at);
    boolean goesOn =
        before.isBlank()
            ? at.column() > keyColumn(lines.before(value)) && at.column() <= value.column()
            : !before.matches(".*\\s\\s");
    if ((isGlued(comment.getValue()) && (goesOn || !before.isBlank()))
        || (goesOn && TEXT.matcher(comment.getValue()).lookingAt())) {
      faults.add(fault(at, lines.from(at)));
    }
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

  private static Diagnostic fault(Span at, String cut) {
    return Diagnostic.error(
        Rule.TEXT_CUT,
        at,
        "YAML takes this for a comment, so readers would not see it: " + Quote.of(cut) + ".",
        "Put quotation marks around the whole text; for a comment, write two blanks before # and"
            + " one after.");
  }
}
