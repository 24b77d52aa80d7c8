package org.windscreen.format;

import java.util.List;

/** Files as no careful person would write them, and texts that are hard to write down. */
@SuppressWarnings("StringConcatToTextBlock") // Blanks and line ends are what these are about.
final class OddYaml {
  private OddYaml() {}

  static final List<String> FILES =
      List.of(
          // Comments everywhere, and lines of blanks.
          "# a\n\n"
              + "k: # b\n\n"
              + "  # c\n"
              + "  - 1 # d\n"
              + "  # e\n\n"
              + "  -   # f\n"
              + "    # g\n"
              + "    x: y # h\n"
              + "   # i\n"
              + "  \n"
              + "  - z\n"
              + "# j\n"
              + "l: |  # k\n"
              + "  m # n\n\n"
              + "# o\n",
          // As few and as many blanks as YAML allows.
          "k:\n- a:\n  - b:\n    c: d\n- e\n-  f:  g\n   h:  i\n-       j:     k\n        l: m\n",
          "        k:\n"
              + "         - a\n"
              + "         -      b: c\n"
              + "                d:\n"
              + "                         e: f\n"
              + "        l: x\n",
          // Lists in lists, dashes on one line.
          "- - - a\n    - b\n  - c: d\n    e: f\n- - g\n",
          "k:\n  - - a: b\n      c: d\n    - e\n  -\n    - f\n  - []\n  - {}\n",
          // Blocks with every header.
          "a: |2-\n"
              + "    b\n"
              + "   c\n"
              + "d: >+\n"
              + "  e\n"
              + "  f\n\n\n"
              + "g: |+\n\n"
              + "  h\n\n"
              + "i: >2\n"
              + "   j\n"
              + "  k\n"
              + "l: |1\n"
              + "  m\n"
              + "n: >-\n\n"
              + "  o\n\n"
              + "   p\n"
              + "  q\n",
          "- |\n a\n- >-\n   b\n   c\n- |+2\n   d\n\n- e\n",
          // Brackets over several lines.
          "k: [ a , 'b, c',\n"
              + "  {d: e, \"f\": [g,\n"
              + "   h]} , # i\n"
              + "  j,\n"
              + "]\n"
              + "l: {m: n,\n"
              + " o: p}\n"
              + "q: [[], {}, [[r]]]\n",
          "{a: b, c: {d: e}, 'f': [g, [h]]}\n",
          // Quotation marks, keys too, over several lines.
          "\"a\": \"b\n  c\n\n  d \\\n  e\"\n'f g': 'h\n\n  i'\nj : k l\n  m\n\n  n\n\"o: p\": q\n",
          "k:\n  'it''s'\nl:\n    \"x\"   # y\nm:\n  a\n  b\n",
          "k: [it's, {l: the child's}]\nm: the parents' and child's\nn:\n  - it's\n",
          // Nothing where something could be.
          "a:\nb: \nc:   # d\ne: ''\nf: \"\"\ng: ~\nh: [ ]\ni: { }\nj:\n  -\n  - \n  - k:\n",
          // The last line ends nowhere.
          "k:\n  - a\n  - b: |\n      c",
          "k: [a,\n  b]",
          "k: |\n  a\n\n  ",
          // A document's marks.
          "---\nk: a\nl:\n  - b\n...\n",
          "%YAML 1.2\n---\nk: a\n",
          // Characters of two units, and of no width.
          "😀: 😀 # 😀\n\"é😀\": [😀, {😀: '😀😀'}, \"\\ud83d\\ude00\"]\nk: |\n  😀\n  é\n");

  static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "plain",
          "two words",
          "a: b",
          "a #b",
          "#",
          "- a",
          "? a",
          ": a",
          "a:",
          "[a",
          "}",
          "a, b",
          "'",
          "\"",
          "'tis",
          "it's theirs'",
          "it's \"quoted\" \\ #1: x",
          "yes",
          "~",
          "1_000",
          "0x1F",
          "2018-12-13",
          "12:30",
          " leading",
          "trailing ",
          "a\n",
          "a\nb",
          "a\n\nb\n\n",
          "\na",
          " a\nb\n",
          "a\n b\n",
          "a\n  \nb",
          "\n",
          "\t",
          "a\tb",
          "\ta\nb",
          "---",
          "a\n---\nb",
          "...",
          "&a *b !c %d @e `f",
          "😀",
          "a\u00a0b\u2009c\u202fd",
          "a\rb\r\nc",
          "\u00a1\u00ff\ud7a3\uffe5",
          "word ".repeat(60) + "end",
          "a ".repeat(40) + "  two blanks  " + "b ".repeat(40) + "c");
}
