package org.windscreen.render;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/**
 * Keeps a spreadsheet from calculating a text (OWASP, "CSV Injection"): a text that it could take
 * for a formula is led by one apostrophe, and nothing else of it changes.
 *
 * <p>Guarded is a text whose first visible character is {@code =}, {@code +}, {@code -} or
 * {@code @}, or one that counts as the same in any width or height ({@code ＝ ﹢ ＠}); blanks,
 * no-break blanks, control characters and what has no width may stand before it. Guarded too is a
 * text that begins with a tab or another control character. There is no exception for numbers:
 * {@code +44 1432 260800} and {@code -5} are led too, because {@code -5+cmd|…} is a formula, and
 * because Excel would take the plus from a number to dial. Our data has numbers to dial in national
 * form and no amount below nothing.
 *
 * <p>Apostrophes before all this do not count, so the guard can be taken away without doubt: a cell
 * that begins with an apostrophe whose rest is one that is guarded loses that apostrophe.
 *
 * <p>Example: {@code guarded("=1+1")} is {@code '=1+1}, and {@code guarded("24 hours")} itself.
 */
final class FormulaGuard {
  private static final String LEADS = "=+-@";

  private FormulaGuard() {}

  /** The text as a cell may hold it. */
  static String guarded(String text) {
    return isFormula(text) ? "'" + text : text;
  }

  private static boolean isFormula(String text) {
    String rest = text.substring(countLeading(text, c -> c == '\''));
    return startsWith(rest, Character::isISOControl)
        || startsWith(
            rest.substring(countLeading(rest, FormulaGuard::isUnseen)), FormulaGuard::isLead);
  }

  private static boolean startsWith(String text, IntPredicate first) {
    return !text.isEmpty() && first.test(text.codePointAt(0));
  }

  /** How many UTF-16 units at the start are characters of this kind. */
  private static int countLeading(String text, IntPredicate kind) {
    int at = 0;
    while (at < text.length() && kind.test(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /**
   * Blanks, line ends, controls and format characters: zero width, byte-order mark, soft hyphen.
   */
  private static boolean isUnseen(int character) {
    return Character.isSpaceChar(character)
        || Character.isISOControl(character)
        || Character.getType(character) == Character.FORMAT
        || isBlankLetter(character);
  }

  /** Braille blank, Hangul fillers and joiners count as letters and marks, but show nothing. */
  private static boolean isBlankLetter(int character) {
    return "\u2800\u3164\u115F\u1160\uFFA0\u034F".indexOf(character) >= 0;
  }

  private static boolean isLead(int character) {
    String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
    return LEADS.indexOf(plain.codePointAt(0)) >= 0;
  }
}
