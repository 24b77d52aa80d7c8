package org.windscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A draft becomes the current edition: all that this takes, or nothing. */
class EditionPublishTest extends ToolOnReadme {
  private static final String DRAFT = "exampleshire/2026-04";

  private void readyDraft() throws IOException {
    assertEquals(0, site("mint"), () -> err);
    assertEquals(0, edition("new", "exampleshire", "2026-04"), () -> err);
    replace("exampleshire/exceptions.yaml", "edition:2018-12", "edition:2026-04");
    replace(DRAFT + "/indicators.yaml", "  - code: exa-103\n    level", "  - level");
  }

  @Test
  void aDraftBecomesTheCurrentEditionInOneStep() throws IOException {
    readyDraft();
    replace(DRAFT + "/edition.yaml", "provenance: sample", "provenance: own");
    replace("exampleshire/authority.yaml", "fictional: true", "fictional: false");
    replace(DRAFT + "/categories.yaml", "reason: copy-incomplete", "reason: source-has-none");
    replace(DRAFT + "/consent.yaml", "incomplete: [sharing-information]", "incomplete: []");
    replace(DRAFT + "/consent.yaml", "not-stated: [", "not-stated: [sharing-information, ");
    replace(DRAFT + "/pathways.yaml", "incomplete: [disagreement]", "incomplete: []");
    replace(DRAFT + "/pathways.yaml", "not-stated: [", "not-stated: [disagreement, ");
    List<String> before = Files.readAllLines(temp.resolve("content/exampleshire/permalinks.txt"));
    assertEquals(0, edition("publish", "exampleshire", "2026-04", "--as-of=2026-04-13"), () -> err);
    assertTrue(
        out.startsWith("exampleshire/2026-04 is the current edition: 1 code given, "), () -> out);
    assertTrue(
        said("authority.yaml").contains("\ncurrent-edition: 2026-04  "), said("authority.yaml"));
    assertTrue(said("2018-12/edition.yaml").contains("\nprovenance: sample  "));
    String facts = said("2026-04/edition.yaml");
    assertTrue(facts.contains("\nstatus: published  "), facts);
    assertTrue(facts.contains("\npublished: 2026-04-13\n"), facts);
    assertTrue(facts.contains("\ncurrent-since: 2026-04-13\n"), facts);
    assertTrue(said("2026-04/indicators.yaml").contains("code: exa-104"));
    List<String> after = Files.readAllLines(temp.resolve("content/exampleshire/permalinks.txt"));
    assertTrue(after.containsAll(before));
    assertTrue(after.contains("/exampleshire/editions/2026-04/#exa-104"), after::toString);
    assertEquals(0, site("check"), () -> err);
    assertFalse(err.contains("permalink"), err);
  }

  @Test
  void aRestatementIsFollowedByARestatement() throws IOException {
    readyDraft();
    assertEquals(0, edition("publish", "exampleshire", "2026-04"), () -> err);
    assertTrue(said("2026-04/edition.yaml").contains("\nprovenance: sample  "));
    assertTrue(said("2026-04/edition.yaml").contains("\npublished: copy-incomplete\n"));
    assertTrue(said("2026-04/edition.yaml").contains("\ncurrent-since: 2"));
    assertTrue(said("2018-12/edition.yaml").contains("\nstatus: published  "));
  }

  @Test
  void theEditionBeforeIsSupersededThoughAnOlderOneWasCopied() throws IOException {
    readyDraft();
    assertEquals(0, edition("publish", "exampleshire", "2026-04"), () -> err);
    assertEquals(0, edition("new", "exampleshire", "2027", "--from=2018-12"), () -> err);
    replace("exampleshire/exceptions.yaml", "edition:2026-04", "edition:2027");
    replace("exampleshire/2027/edition.yaml", "editions: [\"2018-12\"]", "editions: []");
    assertEquals(0, edition("publish", "exampleshire", "2027"), () -> err);
    assertTrue(said("2027/edition.yaml").contains("\nsupersedes-editions: [\"2026-04\"]"));
  }

  @Test
  void aDraftAtFaultIsNotPublishedAndNothingChanges() throws IOException {
    readyDraft();
    replace(DRAFT + "/contacts.yaml", "\"+441632960001\"", "\"+44163296\"");
    Map<String, String> before = texts();
    assertEquals(1, edition("publish", "exampleshire", "2026-04"));
    assertTrue(err.contains(DRAFT + "/contacts.yaml:10:17: error [malformed]"), err);
    assertTrue(out.contains("Nothing was changed: mend the errors and run this again."), out);
    assertEquals(before, texts());
    assertEquals(2, edition("publish", "exampleshire", "2018-12"));
    assertEquals(
        """
        exampleshire/2018-12 is no draft: its edition.yaml does not say "status: draft".
        See windscreen edition publish --help.
        """,
        err);
  }

  private String said(String file) throws IOException {
    return Files.readString(temp.resolve("content/exampleshire").resolve(file));
  }

