package org.windscreen.diagnostic;

import java.util.Locale;

/**
 * How many of something there are, in words that fit the number: {@code 1 error}, {@code 0
 * warnings}, {@code 1,036 pages}. Whatever counts things for people counts them here.
 */
public final class Count {
  private Count() {}

  /** Of something whose plural takes an s. */
  public static String of(long n, String noun) {
    return of(n, noun, noun + "s");
  }

  /**
   * Of anything.
   *
   * @param one what follows 1, with its verb if the sentence has one: "indicator has"
   * @param many what follows 0 and all others: "indicators have"
   */
  public static String of(long n, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", n, n == 1 ? one : many);
  }
}
