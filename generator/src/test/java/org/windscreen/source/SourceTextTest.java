package org.windscreen.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
