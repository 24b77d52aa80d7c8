package org.windscreen.diagnostic;

import java.util.Locale;

/**
 * How much a fault matters, worst first.
 *
 * <p>{@link #BLOCK} and {@link #ERROR} stop a publication, a {@link #WARNING} only a strict one,
 * {@link #INFO} none. No exception is taken to a {@link #BLOCK}; to the others one may be where the
 * rule is {@linkplain Rule#takesExceptions() a judgement}.
 */
public enum Severity {
  BLOCK,
  ERROR,
  WARNING,
  INFO;

  /** The word printed in messages, such as {@code error}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether nothing is published with such a fault; with {@code strict}, a warning is enough. */
  public boolean stops(boolean strict) {
    return switch (this) {
      case BLOCK, ERROR -> true;
      case WARNING -> strict;
      case INFO -> false;
    };
  }

  /** Whether nothing is published with such a fault. */
  public boolean stops() {
    return stops(false);
  }
}
