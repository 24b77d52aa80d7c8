package org.windscreen.diagnostic;

/** How much a fault matters; an {@link #ERROR} stops the build, a {@link #WARNING} does not. */
public enum Severity {
  ERROR,
  WARNING;

  /** The word printed in messages, such as {@code error}. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
