package org.windscreen.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.format.Edited.put;
import static org.windscreen.format.Edited.yaml;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Another value in place of one. */
class PutTest {
  /** A line, what is put under its key, and the line then; {@code \n} stands for a line end. */
  @ParameterizedTest
  @MethodSource
  void aValueIsWrittenAsTheOneBeforeItWas(String before, String text, String after) {
    assertEquals(after, yaml(before, put("k", text)));
  }

  static List<Object[]> aValueIsWrittenAsTheOneBeforeItWas() {
    return List.of(
        new Object[] {"k: a  # why\n", "b c", "k: b c  # why\n"},
        new Object[] {"k: \"a\" # why\n", "b \"c\"", "k: \"b \\\"c\\\"\" # why\n"},
        new Object[] {"k: 'a'\n", "it's", "k: 'it''s'\n"},
        new Object[] {"k: 'a'\n", "a\tb", "k: \"a\\tb\"\n"},
        new Object[] {"k: 3\n", "4", "k: 4\n"},
        new Object[] {"k: \"3\"\n", "4", "k: \"4\"\n"},
        new Object[] {"k: 2018-12\n", "2019-01-31", "k: 2019-01-31\n"},
        new Object[] {"k: true\n", "false", "k: false\n"},
        new Object[] {"k: level:3\n", "level:4", "k: level:4\n"},
        new Object[] {"k :   a\n", "b", "k :   b\n"},
        new Object[] {"\"k\": a\n", "b", "\"k\": b\n"},
        new Object[] {"k:\n", "b", "k: b\n"},
        new Object[] {"k:   # why\n", "b", "k: b   # why\n"},
        new Object[] {"k:\nl: x\n", "b", "k: b\nl: x\n"},
        new Object[] {"k:\n  a\n", "b", "k:\n  b\n"},
        new Object[] {"k: a", "b", "k: b"},
        new Object[] {"{k: a, l: b}", "c, d", "{k: \"c, d\", l: b}"},
        new Object[] {"{k: , l: b}", "c", "{k: c , l: b}"},
        new Object[] {"k: a 😀 b # 😀\n", "a 😀😀", "k: a 😀😀 # 😀\n"},
        new Object[] {"k: a\n", "b\nc\n", "k: |\n  b\n  c\n"},
        new Object[] {"k: a # why\n", "b\nc", "k: |- # why\n  b\n  c\n"},
        new Object[] {"k: \"a\"\nl: x\n", "b\n\n\n", "k: \"b\\n\\n\\n\"\nl: x\n"},
        new Object[] {"k: a\n", " b\nc", "k: |2-\n   b\n  c\n"},
        new Object[] {"k: a\n", "b\u0007\nc", "k: \"b\\u0007\\nc\"\n"});
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '^',
      textBlock =
          """
          a: b      § "a: b"
          a #b      § "a #b"
          - a       § "- a"
          ? a       § "? a"
          &a        § "&a"
          *a        § "*a"
          !a        § "!a"
          %a        § "%a"
          @a        § "@a"
          `a        § "`a"
          [a        § "[a"
          {a        § "{a"
          |a        § "|a"
          >a        § ">a"
          'a        § "'a"
          "a        § '"a'
          ^#a^      § "#a"
          a:        § "a:"
          12        § "12"
          1.10      § "1.10"
          0x1F      § "0x1F"
          yes       § "yes"
          No        § "No"
          null      § "null"
          ~         § "~"
          2018-12   § "2018-12"
          2018-12-13 § "2018-12-13"
          ^^        § ""
          ^ a^      § " a"
          ^a ^      § "a "
          a\\b      § a\\b
          a "b" c   § a "b" c
          a's       § a's
          """)
  void whatCannotStandPlainlyIsQuoted(String text, String written) {
    assertEquals("k: " + written + "\n", yaml("k: before\n", put("k", text)));
  }

  @Test
  void aNumberOrWordIsNeverQuoted() {
    assertEquals("k: 3\n", yaml("k: \"2\"\n", put("k", new YamlValue.Bare("3"))));
    assertEquals("k: true\n", yaml("k: \"no\"\n", put("k", new YamlValue.Bare("true"))));
    assertEquals("k: 3 # x\n", yaml("k: | # x\n  a\n  b\n", put("k", new YamlValue.Bare("3"))));
  }

  @Test
  void whatIsNoTextToTheFormatIsNotQuoted() {
    String levels = "levels:\n  - id: low\n    part-of: \"2\"\n";
    YamlEdit id = put("levels[0].id", "3");
    assertEquals(
        "levels:\n  - id: 3\n    part-of: \"3\"\n",
        Edited.text("x/2018/levels.yaml", levels, id, put("levels[0].part-of", "3")));
    assertEquals("levels:\n  - id: \"3\"\n    part-of: \"2\"\n", yaml(levels, id));
    assertEquals(
        "approved: 2018-12\n",
        Edited.text("x/2018/edition.yaml", "approved: not-stated\n", put("approved", "2018-12")));
  }

  @Test
  void anApostropheInBracketsIsQuotedUnlessOneStoodThere() {
    assertEquals("k: [\"a's\", b]\n", yaml("k: [a, b]\n", put("k[0]", "a's")));
    assertEquals("k: [c's, b]\n", yaml("k: [a's, b]\n", put("k[0]", "c's")));
    assertEquals("k: [\"'c\", b]\n", yaml("k: [a's, b]\n", put("k[0]", "'c")));
  }

