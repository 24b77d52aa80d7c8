package org.windscreen.model;

import java.util.Locale;

/** The word by which content, addresses and data know a constant. */
public final class Keyword {
  private Keyword() {}

  /** {@code child-in-need} for {@code CHILD_IN_NEED}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
