package org.windscreen.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.markdown.Told.assertTold;
import static org.windscreen.markdown.Told.faults;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that would fall apart, and lines meant for items. */
class MeantListsTest {
  @Test
  void bulletsFromWord() {
    assertEquals(
        """
        2:1: error [typed-bullet] "•" starts no item here: this line runs on in a paragraph.
          • hungry
          ^
          Start each item with "- ", with a blank line before the first.

        3:1: error [typed-bullet] "•" starts no item here: this line runs on in a paragraph.
          • cold
          ^
          Start each item with "- ", with a blank line before the first.

        """,
        faults("A child may be:\n• hungry\n• cold"));
  }

  @ParameterizedTest
  @CsvSource({
    "'o hungry', 1:1, o",
    "'A child:\no\thungry', 2:1, o",
    "'· hungry', 1:1, ·",
    "'A child:\n– hungry', 2:1, –",
    "'— hungry', 1:1, —",
    "'▪ hungry', 1:1, ▪",
    "'A child:\n2. hungry', 2:1, 2.",
    "'A child:\n(a) hungry', 2:1, (a)",
    "'a) hungry\nb) cold', 2:1, b)",
    "'(i) hungry\n(ii) cold', 2:1, (ii)",
    "'Text\n\n- a\n\n  ✓ b', 5:3, ✓",
    "'a. hungry\nb. cold', 2:1, b.",
    "'I. hungry\nJ. cold', 2:1, J.",
    "'1.1 hungry\n1.2 cold', 2:1, 1.2",
    "'A child:\n-hungry', 2:1, -",
    "'A child:\n1.Hungry', 2:1, 1.",
    "'A child:\n§ hungry', 2:1, §",
    "'A child:\nü hungry', 2:1, ü",
    "'A child:\n− hungry', 2:1, −",
    "'A child:\n« hungry', 2:1, «",
    "'→ hungry', 1:1, →",
    "'① hungry', 1:1, ①",
    "'Do: • ring • write • wait', 1:5, •"
  })
  void furtherTypedBullets(String markdown, String at, String mark) {
    assertTold("error [typed-bullet] \"" + mark + "\" starts no item here", at, markdown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a) in a paragraph of its own\n\n(b) in another",
        "who lives there (i) is or\n(ii) is not",
        "aged\n16. Then they leave",
        "a child\n– and a parent – too",
        "- hungry\n- cold",
        "of · and • in text",
        "only\noften",
        "§ 47 says so",
        "« Noël » is a name",
        "~ 5 days or -5 degrees",
        "see • and ✓ in text",
        "e.g. this\ni.e. that"
      })
  void linesThatAreNoItemsStaySilent(String markdown) {
    assertEquals("", faults(markdown));
  }

  @Test
  void numbersThatDoNotCountOn() {
    assertEquals(
        """
        3:1: warning [list-number] 10 does not follow 2; it is printed as written.
          10. Rule ten.
          ^^^
          Count on by one; if this is no item of that list, write 10\\. or start the sentence otherwise.

        5:1: warning [list-number] 2018 does not follow 10; it is printed as written.
          2018. The rules changed.
          ^^^^^
          Count on by one; if this is no item of that list, write 2018\\. or start the sentence otherwise.

        """,
        faults("1. one\n2. two\n10. Rule ten.\n\n2018. The rules changed."));
    assertEquals("", faults("3. three\n4. four\n\nText.\n\n5. five"));
  }

  @Test
  void aNestedListThatFallsApart() {
    assertEquals(
        """
        2:3: error [list-falls-apart] A second list starts here, right after the one on line 1.
            - sub
            ^
          To lie within the item above, set it in as far as that item's text; to go on with one list, start each item alike.

        3:1: error [list-falls-apart] A second list starts here, right after the one on line 2.
          2. two
          ^^
          To lie within the item above, set it in as far as that item's text; to go on with one list, start each item alike.

        """,
        faults("1. one\n  - sub\n2. two"));
  }

  @Test
  void anItemThatIsSetInTooLittle() {
    assertEquals(
        """
        2:2: error [list-falls-apart] This item does not line up with the first of its list, and would lie beside it.
           - sub
           ^
          Line it up; to lie within the item above, set it in as far as that item's text.

        """,
        faults("- one\n - sub"));
    assertTold("error [list-falls-apart] A second list", "3:1", "- one\n- two\n* three");
    assertEquals("", faults("- one\n  - sub\n    - deep\n- two\n\nText.\n\n* three"));
    assertEquals("", faults("1. one\n   - sub\n2. two\n   1. sub"));
  }

  @Test
  void aLineThatIsDrawnIntoAnItem() {
    assertEquals(
        """
        3:1: error [line-joins-item] This line would be drawn into the item above it.
          Call 999.
          ^
          Put a blank line before it; if it belongs to the item, set it in as far as its text.

        """,
        faults("- hungry\n- cold\nCall 999."));
    assertEquals("", faults("- hungry\n  and cold\n\nCall 999."));
  }
}
