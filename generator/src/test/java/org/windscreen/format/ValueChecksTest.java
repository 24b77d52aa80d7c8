package org.windscreen.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.windscreen.model.Colour;
import org.windscreen.model.PartialDate;
import org.windscreen.model.PhoneNumber;
import org.windscreen.model.Written;

class ValueChecksTest {
  private static Optional<String> rule(Object value) {
    return ValueChecks.fault(value).map(fault -> fault.rule().id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018", "2018-12", "2018-12-31", "2016-02-29"})
  void datesOfTheCalendarPass(String date) {
    assertEquals(Optional.empty(), rule(new PartialDate(date)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2018-13", "2018-00", "2018-12-32", "2018-02-29", "2018-02-30", "0217-09"})
  void otherDatesAreNone(String date) {
    assertEquals(Optional.of("no-such-date"), rule(new PartialDate(date)));
  }

  @ParameterizedTest
  @CsvSource({
    "999, emergency",
    "101, police",
    "111, NHS",
    "+441432260800, Hereford",
    "+448001111, Childline: the shortest there is",
    "+448088005000, NSPCC",
    "+447700900123, mobile kept for drama",
    "+441632960001, landline kept for drama",
    "+443069990001, number for all of the country kept for drama"
  })
  void numbersThatCanBeDialledPass(String number, String whose) {
    assertTrue(number.matches(PhoneNumber.class.getAnnotation(Written.class).pattern()), whose);
    assertEquals(Optional.empty(), rule(new PhoneNumber(number)), whose);
  }

  @ParameterizedTest
  @ValueSource(strings = {"+440000000000", "+44143226080", "+4414322608000", "+441999999999"})
  void otherNumbersAreToldApart(String number) {
    assertEquals(Optional.of("impossible-phone-number"), rule(new PhoneNumber(number)));
  }

  @ParameterizedTest
  @CsvSource({"#767676, ", "#777777, low-contrast"})
  void textInTheBrandColourCanBeReadOnWhite(String colour, String rule) {
    assertEquals(Optional.ofNullable(rule), rule(new Colour(colour)));
  }
}
