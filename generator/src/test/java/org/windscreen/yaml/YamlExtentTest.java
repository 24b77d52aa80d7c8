package org.windscreen.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.source.SourceText;

/** What is written for a value is exactly what its extent covers. */
class YamlExtentTest {
  private static YamlNode read(String yaml) {
    return YamlReader.read(new SourceText("a.yaml", yaml), new Diagnostics()).orElseThrow();
  }

  /** What an extent covers, line ends drawn as {@code ⏎}. */
  private static String cut(String yaml, Extent extent) {
    return yaml.substring(
            offset(yaml, extent.line(), extent.column()),
            offset(yaml, extent.endLine(), extent.endColumn()))
        .replace("\n", "⏎");
  }

  private static int offset(String yaml, int line, int column) {
    int at = 0;
    for (int i = 1; i < line; i++) {
      at = yaml.indexOf('\n', at) + 1;
    }
    return at + column - 1;
  }

  private static String cutValue(String yaml) {
    YamlNode.Mapping mapping = (YamlNode.Mapping) read(yaml);
    return cut(yaml, mapping.entries().getFirst().value().extent());
  }

  @ParameterizedTest
  @MethodSource
  void aValueEndsWhereItsLastCharacterDoes(String yaml, String covered) {
    assertEquals(covered, cutValue(yaml));
  }

  static List<Object[]> aValueEndsWhereItsLastCharacterDoes() {
    return List.of(
        new Object[] {"k: abc  # x\n", "abc"},
        new Object[] {"k: a b\n   c d   \nl: x\n", "a b⏎   c d"},
        new Object[] {"k: \"a\\\"b\"  # x\n", "\"a\\\"b\""},
        new Object[] {"k: 'it''s\n  two'\n", "'it''s⏎  two'"},
        new Object[] {"k: 😀\u00e9 # x\n", "😀\u00e9"},
        new Object[] {"k:   # x\n", ""},
        new Object[] {"k:", ""},
        new Object[] {"k: |  # x\n  a\n\n  b\nl: x\n", "|  # x⏎  a⏎⏎  b⏎"},
        new Object[] {"k: |\n  a\n", "|⏎  a⏎"},
        new Object[] {"k: >-\n  a", ">-⏎  a"},
        new Object[] {"k: [a, 'b]'] # x\n", "[a, 'b]']"},
        new Object[] {"k: [\n  a,\n  b ]\nl: x\n", "[⏎  a,⏎  b ]"},
        new Object[] {"k: {a: b, c: {}}  \n", "{a: b, c: {}}"},
        new Object[] {"k:\n  - a\n  - b # x\n", "- a⏎  - b"},
        new Object[] {"k:\n- a\n-\nl: x\n", "- a⏎-"},
        new Object[] {"k:\n  a: b\n  c: \"d\"  \nl: x\n", "a: b⏎  c: \"d\""});
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"a b\": 1", "'a b' : 1", "a b   : 1", "- a b: 1", "{a b: 1}"})
  void aKeyIsCoveredWithItsQuotationMarks(String yaml) {
    YamlNode node = read(yaml);
    YamlNode one = node instanceof YamlNode.Items items ? items.items().getFirst() : node;
    String key = cut(yaml, ((YamlNode.Mapping) one).entries().getFirst().written());
    assertEquals("a b", key.replaceAll("[\"']", ""));
    assertEquals(yaml.replaceAll("[^\"']", ""), key.replaceAll("[^\"']", ""));
  }

  @Test
  void bracketsAreToldFromDashesAndLines() {
    YamlNode.Mapping mapping =
        (YamlNode.Mapping) read("a: [x]\nb:\n  - x\nc: {x: y}\nd:\n  x: y\n");
    assertEquals(
        "true false true false",
        mapping.entries().stream()
            .map(e -> Boolean.toString(e.value().inBrackets()))
            .collect(Collectors.joining(" ")));
  }
}