  @Test
  void aBlockKeepsTheBlankLinesThatItsTextEndsIn() {
    assertEquals("k: |+\n  b\n\n\nl: x\n", yaml("k: |+\n  a\n\n\nl: x\n", put("k", "b\n\n\n")));
    assertEquals("k: |\n  b\nl: x\n", yaml("k: |+\n  a\n\n\nl: x\n", put("k", "b\n")));
  }

  @Test
  void aLineMayGrowALittleRatherThanBreak() {
    String line = "a ".repeat(58) + "end";
    String before = "k: >-\n  " + line + "\n  b\n";
    assertEquals(before.replace("end", "ending"), yaml(before, put("k", line + "ing b")));
    assertEquals(
        before.replace("end", "end\n  " + "c".repeat(20)),
        yaml(before, put("k", line + " " + "c".repeat(20) + " b")));
  }

  @Test
  void ofABlockOnlyTheLinesThatDifferChange() {
    String before = "k: |  # why\n   one\n     two\n   \n   three\n\nl: x\n";
    assertEquals(before.replace("three", "3"), yaml(before, put("k", "one\n  two\n\n3\n")));
    assertEquals(
        before.replace("   \n", "   and\n"), yaml(before, put("k", "one\n  two\nand\nthree\n")));
    assertEquals("k: |  # why\n   one\n   three\n\nl: x\n", yaml(before, put("k", "one\nthree\n")));
    assertEquals("k: |-  # why\n   one\n\nl: x\n", yaml(before, put("k", "one")));
  }

  @Test
  void ofAFoldedBlockTheLinesStayBrokenWhereTheyWere() {
    String before = "k: >-\n  one two\n  three four\n  five\nl: x\n";
    assertEquals(
        before.replace("three four", "three 4"), yaml(before, put("k", "one two three 4 five")));
    assertEquals(before.replace("five", "5"), yaml(before, put("k", "one two three four 5")));
    assertEquals(before.replace("  three four\n", ""), yaml(before, put("k", "one two five")));
    assertEquals(
        "k: >-\n  one two three four five\n\n  six\nl: x\n",
        yaml(before, put("k", "one two three four five\nsix")));
    assertEquals("k: |-\n  one\n   two\nl: x\n", yaml(before, put("k", "one\n two")));
    assertEquals("k: >\n  a\nl: x\n", yaml(before, put("k", "a\n")));
  }

  @Test
  void quotedAndPlainTextOfSeveralLinesStaysBrokenWhereItWas() {
    String plain = "k: one two   \n    three\n   four # why\nl: x\n";
    assertEquals(plain.replace("three", "3"), yaml(plain, put("k", "one two 3 four")));
    assertEquals(plain.replace("four", "4"), yaml(plain, put("k", "one two three 4")));
    String quoted = "k: \"one two\n  three\n  four\" # why\nl: x\n";
    assertEquals(quoted.replace("three", "3"), yaml(quoted, put("k", "one two 3 four")));
    String single = "k: 'one two\n  it''s\n  four'\n";
    assertEquals(single.replace("four", "it''s"), yaml(single, put("k", "one two it's it's")));
  }

  @Test
  void aListOrGroupTakesThePlaceOfAnything() {
    YamlValue list =
        new YamlValue.Items(false, List.of(new YamlValue.Text("a"), YamlValue.texts("b", "c: d")));
    YamlValue group =
        new YamlValue.Group(
            false,
            List.of(
                new YamlValue.Entry("x", new YamlValue.Text("1\n2\n")),
                new YamlValue.Entry("y", list)));
    String written = "k: # why\n  - a\n  - [b, \"c: d\"]\nl: x\n";
    assertEquals(written, yaml("k: z # why\nl: x\n", put("k", list)));
    assertEquals(written, yaml("k: [\n  z ] # why\nl: x\n", put("k", list)));
    assertEquals(written, yaml("k: | # why\n  z\nl: x\n", put("k", list)));
    assertEquals(
        written, yaml("k: # why\n- z # gone\n\n# gone\n- y # gone\nl: x\n", put("k", list)));
    assertEquals(
        "k:\n  x: |\n    1\n    2\n  y:\n    - a\n    - [b, \"c: d\"]\n",
        yaml("k: z\n", put("k", group)));
    assertEquals(
        "k:\n  - x: |\n      1\n      2\n    y:\n      - a\n      - [b, \"c: d\"]\n  - z\n",
        yaml("k:\n  - z # gone\n  - z\n", put("k[0]", group)));
    assertEquals(
        "k: {l: {x: \"1\\n2\\n\", y: [a, [b, \"c: d\"]]}}\n",
        yaml("k: {l: [1]}\n", put("k.l", group)));
    assertEquals("k: [] # why\n", yaml("k: # why\n  - a\n  - b\n", put("k", YamlValue.texts())));
  }

  @Test
  void severalEditsAreAboutTheFileAsItWas() {
    assertEquals(
        "a: 1\nb: 2\nc: [x, y]\n",
        yaml("a: 0\nb: 0\nc: [z, y]\n", put("c[0]", "x"), put("b", "2"), put("a", "1")));
  }
}
