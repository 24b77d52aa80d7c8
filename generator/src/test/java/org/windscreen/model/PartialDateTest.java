package org.windscreen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  @ParameterizedTest
  @ValueSource(strings = {"2018", "2018-12", "2018-12-13"})
  void everyDateHasAYear(String date) {
    assertEquals(2018, new PartialDate(date).year());
  }

  @ParameterizedTest
  @CsvSource({
    "2018, true",
    "2018-12, true",
    "2018-12-13, true",
    "18, false",
    "2018-1, false",
    "13/12/2018, false",
    "2018-12-13T00:00, false",
    "December 2018, false"
  })
  void aDateIsWrittenAsYearMonthOrDay(String text, boolean right) {
    String pattern = PartialDate.class.getAnnotation(Written.class).pattern();
    assertEquals(right, text.matches(pattern));
  }
}
