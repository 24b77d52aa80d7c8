package org.windscreen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;

import org.junit.jupiter.api.Test;
import org.windscreen.load.ContentTree;

/** The rules that hold several authorities against each other. */
class PlacesTest {
  private static final String OTHER = "otherplace/2018-12/contacts.yaml";

  private static final String TOLD =
      "otherplace/2018-12/contacts.yaml:10:9: error [shared-number-unrecorded] 01632 960001 is also"
          + " a number of exampleshire/contact:mash. | Check both; if both documents print it, name"
          + " each in the other's shared-with.\n";

  private static ContentTree sharedIn(ContentTree tree, String file, String with) {
    return tree.replaceIn(file, "shared-with: []", "shared-with: [\"" + with + "\"]");
  }

  @Test
  void aNumberOfTwoAuthoritiesIsRecordedByBoth() {
    assertEquals(TOLD, Checked.faults(Checked.twoPlaces()));
    ContentTree one = sharedIn(Checked.twoPlaces(), OTHER, "exampleshire/contact:mash");
    assertEquals(TOLD, Checked.faults(one));
    ContentTree other =
        sharedIn(Checked.twoPlaces(), EDITION + "contacts.yaml", "otherplace/contact:mash");
    assertEquals(TOLD, Checked.faults(other));
    assertEquals(
        "", Checked.faults(sharedIn(one, EDITION + "contacts.yaml", "otherplace/contact:mash")));
  }

  @Test
  void anotherContactOfThePlaceDoesNotDo() {
    ContentTree wrong = sharedIn(Checked.twoPlaces(), OTHER, "exampleshire/contact:other");
    assertEquals(
        TOLD,
        Checked.faults(sharedIn(wrong, EDITION + "contacts.yaml", "otherplace/contact:mash")));
  }

  @Test
  void aNumberThatStandsTwiceInOnePlaceIsItsOwn() {
    String again = "numbers:\n      - number: \"+441632960001\"\n        as-printed: 01632 960001";
    assertEquals(
        "",
        Checked.faults(
            ContentTree.ofReadme().replaceIn(EDITION + "contacts.yaml", "numbers:", again)));
  }

  @Test
  void whatTheWholeCountryDialsIsSharedByAll() {
    ContentTree emergency =
        Checked.twoPlaces()
            .mapped(text ->
                text.replace("\"+441632960001\"", "\"999\"").replace("01632 960001", "999"));
    assertEquals("", Checked.faults(emergency));
  }

  @Test
  void lettersBelongToOneAuthority() {
    assertEquals(
        "otherplace/authority.yaml:1:1: error [letters-taken] The code letters \"exa\" are those of"
            + " exampleshire too. | Choose other letters.\n",
        Checked.faults(
            Checked.twoPlaces().replaceIn("otherplace/authority.yaml", "code: oth", "code: exa"),
            "letters-taken"));
  }

  @Test
  void aTopicOfTwoPlacesIsUsedTwice() {
    assertEquals("", Checked.faults(Checked.twoPlaces(), "topic-"));
  }
}
