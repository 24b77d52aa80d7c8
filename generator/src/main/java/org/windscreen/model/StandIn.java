package org.windscreen.model;

/**
 * What the first files of an authority say where nobody has entered anything. A draft may be shown
 * with it; nothing else is published while it is there.
 *
 * <p>Example: {@code Title not entered yet}.
 */
public final class StandIn {
  /** By which each is known. */
  public static final String WORDS = "not entered yet";

  private StandIn() {}

  /**
   * One.
   *
   * @param what is to be entered, such as {@code Title}
   */
  public static String of(String what) {
    return what + " " + WORDS;
  }
}
