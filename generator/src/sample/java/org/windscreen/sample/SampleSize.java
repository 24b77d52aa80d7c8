package org.windscreen.sample;

/**
 * How much content to make up; the same size gives the same bytes.
 *
 * <p>Example: {@code new SampleSize(6, 40, 1)} is six authorities with forty indicators each.
 *
 * @param authorities 1 to {@link #MOST_AUTHORITIES}; telephone numbers begin to repeat after 166
 * @param indicators of each authority, 1 to {@link #MOST_INDICATORS}; texts begin to repeat within
 *     an authority after some thousands
 * @param editions of each authority, 1 to {@link #MOST_EDITIONS}: each takes the place of the one
 *     before and changes a little of it
 * @param seed any number; another one gives other places and other texts
 */
public record SampleSize(int authorities, int indicators, int editions, long seed) {
  /** As many authorities as there are invented place names for. */
  public static final int MOST_AUTHORITIES = 200;

  /** Indicator codes have at most six digits. */
  public static final int MOST_INDICATORS = 20_000;

  /** More would begin before the national guidance that the real content knows. */
  public static final int MOST_EDITIONS = 5;

  /**
   * As many authorities as England has children's services, with indicators as in long documents.
   */
  public static final SampleSize NATIONAL = new SampleSize(153, 260, 1, 1);

  public SampleSize {
    within("authorities", authorities, MOST_AUTHORITIES);
    within("indicators", indicators, MOST_INDICATORS);
    within("editions", editions, MOST_EDITIONS);
  }

  /** With one edition of each authority. */
  public SampleSize(int authorities, int indicators, long seed) {
    this(authorities, indicators, 1, seed);
  }

  private static void within(String what, int value, int most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(
          what + " must be 1 to " + most + ", and not " + value + ".");
    }
  }
}
