package org.windscreen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.windscreen.load.ContentTree;

class PhoneNumberTest {
  @ParameterizedTest
  @CsvSource({
    "(01432) 260800, +441432260800",
    "01432 260800, +441432260800",
    "01432-260-800, +441432260800",
    "01432\u00A0260800, +441432260800",
    "+44 (0)1432 260800, +441432260800",
    "+44 1432 260800, +441432260800",
    "0044 1432 260800, +441432260800",
    "0300 126 7000, +443001267000",
    "020 7946 0000, +442079460000",
    "0800 1111, +448001111",
    "07700 900123, +447700900123",
    "01632 960001, +441632960001",
    "999, 999",
    "101, 101",
    "111, 111",
    "116 123, 116123",
    "18000, 18000",
    "85258, 85258"
  })
  void whatIsPrintedIsReadAsTheNumberThatIsDialled(String printed, String value) {
    assertEquals(Optional.of(new PhoneNumber(value)), PhoneNumber.read(printed));
  }

  @ParameterizedTest
  @CsvSource({
    "999, true",
    "112, true",
    "101, false",
    "111, false",
    "116123, false",
    "+441432260800, false"
  })
  void emergencyNumbersAreThoseThatReachTheEmergencyServices(String number, boolean emergency) {
    assertEquals(emergency, new PhoneNumber(number).isEmergency());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "01432",
        "260800",
        "01432 260800 or 260801",
        "01432 260800 / 260801",
        "01432 260800 ext. 2",
        "call 999",
        "+33 1 42 68 53 00",
        "123456",
        "+44"
      })
  void whatIsNoNumberOrMoreThanOneIsNone(String printed) {
    assertEquals(Optional.empty(), PhoneNumber.read(printed));
  }

  @ParameterizedTest
  @CsvSource({
    "+441432260800, 01432260800, 260800",
    "+442079460000, 02079460000, 79460000",
    "+443001267000, 03001267000, 1267000",
    "+441632960001, 01632960001, 960001",
    "999, 999,",
    "116123, 116123,",
    "85258, 85258,"
  })
  void inTheCountryAreaCodeAndNumberAreDialledAndInTheAreaTheNumber(
      String value, String national, String local) {
    PhoneNumber number = new PhoneNumber(value);
    assertEquals(national, number.national());
    assertEquals(Optional.ofNullable(local), number.local());
    assertEquals("tel:" + value, number.tel());
  }

  @ParameterizedTest
  @ValueSource(strings = {"999", "112", "101", "111", "116123", "18000", "85258", "+441432260800"})
  void numbersThatExistCanBeDialled(String value) {
    assertTrue(new PhoneNumber(value).canBeDialled());
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "998", "12345", "123456", "+4414322608000", "+441999999999"})
  void numbersThatCannotExistCannotBeDialled(String value) {
    assertFalse(new PhoneNumber(value).canBeDialled());
  }

  @ParameterizedTest
  @CsvSource({
    "+448001111, true",
    "999, true",
    "116123, true",
    "+448088005000, false",
    "+441432260800, false"
  })
  void numbersThatNeverChangeAreEverybodys(String value, boolean everybodys) {
    assertEquals(everybodys, new PhoneNumber(value).isEverybodys());
  }

  @Test
  void blanksOfAnyWidthAndABracketBeforeItAreNoPartOfANumber() {
    assertEquals(
        List.of(new PhoneMention(6, 18, new PhoneNumber("+441432260800"))),
        PhoneMention.in("Ring [01432\u2009260800](x)"));
    assertEquals(1, PhoneMention.in("Ring 01432\t260800").size());
  }

  @Test
  void numbersInATextAreFoundWhereTheyStand() {
    String text = "Ring (01432) 260800, or 01905 768020; in danger 999. Section 47, 12 May 2018.";
    assertEquals(
        List.of(
            "(01432) 260800 tel:+441432260800", "01905 768020 tel:+441905768020", "999 tel:999"),
        PhoneMention.in(text).stream()
            .map(m -> text.substring(m.from(), m.to()) + " " + m.number().tel())
            .toList());
  }

  @Test
  void threeNinesWithinANumberAreNotTheEmergencyNumber() {
    assertEquals(
        List.of(new PhoneNumber("+441432999123")),
        PhoneMention.in("On 01432 999 123.").stream().map(PhoneMention::number).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "+441432260800, 01432260800 441432260800 00441432260800 4401432260800 004401432260800",
    "999, 999"
  })
  void itsFiguresAreThoseOfEveryWayToWriteIt(String number, String figures) {
    assertEquals(List.of(figures.split(" ", -1)), new PhoneNumber(number).figures());
  }

  /** What is dialled in the country is made of the international form in one place. */
  @Test
  void nothingElseKnowsTheCodeOfTheCountry() throws IOException {
    Pattern code = Pattern.compile("(?:\\+|00|[\"'(/^])44(?![0-9]{9})");
    Path root = ContentTree.root();
    Path home = root.resolve("generator/src/main/java/org/windscreen/model/PhoneNumber.java");
    List<String> knowing = new ArrayList<>();
    for (Path of : List.of(root.resolve("generator/src/main/java"), root.resolve("templates"))) {
      try (Stream<Path> files = Files.walk(of)) {
        for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|js|ftlh)")).toList()) {
          String text = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|(?m)//.*$", "");
          code.matcher(text).results().forEach(m -> knowing.add(file + ": " + m.group()));
        }
      }
    }
    String number = Files.readString(home);
    assertTrue(code.matcher(number).find());
    knowing.removeIf(found -> found.startsWith(home + ":"));
    assertEquals(List.of(), knowing);
  }
}
