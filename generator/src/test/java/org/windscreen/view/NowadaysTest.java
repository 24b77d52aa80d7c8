package org.windscreen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.windscreen.difference.TwoEditions;
import org.windscreen.load.ContentTree;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;

/** What is said beside an indicator of an old edition of what became of it. */
class NowadaysTest {
  private static final String TEXT = "The child may be at risk of self-harm.";

  private static String since(String code, TwoEditions editions) {
    ContentTree tree =
        editions
            .tree()
            .replaceIn("exampleshire/authority.yaml", "edition: 2018-12", "edition: 2026-04");
    Catalog catalog = tree.load().catalog().orElseThrow();
    Authority authority = catalog.authorities().getFirst();
    return Nowadays.of(authority, authority.editions().getFirst(), catalog.topics())
        .get(code)
        .since();
  }

  private static TwoEditions with(String from, String to) {
    return TwoEditions.same().change("indicators.yaml", from, to);
  }

  @Test
  void whatIsTheSameIsStillWordedSo() {
    assertEquals("still worded so", since("exa-101", TwoEditions.same()));
  }

  @Test
  void eachWayInWhichItChangedIsTold() {
    assertEquals("reworded since", since("exa-101", with(TEXT, "Another wording.")));
    assertEquals("now at level 2", since("exa-101", with("level: 1", "level: 2")));
    assertEquals(
        "now at level 2, reworded since",
        since(
            "exa-101",
            with(TEXT, "Another wording.").change("indicators.yaml", "level: 1", "level: 2")));
  }

  @Test
  void whatItDependsOnAndWhatItSpeaksOfIsNoSmallMatter() {
    assertEquals("still worded so", since("exa-103", TwoEditions.same()));
    assertEquals(
        "with other limits since", since("exa-103", with("ages: 11 to 17", "ages: 12 to 17")));
    assertEquals(
        "with other limits since", since("exa-103", with("is there every day.", "is there.")));
    assertEquals("now a sign of need", since("exa-103", with("sign: strength", "sign: need")));
    assertEquals(
        "now under another heading",
        since("exa-103", with("category: family", "category: health")));
  }
}
