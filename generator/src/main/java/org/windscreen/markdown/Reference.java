package org.windscreen.markdown;

import org.windscreen.diagnostic.Span;
import org.windscreen.source.Placement;

/**
 * A link or an image in a text.
 *
 * @param words what stands between the square brackets
 * @param destination as written, for example {@code level:3} or {@code figure.png}
 * @param image whether it is an image
 * @param inHeading whether it stands in a heading
 * @param offset where the destination starts in the text, 0-based, in UTF-16 units
 * @param length of the destination as written, in UTF-16 units
 */
public record Reference(
    String words, String destination, boolean image, boolean inHeading, int offset, int length) {
  /** Whether it leads to another site, as written. */
  public boolean external() {
    return external(destination);
  }

  /** Whether a destination as written is on the web, a mail address or a telephone number. */
  public static boolean external(String destination) {
    return destination.matches("(https?|mailto|tel):.*");
  }

  /** Whether a tap on a destination as written calls or writes to somebody. */
  static boolean reaches(String destination) {
    return destination.matches("(mailto|tel):.*");
  }

  /** Where the destination stands in the file, if its text stands there. */
  public Span in(Placement text) {
    return text.at(offset, length);
  }
}
