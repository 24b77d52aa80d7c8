package org.windscreen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourTest {
  /** Values that WCAG checkers agree on. */
  @ParameterizedTest
  @CsvSource({
    "#000000, 21.00",
    "#ffffff, 1.00",
    "#767676, 4.54",
    "#777777, 4.48",
    "#0000FF, 8.59",
    "#ff0000, 4.00",
    "#008000, 5.14"
  })
  void contrastWithWhiteIsThatOfWcag(String colour, double contrast) {
    assertEquals(contrast, new Colour(colour).contrastWithWhite(), 0.005);
  }
}
