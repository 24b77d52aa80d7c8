package org.windscreen.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.format.Edited.insert;
import static org.windscreen.format.Edited.put;
import static org.windscreen.format.Edited.remove;
import static org.windscreen.format.Edited.text;
import static org.windscreen.format.Edited.yaml;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around an edit stays to the byte. */
class YamlEditorTest {
  private static final String PLAIN =
      "# x\nk: a\nb: |\n  one\n  two\n\nl:\n  - p: 1\n    q: 2\n  - p: 3\n    q: 4\n";

  private static String edited(String before) {
    return yaml(
        before,
        put("k", "z\n"),
        put("b", "one\n2\n3\n"),
        insert("l[0].o", "n"),
        remove("l[0].p"),
        insert("l[1]", new YamlValue.Bare("7")),
        insert("l[+]", "end"));
  }

  private static final String AFTER =
      """
      # x
      k: |
        z
      b: |
        one
        2
        3

      l:
        - q: 2
          o: n
        - 7
        - p: 3
          q: 4
        - end
      """;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lineEndsAndTheByteOrderMarkStay(String end) {
    assertEquals(AFTER, edited(PLAIN));
    assertEquals(AFTER.replace("\n", end), edited(PLAIN.replace("\n", end)));
    assertEquals("\uFEFF" + AFTER.replace("\n", end), edited("\uFEFF" + PLAIN.replace("\n", end)));
    assertEquals(AFTER.strip().replace("\n", end), edited(PLAIN.strip().replace("\n", end)));
  }

  @Test
  void eachLineKeepsItsOwnEndAndNewOnesHaveTheirNeighbours() {
    assertEquals(
        "a: 1\nb: 3\r\nc: 4\nn: 2\n",
        yaml("a: 1\nb: 2\r\nc: 4\n", put("b", "3"), insert("n", new YamlValue.Bare("2"))));
    assertEquals(
        "l:\r\n  - 1\r\n  - 2\r\nb: 2\n",
        yaml("l:\r\n  - 1\r\nb: 2\n", insert("l[+]", new YamlValue.Bare("2"))));
    assertEquals(
        "a: [\r\n 1, 2]\nb: 3\r\n",
        yaml("a: [\r\n 1]\nb: 2\r\n", put("b", "3"), insert("a[+]", new YamlValue.Bare("2"))));
  }

  @Test
  void aBlockAtTheEndOfAFileKeepsTheLineEndOfItsText() {
    assertEquals("k: |\n  a\n", yaml("k: b", put("k", "a\n")));
    assertEquals("k: |\n  a\n", yaml("k: |\n  a\nl: b", remove("l")));
    assertEquals("k: |-\n  a\n  b", yaml("k: c", put("k", "a\nb")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"guidance/a.md", "pages/a.md"})
  void frontMatterIsEditedAndTheBodyStays(String path) {
    String body = "---\r\n\r\n# Head: \"x\"\r\n\r\n---\r\ntitle: no\r\n  \r\nlast";
    String head = "---\r\ntitle: Old   # why\r\n";
    assertEquals(
        "---\r\ntitle: \"New: x\"   # why\r\norder: 3\r\n" + body,
        text(path, head + body, put("title", "New: x"), insert("order", new YamlValue.Bare("3"))));
  }

  @Test
  void aPathNamesAnItemByItsId() {
    assertEquals(
        "l:\n  - {id: a, x: 1}\n  - {id: b, x: 3}\n",
        yaml("l:\n  - {id: a, x: 1}\n  - {id: b, x: 2}\n", put("l[id=b].x", "3")));
  }

  @Test
  void noEditChangesNothing() {
    assertEquals(PLAIN, yaml(PLAIN));
  }
}
