package org.windscreen.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.windscreen.load.ContentTree;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.LevelsFile;

/**
 * Every count of levels listed, lacking and lacking in part. L listed, - not, ? lacks, p partly.
 */
class SentencesTest {
  private static final Catalog CATALOG = ContentTree.ofReadme().load().catalog().orElseThrow();
  private static final Authority AUTHORITY = CATALOG.authorities().getFirst();

  /** Of its document, our copy lacks the special circumstances. */
  private static final Authority WITHOUT_SPECIALS =
      ContentTree.ofReadme()
          .remove(ContentTree.EDITION + "special-circumstances.yaml")
          .load()
          .catalog()
          .orElseThrow()
          .authorities()
          .getFirst();

  /** A ladder with one rung for each letter of the pattern. */
  private static Ladder ladder(String pattern, boolean special) {
    return ladder(AUTHORITY, pattern, special);
  }

  private static Ladder ladder(Authority authority, String pattern, boolean special) {
    List<Rung> rungs = new ArrayList<>();
    for (int i = 0; i < pattern.length(); i++) {
      Presence presence = presence(pattern.charAt(i));
      rungs.add(
          new Rung(
              level("Level " + (i + 1)),
              i + 1,
              presence,
              presence == Presence.LISTED ? AUTHORITY.current().indicators() : List.of(),
              List.of(),
              AUTHORITY.current().categories()));
    }
    return new Ladder(
        CATALOG.topics().getFirst(),
        authority,
        rungs,
        special ? AUTHORITY.current().specials() : List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Presence presence(char letter) {
    return switch (letter) {
      case 'L' -> Presence.LISTED;
      case '?' -> Presence.COPY_LACKS;
      case 'p' -> Presence.COPY_PARTLY_LACKS;
      case '0' -> Presence.NO_INDICATORS;
      default -> Presence.NOT_LISTED;
    };
  }

  private static LevelsFile.Level level(String label) {
    LevelsFile.Level like = AUTHORITY.current().levels().getFirst();
    return new LevelsFile.Level(
        like.id(),
        label,
        like.name(),
        like.mark(),
        like.partOf(),
        like.alsoCalled(),
        like.scale(),
        like.who(),
        like.response(),
        like.access(),
        like.assessment(),
        like.lead(),
        like.services(),
        like.outcome(),
        like.stepUp(),
        like.stepDown(),
        like.statedLegalBasis(),
        like.statedConsent(),
        like.statedContacts());
  }

  private static String of(String pattern) {
    return Sentences.of(ladder(pattern, false));
  }

  @Test
  void oneLevelTwoOrMany() {
    assertEquals("Exampleshire does not list this.", of("----"));
    assertEquals("Exampleshire lists this at level 3.", of("--L-"));
    assertEquals("Exampleshire lists this at levels 2 and 3.", of("-LL-"));
    assertEquals("Exampleshire lists this at levels 2, 3 and 4.", of("-LLL"));
  }

  @Test
  void whatOurCopyLacksIsSaidApart() {
    assertEquals("Exampleshire does not list this; our copy lacks its level 4.", of("---?"));
    assertEquals(
        "Exampleshire lists this at level 1; our copy lacks its levels 3 and 4.", of("L-??"));
    assertEquals(
        "Exampleshire lists this at level 2; part of its level 1 is missing from our copy.",
        of("pL--"));
    assertEquals(
        "Exampleshire does not list this; our copy lacks its level 4; parts of its levels 1, 2 and"
            + " 3 are missing from our copy.",
        of("ppp?"));
  }

  @Test
  void aDocumentMayListNoIndicators() {
    assertEquals("The document of Exampleshire lists no indicators.", of("00"));
  }

  @Test
  void specialCircumstancesAreNamed() {
    assertEquals(
        "Exampleshire lists this at level 2, and names it among its special circumstances.",
        Sentences.of(ladder("-L", true)));
    assertEquals(
        "Exampleshire does not list this as an indicator, but names it among its special"
            + " circumstances; our copy lacks its level 2.",
        Sentences.of(ladder("-?", true)));
    assertEquals(
        "The document of Exampleshire lists no indicators, but names it among its special"
            + " circumstances.",
        Sentences.of(ladder("00", true)));
  }

  @Test
  void specialCircumstancesMayBeWhatOurCopyLacks() {
    assertEquals(
        "Exampleshire does not list this; our copy lacks its special circumstances.",
        Sentences.of(ladder(WITHOUT_SPECIALS, "--", false)));
    assertEquals(
        "Exampleshire lists this at level 1; our copy lacks its special circumstances; our copy"
            + " lacks its level 2.",
        Sentences.of(ladder(WITHOUT_SPECIALS, "L?", false)));
    assertEquals(
        "Not listed; our copy lacks the special circumstances",
        Sentences.brief(ladder(WITHOUT_SPECIALS, "--", false)));
  }

  @Test
  void besideAnIndicatorItIsOurCopyThatMayLackOthers() {
    Rung whole = ladder("L", false).rungs().getFirst();
    assertEquals(
        "No other indicator of this topic in our copy, which lacks part of this level (Health and"
            + " Family).",
        Sentences.noOther(whole, false));
    assertEquals("Next level up that lists this", Sentences.next("up", false, List.of()));
    assertEquals(
        "Next level down that lists a sign of need of this in our copy",
        Sentences.next("down", true, List.of(whole)));
  }

  @Test
  void severalAuthoritiesStandInOneSentence() {
    assertEquals("", Sentences.of(List.<Ladder>of()));
    assertEquals(
        "Exampleshire lists this at level 1; the document of Exampleshire lists no indicators.",
        Sentences.of(List.of(ladder("L-", false), ladder("00", false))));
  }

  @Test
  void cellsSayItInBrief() {
    assertEquals("Levels 1 and 2", Sentences.brief(ladder("LL", false)));
    assertEquals("Not listed; our copy lacks level 2", Sentences.brief(ladder("-?", false)));
    assertEquals("Level 2; our copy lacks part of level 1", Sentences.brief(ladder("pL", false)));
    assertEquals("No indicators", Sentences.brief(ladder("00", false)));
    assertEquals("Not listed; a special circumstance", Sentences.brief(ladder("--", true)));
  }

  @Test
  void aRungSaysWhyItIsEmpty() {
    assertEquals("Listed", Sentences.of(ladder("L", false).rungs().getFirst()));
    assertEquals(
        "Not listed in this document", Sentences.of(ladder("-", false).rungs().getFirst()));
    assertEquals(
        "Not listed in our copy, which lacks part of this level (Health and Family)",
        Sentences.of(ladder("p", false).rungs().getFirst()));
    assertEquals(
        "Our copy of the document lacks this level",
        Sentences.of(ladder("?", false).rungs().getFirst()));
    assertEquals(
        "The document lists no indicators", Sentences.of(ladder("0", false).rungs().getFirst()));
  }
}
