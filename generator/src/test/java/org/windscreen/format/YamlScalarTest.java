package org.windscreen.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Span;
import org.windscreen.source.Characters;
import org.windscreen.source.SourceText;
import org.windscreen.yaml.YamlNode;
import org.windscreen.yaml.YamlReader;

class YamlScalarTest {
  /** What texts are made of that YAML reads as something else, or not at all. */
  static final List<String> HOSTILE =
      List.of(
          "- ",
          "-",
          "? ",
          "?",
          ": ",
          ":",
          " #",
          "#",
          "\"",
          "'",
          "''",
          "\\",
          "\\n",
          "[",
          "]",
          "{",
          "}",
          ",",
          ", ",
          "&",
          "*",
          "!",
          "|",
          ">",
          "%",
          "@",
          "`",
          "~",
          "=",
          "<<",
          "---",
          "...",
          "yes",
          "No",
          "null",
          "TRUE",
          "on",
          "0",
          "1.10",
          "+44",
          "0x1F",
          "1e3",
          "08:30",
          "2018-12-13",
          ".inf",
          "not-stated:",
          "https://a.b/c?d=e#f",
          "level:3",
          "é",
          "Côte",
          "ŵ",
          "£5",
          "—",
          "“q”",
          "😀",
          "\u00a0",
          "x",
          "a word",
          "St. Helens",
          "Kingston upon Hull, City of");

  private static YamlNode.Scalar read(String yaml) {
    Diagnostics faults = new Diagnostics();
    YamlNode node = YamlReader.read(new SourceText("a.yaml", yaml), faults).orElseThrow();
    assertEquals(List.of(), faults.all(), yaml);
    YamlNode value = ((YamlNode.Mapping) node).get("key").orElseThrow();
    return (YamlNode.Scalar)
        (value instanceof YamlNode.Items items ? items.items().getFirst() : value);
  }

  private static boolean mayStand(String text) {
    return Characters.fault(text, Span.file("a.yaml"), c -> false).isEmpty();
  }

  private static void isReadBack(String text) {
    assertEquals(text, read("key: " + YamlScalar.block(text) + "\nnext: 1\n").text(), text);
    assertEquals(text, read("key: [" + YamlScalar.flow(text) + ", x]\n").text(), text);
    assertEquals(text, read("key: [" + YamlScalar.quoted(text) + ", x]\n").text(), text);
  }

  @Test
  void everyTextIsReadBackAsItWas() {
    Random random = new Random(8);
    for (int i = 0; i < 5000; i++) {
      StringBuilder text = new StringBuilder();
      for (int parts = random.nextInt(5); parts >= 0; parts--) {
        text.append(HOSTILE.get(random.nextInt(HOSTILE.size())));
        text.append(random.nextInt(4) == 0 ? " " : "");
      }
      isReadBack(text.toString());
    }
  }

  @Test
  void everyCharacterIsReadBackAsItWas() {
    List<Integer> characters = new ArrayList<>();
    for (int c = 1; c < 0x250; c++) {
      characters.add(c);
    }
    characters.addAll(List.of(0x2028, 0x2029, 0xd7ff, 0xe000, 0xfeff, 0xfffd, 0xfffe, 0x10ffff));
    characters.removeIf(c -> !mayStand(Character.toString(c)));
    for (int c : characters) {
      isReadBack("a" + Character.toString(c) + "b");
      isReadBack(Character.toString(c) + " b");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Level 2                        | Level 2                          | Level 2
          Kingston upon Hull, City of    | Kingston upon Hull, City of      | "Kingston upon Hull, City of"
          Bath & North East Somerset     | Bath & North East Somerset       | Bath & North East Somerset
          King's Lynn                    | King's Lynn                      | "King's Lynn"
          Yes. Early help is voluntary.  | Yes. Early help is voluntary.    | Yes. Early help is voluntary.
          (01632) 960                    | (01632) 960                      | (01632) 960
          01632 960001                   | 01632 960001                     | 01632 960001
          https://a.example/b#c          | https://a.example/b#c            | https://a.example/b#c
          She said "no" to it            | She said "no" to it              | 'She said "no" to it'
          "No" is an answer              | '"No" is an answer'              | '"No" is an answer'
          "Don't"                        | "\\"Don't\\""                    | "\\"Don't\\""
          No                             | "No"                             | "No"
          1.10                           | "1.10"                           | "1.10"
          +441632960001                  | "+441632960001"                  | "+441632960001"
          08:30                          | "08:30"                          | "08:30"
          level:3                        | "level:3"                        | "level:3"
          Section 3: Shared tools        | "Section 3: Shared tools"        | "Section 3: Shared tools"
          Room #3                        | "Room #3"                        | "Room #3"
          #1d5b4f                        | "#1d5b4f"                        | "#1d5b4f"
          - a dash                       | "- a dash"                       | "- a dash"
          As follows:                    | "As follows:"                    | "As follows:"
          """)
  void quotesStandOnlyWhereTheyMust(String text, String block, String flow) {
    assertEquals(block, YamlScalar.block(text));
    assertEquals(flow, YamlScalar.flow(text));
  }
}
