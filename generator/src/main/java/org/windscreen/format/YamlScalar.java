package org.windscreen.format;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes one text so that YAML reads it as exactly that text: plain where a person would write it
 * so, in quotes where it must be.
 *
 * <p>Example: {@code Level 2} stays as it is, {@code no} becomes {@code "no"}, {@code She said
 * "no"} becomes {@code 'She said "no"'}.
 */
final class YamlScalar {
  private static final Set<String> READ_AS_SOMETHING_ELSE =
      Set.of(
          "yes", "no", "on", "off", "true", "false", "null", "~", ".inf", "-.inf", "+.inf", ".nan");
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\d[\\d_]*\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?|0[xo][0-9a-fA-F]+");

  /** Starts as no mark of YAML does, and no blank is at either end. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}(/\\\\+£€§](?:.*[^\\s:])?", Pattern.DOTALL);

  /** A key with its value, a comment, or one word with a colon, such as a time or a reference. */
  private static final Pattern MARKS = Pattern.compile(":\\s|\\s#|^[^\\s/]*:(?!//)\\S*$");

  private YamlScalar() {}

  /** After a key or a dash. */
  static String block(String text) {
    return isPlain(text) ? text : quoted(text);
  }

  /** Within brackets or braces. */
  static String flow(String text) {
    boolean marks = text.chars().anyMatch(c -> ",[]{}\"';\u201C\u201D".indexOf(c) >= 0);
    return isPlain(text) && !marks ? text : quoted(text);
  }

  /** In single quotes where that saves escapes, or else in double ones (YAML 1.2.2, 7.3). */
  static String quoted(String text) {
    boolean escapes = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
    return escapes && text.indexOf('\'') < 0 && isVisible(text)
        ? "'" + text + "'"
        : doubleQuoted(text);
  }

  private static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches()
        && isVisible(text)
        && !MARKS.matcher(text).find()
        && !isSomethingElse(text)
        && !isNumber(text);
  }

  /** Whether YAML may read it as true, false, nothing or a number that is none. */
  static boolean isSomethingElse(String text) {
    return READ_AS_SOMETHING_ELSE.contains(text.toLowerCase(Locale.ROOT));
  }

  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** Whether every character can stand in a YAML file as it is, on one line. */
  static boolean isVisible(String text) {
    return text.codePoints().allMatch(YamlScalar::isVisible);
  }

  /** As YAML 1.2.2, 5.1 has it, without what ends a line, the byte-order mark and tabs. */
  private static boolean isVisible(int c) {
    return c >= ' '
        && !(c >= 0x7f && c < 0xa0)
        && c != 0x2028
        && c != 0x2029
        && c != 0xfeff
        && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        && c != 0xfffe
        && c != 0xffff;
  }

  /** In double quotes, whatever the text (YAML 1.2.2, 7.3.1). */
  static String doubleQuoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 8).append('"');
    text.codePoints().forEach(c -> character(c, quoted));
    return quoted.append('"').toString();
  }

  private static void character(int c, StringBuilder quoted) {
    switch (c) {
      case '"', '\\' -> quoted.append('\\').append((char) c);
      case '\n' -> quoted.append("\\n");
      case '\t' -> quoted.append("\\t");
      default -> {
        if (isVisible(c)) {
          quoted.appendCodePoint(c);
        } else {
          quoted.append("\\u").append(HexFormat.of().toHexDigits((char) c));
        }
      }
    }
  }
}
