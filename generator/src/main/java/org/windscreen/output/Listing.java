package org.windscreen.output;

import java.util.List;
import java.util.stream.Collectors;

/** Names in a sentence: the first ten, and how many more there are. */
public final class Listing {
  private static final int MOST = 10;
  private static final int LONGEST = 100;

  private Listing() {}

  /** For example {@code "CNAME, photos/"}; what steers a terminal is shown as {@code ?}. */
  public static String of(List<String> names) {
    String first = names.stream().limit(MOST).map(Listing::shown).collect(Collectors.joining(", "));
    return names.size() > MOST ? first + " and " + (names.size() - MOST) + " more" : first;
  }

  private static String shown(String name) {
    String visible = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
    return visible.length() > LONGEST ? visible.substring(0, LONGEST) + "…" : visible;
  }
}
