package org.windscreen.source;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters of a line that are seen as a plain letter or figure and are another: {@code ０１６３２}, a
 * Cyrillic letter in an English word, letters of a formula, lines drawn through letters. In a line
 * of another script its own figures are plain.
 */
final class Lookalikes {
  /** Scripts whose letters are taken for Latin ones. */
  private static final Set<UnicodeScript> ALIKE =
      Set.of(
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARMENIAN,
          UnicodeScript.CHEROKEE,
          UnicodeScript.COPTIC,
          UnicodeScript.LISU);

  /** Greek letters that look Latin; a μ, an α or a Ω has a meaning of its own. */
  private static final String GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονϲ";

  /** Cyrillic letters that look Latin, of which a whole English word may consist. */
  private static final Pattern WHOLE = Pattern.compile("[АВЕКМНОРСТУХІЈЅаеорсухіјѕ]{2,}");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]{2,}");

  /** A letter of another script between two figures. */
  private static final Pattern FIGURES = Pattern.compile("(?<=[0-9])[ЗОзобΟο](?=[0-9])");

  /**
   * Full width, of formulas, Roman numerals in one, in squares, small; raised as a whole number.
   */
  private static final Pattern FORMS =
      Pattern.compile(
          "[\\uFF01-\\uFF5E\\uFE50-\\uFE6B\\u2160-\\u217F\\x{1D400}-\\x{1D7FF}"
              + "\\x{1F100}-\\x{1F189}]+|[\\u2070-\\u209C\\u00B2\\u00B3\\u00B9]{4,}");

  private static final Pattern FOREIGN_DIGIT = Pattern.compile("(?:(?![0-9])\\p{Nd})+");
  private static final Pattern OVERLAY =
      Pattern.compile("[\\u0334-\\u0338\\u20D2-\\u20E2\\u20E4-\\u20F0]");
  private static final Pattern OPTIONAL_HYPHEN = Pattern.compile("(?<=\\p{L})\\u00AC(?=\\p{L})");

  private final Map<Integer, Flaw> found = new HashMap<>();

  private Lookalikes() {}

  /** What is wrong, by the offset of the character. May be empty. */
  static Map<Integer, Flaw> of(String line) {
    Lookalikes lookalikes = new Lookalikes();
    boolean own = line.codePoints().anyMatch(Lookalikes::isOfAnotherScript);
    if (!own) {
      lookalikes.add(FORMS, line, Flaw.LOOKALIKE);
      lookalikes.add(FOREIGN_DIGIT, line, Flaw.LOOKALIKE);
    }
    lookalikes.add(FIGURES, line, Flaw.LOOKALIKE);
    lookalikes.add(OVERLAY, line, Flaw.OVERLAY);
    lookalikes.add(OPTIONAL_HYPHEN, line, Flaw.OPTIONAL_HYPHEN);
    lookalikes.words(line);
    return lookalikes.found;
  }

  private void add(Pattern pattern, String line, Flaw flaw) {
    pattern.matcher(line).results().forEach(m -> found.putIfAbsent(m.start(), flaw));
  }

  private void words(String line) {
    boolean cyrillic =
        WHOLE
            .matcher(line)
            .replaceAll("")
            .codePoints()
            .anyMatch(c -> isOf(c, UnicodeScript.CYRILLIC));
    Matcher words = WORD.matcher(line);
    while (words.find()) {
      String word = words.group();
      boolean latin = word.codePoints().anyMatch(c -> isOf(c, UnicodeScript.LATIN));
      boolean whole = !cyrillic && WHOLE.matcher(word).matches();
      for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
        int c = word.codePointAt(i);
        boolean alike = ALIKE.contains(UnicodeScript.of(c)) || GREEK.indexOf(c) >= 0;
        if (alike && (latin || whole)) {
          found.putIfAbsent(words.start() + i, Flaw.LOOKALIKE);
        }
      }
    }
  }

  private static boolean isOf(int c, UnicodeScript script) {
    return Character.isLetter(c) && UnicodeScript.of(c) == script;
  }

  /** Whether a line with it is written, in part, in a script that has figures of its own. */
  private static boolean isOfAnotherScript(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return Character.isLetter(c)
        && script != UnicodeScript.LATIN
        && script != UnicodeScript.COMMON
        && script != UnicodeScript.INHERITED
        && script != UnicodeScript.GREEK
        && !ALIKE.contains(script);
  }
}
