package org.windscreen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.windscreen.load.ContentTree;

/** Names that a contact had, though nothing says so. */
class EarlierNamesTest {
  @ParameterizedTest
  @CsvSource({
    "MASH, true",
    "the Family Coach, false",
    "a team formerly called the MASH, false",
    "'Front Door (previously: MASH)', false",
    "the shared MASHes, false"
  })
  void aContactThatIsRenamedTellsWhereItsIdIsStillItsName(String text, boolean told) {
    ContentTree tree =
        ContentTree.ofReadme()
            .mapped(file -> file.replace("MASH", "Hub"))
            .append(EDITION + "guidance/vision.md", "\nAsk " + text + ".\n");
    assertEquals(told, !Checked.faults(tree, "former-name-used").isEmpty());
  }

  @Test
  void aLinkKeepsTheNameThatAContactHad() {
    ContentTree tree =
        ContentTree.ofReadme()
            .append(
                EDITION + "guidance/vision.md",
                """

                Ask the [Duty Team](contact:mash), the [team](contact:mash) or the Duty
                Team.
                """);
    assertEquals(2, Checked.faults(tree, "former-name-used").lines().count());
  }
}
