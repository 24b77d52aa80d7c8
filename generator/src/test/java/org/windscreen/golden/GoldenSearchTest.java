package org.windscreen.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.windscreen.cli.Typed;
import org.windscreen.load.ContentTree;

/** What the search of golden sites answers first. */
class GoldenSearchTest {
  private static String first(String site, String query) throws IOException {
    String content = GoldenSite.build(site).folder().resolveSibling("content").toString();
    Typed typed =
        Typed.command(
            List.of(
                "search",
                "--content=" + content,
                "--templates=" + ContentTree.root().resolve("templates").normalize(),
                "--limit=1",
                query));
    assertEquals("", typed.err());
    return typed.out().strip();
  }

  @Test
  void aContactIsFoundByItsFormerName() throws IOException {
    assertEquals(
        """
        1. North Family Front Door
            Contact, wenlowshire  /wenlowshire/contacts/#front-door-north\
        """,
        first("five-levels", "assessment desk"));
  }

  @Test
  void whoAsksForALevelInPartsFindsWhatLiesAtAPartOfIt() throws IOException {
    assertEquals(
        """
        1. The child is often unfed.
            Indicator, wenlowshire, Level 3, high  /wenlowshire/indicators/wen-104/\
        """,
        first("five-levels", "level 3 unfed"));
  }

  /** Id 4 may be "Tier 4" or "Acute": what a reader filters by is called as people say it. */
  @Test
  void browsersHaveTheLabelsOfLevelsAndOfThoseInParts() throws IOException {
    String head =
        Files.readString(GoldenSite.build("five-levels").folder().resolve("search/index.js"));
    String levels =
        """
        "3-low":["Level 3, low","Targeted"],"3-high":["Level 3, high","Intensive"],"4":["Level 4",\
        """;
    assertTrue(head.contains(levels.replace("\"", "\\\"")), head);
    assertTrue(head.contains("{\"3\":\"Level 3\"}".replace("\"", "\\\"")), head);
  }

  @Test
  void aStrengthIsCalledOne() throws IOException {
    assertEquals(
        """
        1. A safe adult has agreed to protect the child tonight.
            Strength, not a sign of need, aldermoor, Level 3  /aldermoor/indicators/ald-104/\
        """,
        first("age-bands", "agreed to protect tonight"));
  }

  @Test
  void anEditionIsFoundByWhatGoesWithItAndByWhoseItIs() throws IOException {
    String edition =
        """
        1. Finding the Right Level
            Edition, wenlowshire  /wenlowshire/edition/
            Our copy of the source is incomplete here: date (version 2.0).\
        """;
    String poster =
        """
        1. The five levels on one page
            To download, wenlowshire  /wenlowshire/edition/\
        """;
    assertEquals(poster, first("five-levels", "poster"));
    assertEquals(poster, first("five-levels", "five levels on one page"));
    assertEquals(edition, first("five-levels", "who is the document owner"));
    assertEquals(edition, first("five-levels", "practice standards board"));
    assertEquals(edition, first("five-levels", "version 3.0"));
    assertEquals(
        """
        1. The Right Conversation
            Edition, aldermoor  /aldermoor/edition/
            Our copy of the source is incomplete here: approved.\
        """,
        first("age-bands", "Kestrel Vale council"));
  }
}
