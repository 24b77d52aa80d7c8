package org.windscreen.publish;

import java.util.Collection;
import org.windscreen.diagnostic.Nearest;
import org.windscreen.diagnostic.Quote;

/** What was asked for can't be; the message says what to ask for instead. */
public final class NotPossible extends Exception {
  private static final long serialVersionUID = 1L;

  NotPossible(String message) {
    super(message);
  }

  /**
   * Demands that a name is known.
   *
   * @param no the words before the name: "There is no area "
   * @param otherwise what to do where no known name is like it
   */
  static void unless(Collection<String> known, String name, String no, String otherwise)
      throws NotPossible {
    if (!known.contains(name)) {
      throw new NotPossible(no + Quote.of(name) + ". " + Nearest.hint(name, known, otherwise));
    }
  }
}