  private Map<String, String> texts() throws IOException {
    Path content = temp.resolve("content");
    Map<String, String> texts = new TreeMap<>();
    for (String file : files(content)) {
      texts.put(file, Files.readString(content.resolve(file)));
    }
    return texts;
  }

  /** A code that nobody was given yet may be another indicator's by the time it is. */
  @Test
  void whatTookAPlaceIsNotNamedByACodeThatIsStillToBeGiven() throws IOException {
    readyDraft();
    Files.writeString(
        temp.resolve("content").resolve(DRAFT).resolve("withdrawn.yaml"),
        """
        withdrawn:
          - was: "indicator:exa-103"
            now: ["indicator:exa-104"]
        """);
    assertEquals(1, site("check", "--draft=" + DRAFT));
    assertTrue(err.contains(DRAFT + "/withdrawn.yaml:2:5: error [successor-unknown]"), err);
    assertTrue(err.contains("\n  Name a thing of this edition; "), err);
    assertEquals(1, edition("publish", "exampleshire", "2026-04"));
  }

  /** By the code that it gets at that moment, if it is still what was decided on. */
  @ParameterizedTest
  @ValueSource(strings = {"", "withdrawn: []\n"})
  void whatIsDecidedToHaveTakenAPlaceIsWrittenDown(String withdrawn) throws IOException {
    readyDraft();
    if (!withdrawn.isEmpty()) {
      Files.writeString(
          temp.resolve("content").resolve(DRAFT).resolve("withdrawn.yaml"), withdrawn);
    }
    replace(DRAFT + "/indicators.yaml", "A trusted adult listens", "A trusted adult often listens");
    assertEquals(0, site("check", "--draft=" + DRAFT), () -> err);
    assertTrue(err.contains("[match-undecided] exa-103"), err);
    Files.writeString(
        temp.resolve("content").resolve(DRAFT).resolve("changes.yaml"),
        """
        changes: []
        decided:
          - was: "indicator:exa-103"
            now: "indicator:exa-104"
            is: part
        """);
    assertEquals(0, site("check", "--draft=" + DRAFT), () -> err);
    assertFalse(err.contains("[match-undecided]") || err.contains("[decision-"), err);
    assertEquals(0, site("build", "--draft=" + DRAFT), () -> err);
    assertTrue(gone().contains("href=\"../exa-104/index.html\""), gone());
    assertEquals(0, edition("publish", "exampleshire", "2026-04"), () -> err);
    String entry = said("2026-04/withdrawn.yaml").replaceAll("(?m)^ *#.*\n", "");
    assertTrue(
        entry.endsWith("- was: \"indicator:exa-103\"\n    now: [\"indicator:exa-104\"]\n"), entry);
    assertEquals(0, site("build"), () -> err);
    assertFalse(err.contains("[match-undecided]") || err.contains("[decision-"), err);
    assertTrue(gone().contains("href=\"../exa-104/index.html\""), gone());
  }

  private String gone() throws IOException {
    return Files.readString(temp.resolve("site/exampleshire/indicators/exa-103/index.html"));
  }

  /** A new area's first edition stands where readers look from the start, as a draft. */
  @Test
  void theFirstEditionOfAnAreaIsPublishedLikeAnyOther() throws IOException {
    replace("exampleshire/2018-12/edition.yaml", "status: published", "status: draft");
    replace("exampleshire/2018-12/indicators.yaml", "  - code: exa-103\n    level", "  - level");
    String shown = said("authority.yaml");
    assertEquals(0, edition("publish", "exampleshire", "2018-12", "--as-of=2026-04-13"), () -> err);
    assertTrue(
        out.startsWith("exampleshire/2018-12 is the current edition: 1 code given, "), () -> out);
    String facts = said("2018-12/edition.yaml");
    assertTrue(facts.contains("\nstatus: published  "), facts);
    assertTrue(facts.contains("\ncurrent-since: 2026-04-13  "), facts);
    assertTrue(facts.contains("\nfrozen: true  "), facts);
    assertTrue(facts.contains("\nsupersedes-editions: []  "), facts);
    assertTrue(said("2018-12/frozen.yaml").contains("\n  - contact:mash "));
    assertEquals(shown, said("authority.yaml"));
    assertEquals(0, site("check"), () -> err);
    assertEquals("", err);
    assertEquals(2, edition("publish", "exampleshire", "2018-12"));
    assertTrue(err.startsWith("exampleshire/2018-12 is no draft: its edition.yaml does not"), err);
  }

  @Test
  void noCodeIsGivenOutsideTheDraft() throws IOException {
    readyDraft();
    replace("exampleshire/2018-12/indicators.yaml", "  - code: exa-103\n    level", "  - level");
    Map<String, String> before = texts();
    assertEquals(1, edition("publish", "exampleshire", "2026-04"));
    assertTrue(err.contains("2018-12/indicators.yaml:11:5: error [no-code-yet]"), err);
    assertEquals(before, texts());
  }
}
