package org.windscreen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.windscreen.load.ContentTree;

/** What is excepted, in an edition that is copied to begin the next. */
class ExceptionsTest {
  private static final String NEXT = "exampleshire/2026-03/";

  /** The next edition of Exampleshire, which says what the last one does. */
  private static ContentTree copied() {
    ContentTree content =
        ContentTree.ofReadme()
            .replaceIn("exampleshire/authority.yaml", "edition: 2018-12", "edition: 2026-03");
    for (String path : ContentTree.ofReadme().files().keySet()) {
      if (path.startsWith(ContentTree.EDITION)) {
        content = content.put(path.replace("2018-12", "2026-03"), content.text(path));
      }
    }
    return content
        .replaceIn(
            NEXT + "edition.yaml", "supersedes-editions: []", "supersedes-editions: [2018-12]")
        .replaceIn(
            NEXT + "edition.yaml",
            "carried-over: []",
            "carried-over: [\"note:two-numbers\", \"document:exampleshire-levels-of-need\","
                + " \"edition:2026-03\"]");
  }

  @Test
  void anExceptionOfAnEditionIsCarriedOverWhereTheSameTextStands() {
    assertEquals("", Checked.faults(copied()));
    assertEquals(
        "",
        Checked.faults(copied().replaceIn(NEXT + "links.yaml", "Regional", "National")),
        "another file says something else");
  }

  @Test
  void whereTheTextIsAnotherTheFaultIsToldAgain() {
    assertEquals(
        """
        exampleshire/2026-03/contacts.yaml:1:1: warning [no-consultation-line] Nobody is named to\
         ask when one is unsure: no contact has the role "advice" or "designated-lead", and there is\
         no pathway of consultation. | Add whom the document names; where it names nobody, record an\
         exception. exceptions.yaml excepts it of edition:2018-12, and the file says something else now: look\
         again, and if it still holds, name edition:2026-03 there, too.
        exampleshire/2026-03/contacts.yaml:1:1: warning [no-out-of-hours] No contact answers out of\
         hours: none has the role "out-of-hours". | Add the one that the area has; where its\
         document names none, record an exception. exceptions.yaml excepts it of edition:2018-12, and the file says something else now: look\
         again, and if it still holds, name edition:2026-03 there, too.
        """,
        Checked.faults(copied().replaceIn(NEXT + "contacts.yaml", "You think", "You know")));
  }

  /** What a fault is about need not be a text: hours, a role, a date. */
  @Test
  void itIsNotCarriedOverWhereAnythingElseOfTheFileIsAnother() {
    String contact =
        Checked.faults(copied().replaceIn(NEXT + "contacts.yaml", "\"17:00\"", "\"16:30\""));
    assertTrue(contact.contains("warning [no-out-of-hours]"), contact);
  }
}
