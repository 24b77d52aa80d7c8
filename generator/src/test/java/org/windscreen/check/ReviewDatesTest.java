package org.windscreen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.windscreen.load.ContentTree;

/** Whose review is overdue on 2026-11-22, and whether anybody is named to ask. */
class ReviewDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          published | own    | false | 2026-10    | This edition was to be reviewed by 2026-10;
          published | sample | false | 2026-10    | The edition restated here was to be reviewed by
          draft     | own    | false | 2026-10    | This draft is to be reviewed by 2026-10,
          draft     | sample | false | 2026-10    | This draft is to be reviewed by 2026-10,
          draft     | own    | false | 2026-11    |
          draft     | own    | false | 2027       |
          published | sample | false | 2026-11-21 | The edition restated here was to be reviewed by
          published | sample | false | 2026-11-22 |
          published | sample | false | not-stated |
          published | own    | true  | 2026-10    |
          published | sample | true  | 2026-10    |
          draft     | own    | true  | 2026-10    |
          """)
  void aReviewIsOverdueOfAllButWhatIsMadeUp(
      String status, String provenance, String fictional, String by, String told) {
    String faults =
        Checked.faults(
            ContentTree.ofReadme()
                .replaceIn(EDITION + "edition.yaml", "status: published", "status: " + status)
                .replaceIn(
                    EDITION + "edition.yaml", "provenance: sample", "provenance: " + provenance)
                .replaceIn(EDITION + "edition.yaml", "review-by: not-stated", "review-by: " + by)
                .replaceIn(
                    "exampleshire/authority.yaml", "fictional: true", "fictional: " + fictional),
            "review-overdue");
    assertEquals(told == null ? 0 : 1, faults.lines().count(), faults);
    assertEquals(true, told == null || faults.contains("[review-overdue] " + told), faults);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          front-door      | not-stated: [consultation,  | not-stated: [consultation,   | 1
          other           | not-stated: [consultation,  | not-stated: [consultation,   | 1
          advice          | not-stated: [consultation,  | not-stated: [consultation,   | 0
          designated-lead | not-stated: [consultation,  | not-stated: [consultation,   | 0
          front-door      | kind: referral              | kind: consultation           | 0
          front-door      | copy-incomplete: [          | copy-incomplete: [consultation, | 0
          """)
  void somebodyIsNamedToAsk(String role, String old, String with, int told) {
    String faults =
        Checked.faults(
            ContentTree.ofReadme()
                .remove("exampleshire/exceptions.yaml")
                .replaceIn(EDITION + "contacts.yaml", "role: front-door", "role: " + role)
                .replaceIn(EDITION + "pathways.yaml", old, with),
            "no-consultation-line");
    assertEquals(told, faults.lines().count(), faults);
  }

  @Test
  void whereThereIsNoContactAtAllNobodyToAskIsMissed() {
    ContentTree content = ContentTree.ofReadme().remove("exampleshire/exceptions.yaml");
    assertEquals(
        "",
        Checked.faults(
            content.put(EDITION + "contacts.yaml", "contacts: []\n"), "no-consultation-line"));
    assertEquals(
        """
        exampleshire/2018-12/contacts.yaml:1:1: warning [no-consultation-line] Nobody is named to\
         ask when one is unsure: no contact has the role "advice" or "designated-lead", and there is\
         no pathway of consultation. | Add whom the document names; where it names nobody, record an\
         exception.
        """,
        Checked.faults(content, "no-consultation-line"));
  }
}
