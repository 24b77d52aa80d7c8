package org.windscreen.diagnostic;

/**
 * Quotes what content says in a message: {@code Quote.of("foo\nbar")} is {@code "foo bar"},
 * quotation marks included.
 */
public final class Quote {
  private static final int LONGEST = 60;

  private Quote() {}

  /** The text between quotation marks, on one line, cut after 60 characters. */
  public static String of(String text) {
    String start = text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text;
    String line = visible(start).replaceAll("\\s+", " ").strip();
    return '"' + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + '"';
  }

  /** The text with a space for every character that steers a terminal instead of showing. */
  static String visible(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ");
  }
}
