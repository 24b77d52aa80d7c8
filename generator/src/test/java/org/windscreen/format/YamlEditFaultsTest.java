package org.windscreen.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.windscreen.format.Edited.faults;
import static org.windscreen.format.Edited.insert;
import static org.windscreen.format.Edited.put;
import static org.windscreen.format.Edited.remove;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Edits that can't be made are told, with the place at which they fail; nothing is written. */
class YamlEditFaultsTest {
  private static final String CONTACTS =
      "contacts:\n  - id: mash\n    name: MASH\n  - id: police\n    name: Police\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          contact            | 1:1 | There is no "contact" here to edit. | Did you mean "contacts"?
          contacts[1].email  | 4:5 | There is no "email" here to edit. | Keys here: id, name.
          contacts[7]        | 2:3 | There is no item [7] in this list of 2. | Items are counted from 0.
          contacts[id=mush]  | 2:3 | No item of this list has id "mush". | Did you mean "mash"?
          contacts[ref=x]    | 2:3 | No item of this list has ref "x". | Name an item that is here.
          contacts.name      | 2:3 | Here is a list where a group of keys must be for this edit. | Name another place, or edit the file by hand.
          contacts[0].id[0]  | 2:9 | Here is a single value where a list must be for this edit. | Name another place, or edit the file by hand.
          """)
  void aPathThatLeadsNowhere(String path, String place, String message, String hint) {
    String printed = faults("a.yaml", CONTACTS, remove(path));
    String[] lines = printed.split("\n", -1);
    assertEquals("content/a.yaml:" + place + ": error [edit-leads-nowhere] " + message, lines[0]);
    assertEquals("  " + hint, lines[3]);
  }

  @Test
  void anItemIsNotInsertedBeyondTheEnd() {
    assertEquals(
        """
        content/a.yaml:2:3: error [edit-leads-nowhere] There is no item [3] in this list of 2.
            - id: mash
            ^
          Items are counted from 0.
        """,
        faults("a.yaml", CONTACTS, insert("contacts[3]", "x")));
  }

  @Test
  void aPathThatLeadsToSeveral() {
    assertEquals(
        """
        content/a.yaml:2:5: error [edit-leads-to-several] Items on lines 2, 4 have id "mash".
            - id: mash
              ^
          Give each its own, or name the item by its number, counted from 0.
        """,
        faults("a.yaml", CONTACTS.replace("police", "mash"), put("contacts[id=mash].name", "x")));
  }

  @Test
  void twoEditsOfOneValue() {
    String clash =
        """
        content/a.yaml:1:4: error [edit-clash] Two edits change what stands here.
          a: 1
             ^
          Make one of it, or make them one after the other.
        """;
    assertEquals(clash, faults("a.yaml", "a: 1\n", put("a", "2"), put("a", "2")));
    assertEquals(clash, faults("a.yaml", "a: 1\nb: 2\n", remove("a"), remove("a")));
  }

  @Test
  void aKeyThatIsThereAlready() {
    String twice =
        """
        content/a.yaml:1:1: error [edit-clash] "a" would stand here twice.
          a: 1
          ^
          Put another value in its place.
        """;
    assertEquals(twice, faults("a.yaml", "a: 1\n", insert("a", "2")));
    assertEquals(
        twice.replace("\"a\"", "\"b\""),
        faults("a.yaml", "a: 1\n", insert("b", "2"), insert("b", "2")));
  }

  @Test
  void whatTheToolDoesNotDareToEdit() {
    String byHand =
        """
        content/a.yaml:1:1: error [edit-by-hand] This place is written in a way that the tool does not dare to edit.
          a: 1
          ^
          Edit it by hand.
        """;
    // Nothing would be left of the file.
    assertEquals(byHand, faults("a.yaml", "a: 1\n", remove("a")));
    // There are no braces to add a key to.
    assertEquals(
        byHand.replace("1:1", "1:5").replace("a: 1\n  ^", "k: [a: b]\n      ^"),
        faults("a.yaml", "k: [a: b]\n", insert("k[0].c", "d")));
    // One edit would be lost in the other.
    assertEquals(
        byHand.replace("1:1", "1:4").replace("a: 1\n  ^", "k: [a, b]\n     ^"),
        faults("a.yaml", "k: [a, b]\n", put("k", "x"), put("k[0]", "y")));
  }

  @Test
  void aFileThatCannotBeReadIsNotEdited() {
    assertEquals(
        """
        content/a.yaml:2:1: error [duplicate-key] "k" stands here twice: first on line 1.
          k: b
          ^
          Keep one of the two.
        """,
        faults("a.yaml", "k: a\nk: b\n", put("k", "c")));
    assertEquals(
        """
        content/pages/a.md:1:1: error [front-matter] The file does not start with a line "---".
          # Title
          ^
          Start with ---, then title and the rest as content/README.md shows, then ---.
        """,
        faults("pages/a.md", "# Title\n", put("title", "c")));
  }

  /** What would not stay what it is, or where it is, when something around it changes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          k: &x a⏎l: *x     | 1:4 | yaml-alias
          k: a⏎l: &x [b]    | 2:4 | yaml-alias
          k: !tag a          | 1:4 | yaml-tag
          k:⏎⇥- a         | 2:1 | yaml-tab
          k: a⏎---⏎k: b   | 3:1 | yaml-documents
          k: a⏎l: [b        | 2:4 | yaml-syntax
          """)
  void yamlThatTheFormatDoesWithoutIsNotEdited(String yaml, String place, String rule) {
    String printed = faults("a.yaml", yaml.replace("⏎", "\n").replace("⇥", "\t"), put("k", "c"));
    String start = "content/a.yaml:" + place + ": error [" + rule + "] ";
    assertEquals(start, printed.substring(0, Math.min(start.length(), printed.length())));
  }

  @Test
  void aValueThatNoFileCanHold() {
    assertThrows(IllegalArgumentException.class, () -> new YamlValue.Text("a\ud83d"));
    assertThrows(IllegalArgumentException.class, () -> new YamlValue.Bare("a b"));
    assertThrows(IllegalArgumentException.class, () -> new YamlValue.Bare("a:"));
  }
}
