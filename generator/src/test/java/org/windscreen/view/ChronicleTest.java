package org.windscreen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.windscreen.difference.TwoEditions;
import org.windscreen.load.ContentTree;

/** What happened, as it was known on a day. */
class ChronicleTest {
  /** A first edition of September 2017 that was corrected once, and the one that is current now. */
  private static List<String> told(String asOf, String status) {
    ContentTree tree =
        TwoEditions.same()
            .change("edition.yaml", "published: 2017-09", "published: 2026-04")
            .change("edition.yaml", "since: 2018-01-08", "since: 2026-04-13")
            .change("edition.yaml", "review-by: not-stated", "review-by: 2027-04")
            .change("edition.yaml", "status: published", "status: " + status)
            .tree()
            .replaceIn("exampleshire/authority.yaml", "edition: 2018-12", "edition: 2026-04")
            .replaceIn(
                "exampleshire/2018-12/corrections.yaml",
                "corrections: []",
                "corrections: [{date: 2019-02, of: \"level:1\", because: A word was lost.}]");
    return new Chronicle(tree.load().catalog().orElseThrow(), LocalDate.parse(asOf))
        .all().stream().map(news -> news.key() + ", " + news.when() + ": " + news.text()).toList();
  }

  private static final String FIRST =
      "exampleshire/2018-12/published, 8 January 2018: What it is: Threshold document. It became"
          + " the current edition here on 8 January 2018.";
  private static final String CORRECTED =
      "exampleshire/2018-12/corrected/2019-02/level:1, February 2019: A word was lost.";
  private static final String REVIEW =
      "exampleshire/2026-04/review, April 2027: This edition is to be reviewed by April 2027";

  @Test
  void theLatestComesFirst() {
    assertEquals(
        List.of(
            REVIEW + ".",
            "exampleshire/2018-12/superseded, 13 April 2026: Do not act on this edition: Right"
                + " Help, Right Time, April 2026, took its place.",
            "exampleshire/2026-04/published, 13 April 2026: It took the place of Right Help, Right"
                + " Time, September 2017. It became the current edition here on 13 April 2026.",
            CORRECTED,
            FIRST),
        told("2026-11-25", "published"));
  }

  @Test
  void whatLiesAheadOfTheDayIsNotTold() {
    assertEquals(List.of(REVIEW + ".", CORRECTED, FIRST), told("2026-04-12", "published"));
    assertEquals(List.of(REVIEW + ".", FIRST), told("2019-01-31", "published"));
  }

  @Test
  void aReviewThatIsOverdueSaysSo() {
    assertEquals(REVIEW + ", which has passed.", told("2027-05-01", "published").getFirst());
  }

  @Test
  void aDraftIsNoNewsAndTakesNoPlace() {
    assertEquals(List.of(CORRECTED, FIRST), told("2026-11-25", "draft"));
  }
}
