package org.windscreen.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.format.Edited.insert;
import static org.windscreen.format.Edited.text;
import static org.windscreen.format.Edited.yaml;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys and items that are new to a file. */
class InsertTest {
  private static final YamlValue GROUP =
      new YamlValue.Group(
          false,
          List.of(
              new YamlValue.Entry("id", new YamlValue.Text("n")),
              new YamlValue.Entry("name", new YamlValue.Text("New"))));

  @Test
  void aKeyGoesWhereTheFormatHasIt() {
    String indicator = "indicators:\n  # first\n  - level: 1\n    topics: [a]\n";
    String path = "x/2018/indicators.yaml";
    assertEquals(
        indicator.replace("- level", "- code: hfd-101\n    level"),
        text(path, indicator, insert("indicators[0].code", "hfd-101")));
    assertEquals(
        indicator.replace("    topics", "    text: T\n    topics"),
        text(path, indicator, insert("indicators[0].text", "T")));
    assertEquals(
        indicator + "    ages: under 5\n",
        text(path, indicator, insert("indicators[0].ages", "under 5")));
    String flow = "indicators:\n  - {level: 1, topics: [a]}\n";
    assertEquals(
        flow.replace("{level", "{code: hfd-101, level"),
        text(path, flow, insert("indicators[0].code", "hfd-101")));
    assertEquals(
        flow.replace(", topics", ", text: \"T, U\", topics"),
        text(path, flow, insert("indicators[0].text", "T, U")));
  }

  @Test
  void aKeyThatTheFormatDoesNotKnowGoesLast() {
    assertEquals("# a\nk: a # b\nl: c\n", yaml("# a\nk: a # b\n", insert("l", "c")));
    assertEquals("k: a\nl: c", yaml("k: a", insert("l", "c")));
    assertEquals(
        "k:\n  m: |\n    a\n  l: c\n\n# d\n",
        yaml("k:\n  m: |\n    a\n\n# d\n", insert("k.l", "c")));
    assertEquals("k: {l: c}\n", yaml("k: {}\n", insert("k.l", "c")));
  }

  @Test
  void anItemGoesRightBelowTheOneBeforeIt() {
    String list = "k:\n\n  # one\n  - id: a\n    x: 1 # why\n  # two\n  - id: b\n\nl: x\n";
    assertEquals(
        list.replace("  # two", "  - id: n\n    name: New\n  # two"),
        yaml(list, insert("k[1]", GROUP)));
    assertEquals(
        list.replace("  - id: a", "  - id: n\n    name: New\n  - id: a"),
        yaml(list, insert("k[0]", GROUP)));
    assertEquals(
        list.replace("b\n", "b\n  - id: n\n    name: New\n"), yaml(list, insert("k[+]", GROUP)));
    assertEquals(yaml(list, insert("k[+]", GROUP)), yaml(list, insert("k[2]", GROUP)));
  }

  @Test
  void blankLinesGoOnKeepingItemsApart() {
    String list = "k:\n- a\n\n- b\n";
    assertEquals("k:\n- n\n\n- a\n\n- b\n", yaml(list, insert("k[0]", "n")));
    assertEquals("k:\n- a\n\n- n\n\n- b\n", yaml(list, insert("k[1]", "n")));
    assertEquals(
        "k:\n- a\n\n- b\n\n- n\n\n- o\n", yaml(list, insert("k[+]", "n"), insert("k[+]", "o")));
  }

  @Test
  void anItemInBracketsStaysThere() {
    assertEquals("k: [n, a, b]\n", yaml("k: [a, b]\n", insert("k[0]", "n")));
    assertEquals("k: [a, n, b]\n", yaml("k: [a, b]\n", insert("k[1]", "n")));
    assertEquals("k: [a, b, \"n, o\"] # x\n", yaml("k: [a, b] # x\n", insert("k[2]", "n, o")));
    assertEquals("k: [n]\n", yaml("k: []\n", insert("k[0]", "n")));
    assertEquals("k: [n, o]\n", yaml("k: []\n", insert("k[0]", "n"), insert("k[+]", "o")));
    assertEquals(
        "k:\n  - id: n\n    name: New\nl: x\n", yaml("k: []\nl: x\n", insert("k[0]", GROUP)));
    assertEquals(
        "k: [{id: n, name: New}]\n",
        yaml(
            "k: [\n  ]\n",
            insert("k[0]", new YamlValue.Group(true, ((YamlValue.Group) GROUP).entries()))));
    assertEquals(
        "k: [\n  a,\n  b, n # x\n]\n", yaml("k: [\n  a,\n  b # x\n]\n", insert("k[2]", "n")));
    String sixty = "a".repeat(60);
    assertEquals(
        "k: [\n  " + sixty + ",\n  " + sixty + ",\n  " + sixty + "\n  ]\n",
        yaml("k: [\n  " + sixty + ",\n  " + sixty + "\n  ]\n", insert("k[2]", sixty)));
  }

  @Test
  void insertionsAtOnePlaceStandInTheirOrderInnerOnesFirst() {
    assertEquals(
        "k:\n  - id: a\n    l:\n      - x\n      - y\n  - id: n\n    name: New\n",
        yaml(
            "k:\n  - id: a\n    l:\n      - x\n", insert("k[+]", GROUP), insert("k[0].l[+]", "y")));
  }
}
