package org.windscreen.sample;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** Writes one value so that YAML reads it as exactly that text. */
final class YamlScalar {
  /** Ids and words that YAML cannot read as anything but text. */
  private static final Pattern BARE =
      Pattern.compile("(?!true|false|null)(?:[a-z]{2,}-[a-z0-9-]+|[a-z]{4,})");

  private YamlScalar() {}

  /** Bare where that is safe, as ids nearly always are. */
  static String bare(String word) {
    return BARE.matcher(word).matches() ? word : quoted(word);
  }

  /** In double quotes, as YAML 1.2.2 section 7.3.1 escapes it. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 8).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        default -> character(c, quoted);
      }
    }
    return quoted.append('"').toString();
  }

  private static void character(char c, StringBuilder quoted) {
    boolean control = c < ' ' || (c >= 0x7f && c < 0xa0);
    boolean lineEnd = c == '\u2028' || c == '\u2029' || c == '\ufeff';
    if (control || lineEnd) {
      quoted.append("\\u").append(HexFormat.of().toHexDigits(c));
    } else {
      quoted.append(c);
    }
  }
}
