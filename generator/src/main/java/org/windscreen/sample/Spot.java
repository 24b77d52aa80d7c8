package org.windscreen.sample;

import java.util.Optional;

/**
 * A place in a made-up source document.
 *
 * @param item counted from 1; 0 if the place is no item
 */
record Spot(
    String document, String part, Optional<String> level, Optional<String> heading, int item) {
  static Spot of(String document, String part) {
    return new Spot(document, part, Optional.empty(), Optional.empty(), 0);
  }

  Spot item(int number) {
    return new Spot(document, part, level, heading, number);
  }
}
