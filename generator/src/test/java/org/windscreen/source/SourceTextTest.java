package org.windscreen.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.windscreen.diagnostic.Diagnostics;

class SourceTextTest {
  private final Diagnostics faults = new Diagnostics();

  private String textOf(String written) {
    return SourceText.of(SourceFile.of("a.yaml", written), faults).orElseThrow().text();
  }

  private String faultOf(byte[] bytes) {
    SourceText.of(new SourceFile("a.yaml", bytes.length, bytes), faults);
    return faults.all().stream().map(d -> d.rule().id() + " " + d.span()).findFirst().orElse("");
  }

  @ParameterizedTest
  @CsvSource({"'a\r\nb\r\n'", "'a\rb\r'", "'a\nb\n'"})
  void anyLineEndIsReadAsALineFeed(String written) {
    assertEquals("a\nb\n", textOf(written));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    assertEquals("title: x", textOf("\uFEFFtitle: x"));
    assertEquals(
        List.of("byte-order-mark"), faults.all().stream().map(d -> d.rule().id()).toList());
  }

  @Test
  void linesHaveNoLineEndsAndAnEndAtTheEndAddsNone() {
    assertEquals(List.of("a", "", "b"), new SourceText("a.yaml", "a\n\nb\n").lines());
  }

  @Test
  void theFirstByteThatIsNotUtf8IsPlacedByTheCharactersBeforeIt() {
    byte[] bytes = "é: 1\nname: X".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9;
    assertEquals("not-utf-8 a.yaml:2:7", faultOf(bytes));
  }

  @Test
  void aCharacterThatIsCutOffAtTheEndIsNotUtf8() {
    assertEquals("not-utf-8 a.yaml:1:2", faultOf(new byte[] {'a', (byte) 0xC3}));
  }

  @Test
  void textInUtf16IsNotUtf8() {
    assertEquals("not-utf-8 a.yaml:1:1", faultOf("\uFEFFa".getBytes(UTF_16LE)));
  }

  @Test
  void textInUtf16IsToldByItsName() {
    for (Charset wide : List.of(UTF_16LE, UTF_16BE)) {
      for (String text : List.of("\uFEFFtitle: x", "title: x")) {
        Diagnostics told = new Diagnostics();
        byte[] bytes = text.getBytes(wide);
        SourceText.of(new SourceFile("a.yaml", bytes.length, bytes), told);
        assertEquals(
            "This is not UTF-8 text but UTF-16.", told.all().getFirst().message(), wide.name());
      }
    }
  }

  @Test
  void aFileThatIsNotUtf8ShowsItsLineAllTheSame() {
    byte[] wide = "\uFEFFone\ntwo".getBytes(UTF_16LE);
    assertEquals(List.of("one", "two"), SourceText.shown(new SourceFile("a", 1, wide)));
    byte[] latin = {'c', 'a', 'f', (byte) 0xE9};
    assertEquals(List.of("caf\uFFFD"), SourceText.shown(new SourceFile("a", 1, latin)));
  }

  @Test
  void aVeryLongRunOfForeignCharactersIsReadInTime() {
    assertEquals(3_000_000, textOf("\u4E2D".repeat(3_000_000)).length());
  }
}
