package org.windscreen.markdown;

import org.windscreen.diagnostic.Span;

/**
 * A link or an image in a text.
 *
 * @param destination as written, for example {@code level:3} or {@code figure.png}
 * @param image whether it is an image
 * @param span where the destination stands
 */
public record Reference(String destination, boolean image, Span span) {
  /** Whether it leads to another site, as written. */
  public boolean external() {
    return destination.matches("(https?|mailto|tel):.*");
  }
}
