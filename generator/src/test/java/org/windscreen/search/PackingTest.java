package org.windscreen.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PackingTest {
  @Test
  void numbersBelow61AreOneCharacterAndOthersStartWithTheirLowPart() {
    assertEquals("#$", new Packing().add(0).add(1).toString());
    assertEquals(1, new Packing().add(60).length());
    assertEquals(2, new Packing().add(61).length());
    assertEquals(3, new Packing().add(1_830).length());
  }

  @Test
  void nothingNeedsEscapingInAScript() {
    assertEquals(91, Packing.DIGITS.length());
    assertTrue(Packing.DIGITS.chars().noneMatch(c -> c == '"' || c == '\\' || c == ' '));
  }

  @Test
  void wordsShareTheirBeginnings() {
    assertEquals("AabuseFdEive", Packing.words(List.of("abuse", "abused", "abusive")));
  }
}
