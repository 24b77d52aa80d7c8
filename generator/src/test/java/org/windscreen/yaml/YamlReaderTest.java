package org.windscreen.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Span;
import org.windscreen.source.SourceText;

class YamlReaderTest {
  private final Diagnostics faults = new Diagnostics();

  private YamlNode.Mapping read(String yaml) {
    YamlNode node = YamlReader.read(new SourceText("a.yaml", yaml), faults).orElseThrow();
    assertEquals(List.of(), faults.all());
    return assertInstanceOf(YamlNode.Mapping.class, node);
  }

  private YamlNode.Scalar scalar(String yaml, String key) {
    return assertInstanceOf(YamlNode.Scalar.class, read(yaml).get(key).orElseThrow());
  }

  @Test
  void aCharacterOfTwoHalvesMayStandAnywhere() {
    for (int before = 1000; before < 1060; before++) {
      String text = "x".repeat(before) + "\uD83D\uDE00 y";
      assertEquals(text, scalar("a: " + text + "\n", "a").text());
    }
  }

  @Test
  void everyPartKnowsItsLineAndColumn() {
    assertEquals(
        """
        1:1 group
        1:1 key a
        1:4 one
        2:1 key b
        3:3 list
        3:5 two
        4:5 list
        4:6 three
        5:5 group
        5:5 key c
        5:8 "four"
        """,
        drawn(read("a: one\nb:\n  - two\n  - [three]\n  - c: \"four\"\n")));
  }

  private static String drawn(YamlNode node) {
    String at = node.span().line() + ":" + node.span().column() + " ";
    return switch (node) {
      case YamlNode.Mapping mapping ->
          mapping.entries().stream()
              .map(e ->
                  e.span().line()
                      + ":"
                      + e.span().column()
                      + " key "
                      + e.key()
                      + "\n"
                      + drawn(e.value()))
              .collect(Collectors.joining("", at + "group\n", ""));
      case YamlNode.Items items ->
          items.items().stream()
              .map(YamlReaderTest::drawn)
              .collect(Collectors.joining("", at + "list\n", ""));
      case YamlNode.Scalar s when s.style() == YamlNode.Style.QUOTED ->
          at + "\"" + s.text() + "\"\n";
      case YamlNode.Scalar s -> at + s.text() + "\n";
    };
  }

  @Test
  void columnsCountUtf16UnitsAsEditorsDo() {
    assertEquals(new Span("a.yaml", 1, 15, 1), scalar("{a: \"é😀\", b: y}", "b").span());
  }

  @Test
  void aSpanCoversTheValueWithItsQuotationMarksAndStaysOnItsLine() {
    assertEquals(new Span("a.yaml", 1, 4, 5), scalar("k: \"abc\" # x\n", "k").span());
    assertEquals(new Span("a.yaml", 1, 4, 3), scalar("k: abc # x\n", "k").span());
    assertEquals(new Span("a.yaml", 1, 4, 1), scalar("k: |\n  abc\n", "k").span());
    assertEquals(new Span("a.yaml", 1, 3, 1), scalar("k:\n", "k").span());
  }

  @ParameterizedTest
  @CsvSource({
    "'k: a b', PLAIN, a b",
    "'k: \"a \\\" b\"', QUOTED, a \" b",
    "'k: ''a '''' b''', QUOTED, a ' b",
    "'k: 1_000', PLAIN, 1_000",
    "'k: 0x1F', PLAIN, 0x1F",
    "'k: yes', PLAIN, yes",
    "'k: 1.10', PLAIN, 1.10",
    "'k: ~', PLAIN, ~",
    "'k: null', PLAIN, null"
  })
  void aSingleValueIsKeptAsWritten(String yaml, YamlNode.Style style, String text) {
    YamlNode.Scalar scalar = scalar(yaml, "k");
    assertEquals(style, scalar.style());
    assertEquals(text, scalar.text());
  }

  @Test
  void blocksKeepOrFoldTheirLines() {
    assertEquals("a\n  b\n\nc\n", scalar("k: |\n  a\n    b\n\n  c\n", "k").text());
    assertEquals("a b\n", scalar("k: >\n  a\n  b\n", "k").text());
  }

  @Test
  void aPartOfAFileCountsLinesOfTheFile() {
    YamlNode node =
        YamlReader.read(new SourceText("a.md", "title: x\norder: 1\n"), 2, faults).orElseThrow();
    YamlNode order = assertInstanceOf(YamlNode.Mapping.class, node).get("order").orElseThrow();
    assertEquals(new Span("a.md", 3, 8, 1), order.span());
  }

  @Test
  void theFirstOfTwoEqualKeysIsKept() {
    YamlNode node = YamlReader.read(new SourceText("a.yaml", "k: a\nk: b\n"), faults).orElseThrow();
    YamlNode.Mapping mapping = assertInstanceOf(YamlNode.Mapping.class, node);
    assertEquals(1, mapping.entries().size());
    assertEquals(List.of("duplicate-key"), faults.all().stream().map(d -> d.rule().id()).toList());
  }
}
