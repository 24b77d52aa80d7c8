package org.windscreen.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.format.Edited.insert;
import static org.windscreen.format.Edited.put;
import static org.windscreen.format.Edited.remove;
import static org.windscreen.format.Edited.yaml;

import org.junit.jupiter.api.Test;

/** Keys and items that go. */
class RemoveTest {
  @Test
  void aKeyGoesWithAllItsLines() {
    assertEquals("a: 1\n# b\nc: 3\n", yaml("a: 1\n# b\nb: |\n  2\n\n   2\nc: 3\n", remove("b")));
    assertEquals("a: 1\n", yaml("a: 1\nb: 2\n", remove("b")));
    assertEquals("a: 1", yaml("a: 1\nb: 2", remove("b")));
    assertEquals("b: 2", yaml("a: 1 # x\nb: 2", remove("a")));
  }

  @Test
  void theNextKeyTakesThePlaceAfterADash() {
    assertEquals("- b: 2\n- c: 3\n", yaml("- a: |\n    1\n  b: 2\n- c: 3\n", remove("[0].a")));
    assertEquals(
        "k:\n    # c\n  - b: 2\n",
        yaml("k:\n  - a: 1 # x\n\n    # c\n    b: 2\n", remove("k[0].a")));
    assertEquals(
        "# d\n# e\n- c: 3\n",
        yaml("- a: 1\n# d\n  b: 2\n# e\n  c: 3\n", remove("[0].a"), remove("[0].b")));
    assertEquals("- - b\n", yaml("- - a\n  - b\n", remove("[0][0]")));
  }

  @Test
  void anItemGoesAndTheBlankLineBelowIt() {
    String apart = "k:\n\n  # x\n  - a\n\n  # y\n  - b\n\n  - c\n\nl: x\n";
    assertEquals(apart.replace("  - a\n\n", ""), yaml(apart, remove("k[0]")));
    assertEquals(apart.replace("  - b\n\n", ""), yaml(apart, remove("k[1]")));
    assertEquals(apart.replace("\n  - c\n", ""), yaml(apart, remove("k[2]")));
    assertEquals(
        "k:\n\n  # x\n  # y\n  - c\n\nl: x\n", yaml(apart, remove("k[0]"), remove("k[1]")));
    assertEquals(
        "k:\n\n  # x\n  - a\n\n  # y\n\nl: x\n", yaml(apart, remove("k[1]"), remove("k[2]")));
  }

  @Test
  void whatIsEmptyThenSaysSo() {
    assertEquals(
        "k: [] # x\nl: x\n", yaml("k: # x\n  - a\n  - b\nl: x\n", remove("k[1]"), remove("k[0]")));
    assertEquals("k: {}\n", yaml("k:\n  a: 1\n", remove("k.a")));
    assertEquals("k: []\n", yaml("k: [a]\n", remove("k[0]")));
    assertEquals("- {}\n", yaml("- a: 1\n", remove("[0].a")));
  }

  @Test
  void inBracketsTheCommaGoesToo() {
    assertEquals("k: [b, c]\n", yaml("k: [a, b, c]\n", remove("k[0]")));
    assertEquals("k: [a, c]\n", yaml("k: [a, b, c]\n", remove("k[1]")));
    assertEquals("k: [a, b]\n", yaml("k: [a, b, c]\n", remove("k[2]")));
    assertEquals("k: [a]\n", yaml("k: [a, b, c]\n", remove("k[2]"), remove("k[1]")));
    assertEquals("k: {b: \"#\"}\n", yaml("k: {a: 'x #', b: \"#\"}\n", remove("k.a")));
    assertEquals("k: [\n  a,\n  c\n]\n", yaml("k: [\n  a, b,\n  c\n]\n", remove("k[1]")));
    assertEquals("k: [\n  b,\n  c\n]\n", yaml("k: [\n  a,\n  b,\n  c\n]\n", remove("k[0]")));
    assertEquals("k: [\n  a,\n  b,\n]\n", yaml("k: [\n  a,\n  b,\n  c,\n]\n", remove("k[2]")));
  }

  @Test
  void commentsInBracketsStay() {
    assertEquals("k: [ # x\n b]\n", yaml("k: [a, # x\n b]\n", remove("k[0]")));
    assertEquals(
        "k: [a, # x\n  c, # z\n]\n", yaml("k: [a, # x\n  b,\n  c, # z\n]\n", remove("k[1]")));
    assertEquals("k: [a, # x\n  ]\n", yaml("k: [a, # x\n  b]\n", remove("k[1]")));
  }

  @Test
  void whatGoesCanBeReplaced() {
    assertEquals("k: [n]\n", yaml("k:\n  - a\n", remove("k[0]"), insert("k[0]", "n")));
    assertEquals(
        "a: 1\nc: 3\nd: 4\n",
        yaml(
            "a: 1\nb: 2\nc: 0\n",
            remove("b"),
            put("c", "3"),
            insert("d", new YamlValue.Bare("4"))));
  }
}
