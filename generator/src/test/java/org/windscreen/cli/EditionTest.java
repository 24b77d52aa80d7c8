package org.windscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The next edition is opened beside the current one, and readers see nothing of it. */
class EditionTest extends ToolOnReadme {
  private static final String DRAFT = "exampleshire/2026-04";

  private static final String STILL_A_DRAFT =
      "exampleshire/2018-12, the current edition, is still a draft: go on in it, or publish it"
          + " first. When it is whole, run: windscreen edition publish exampleshire 2018-12";

  private Path draft() {
    return temp.resolve("content").resolve(DRAFT);
  }

  /** Killed when the folder stood in its place already: the next run finds it there, and tidies. */
  @Test
  void whatAKilledRunLeftBesideADraftIsTakenAway() throws IOException {
    assertEquals(0, site("mint"), () -> err);
    assertEquals(0, edition("new", "exampleshire", "2026-04"), () -> err);
    Path left = temp.resolve("content/exampleshire/.windscreen-work-2026-04");
    Files.createDirectories(left.resolve("new"));
    Files.writeString(left.resolve(".gitignore"), "*\n");
    Files.writeString(left.resolve("lock"), "");
    assertEquals(2, edition("new", "exampleshire", "2026-04"));
    assertTrue(err.startsWith("exampleshire/2026-04 is there already"), err);
    assertFalse(Files.exists(left));
  }

  @Test
  void theDraftSaysWhatTheEditionBeforeDoesWithoutItsDatesAndDownloads() throws IOException {
    assertEquals(0, edition("new", "exampleshire", "2026-04"), () -> err);
    assertEquals(
        "Written: "
            + draft()
            + ", a draft of 13 files. Readers see nothing of it.\n"
            + "Enter in it what has changed, and look at it in site-draft:\n"
            + "  windscreen check --draft exampleshire/2026-04\n"
            + "  windscreen build --draft exampleshire/2026-04\n"
            + "See what moved, and write down why:\n"
            + "  windscreen diff exampleshire 2018-12 2026-04\n"
            + "  windscreen diff exampleshire 2018-12 2026-04 --write-changes\n"
            + "When it is right, publish it:\n"
            + "  windscreen edition publish exampleshire 2026-04\n",
        out);
    Path before = temp.resolve("content/exampleshire/2018-12");
    List<String> copied = new ArrayList<>(files(before));
    copied.removeAll(List.of("withdrawn.yaml", "changes.yaml", "frozen.yaml", "corrections.yaml"));
    assertEquals(copied, files(draft()));
    for (String file : copied) {
      if (!file.equals("edition.yaml")) {
        assertEquals(
            Files.readString(before.resolve(file)), Files.readString(draft().resolve(file)), file);
      }
    }
    String facts = Files.readString(draft().resolve("edition.yaml"));
    assertTrue(facts.contains("\nstatus: draft  "), facts);
    assertTrue(facts.contains("\npublished: copy-incomplete\n"), facts);
    assertTrue(facts.contains("\nsupersedes: Right Help, Right Time  "), facts);
    assertTrue(facts.contains("\nsupersedes-editions: [\"2018-12\"]  "), facts);
    assertFalse(facts.contains("date-note"), facts);
    assertFalse(facts.contains("levels-poster.pdf"), facts);
  }

  @Test
  void readersSeeNothingOfADraftAndItsFaultsKeepNobodyFromPublishing() throws IOException {
    assertEquals(0, site("build"), () -> err);
    List<String> before = files(temp.resolve("site"));
    assertEquals(0, edition("new", "exampleshire", "2026-04"), () -> err);
    replace(DRAFT + "/levels.yaml", "levels:", "lefels:");
    assertEquals(0, site("build"), () -> err);
    assertTrue(err.contains("info [draft-left-out] The edition \"2026-04\" is a draft"), err);
    assertEquals(before, files(temp.resolve("site")));
    assertEquals(1, site("check", "--draft=" + DRAFT));
    assertTrue(err.contains(DRAFT + "/levels.yaml:"), err);
  }

  @Test
  void aDraftIsShownAsItWillBeWhenItIsCurrentAndSaysWhatItIs() throws IOException {
    assertEquals(0, edition("new", "exampleshire", "2026-04"), () -> err);
    replace(DRAFT + "/contacts.yaml", "name: Exampleshire MASH", "name: Exampleshire Front Door");
    replace(DRAFT + "/indicators.yaml", "  - code: exa-103\n    level", "  - level");
    replace("exampleshire/exceptions.yaml", "edition:2018-12", "edition:2026-04");
    assertEquals(0, site("build", "--draft=" + DRAFT), () -> err);
    assertFalse(err.contains("permalinks-unrecorded"), err);
    assertFalse(err.contains("draft-left-out"), err);
    assertFalse(err.contains("no-code-yet"), err);
    String contacts = Files.readString(temp.resolve("site/exampleshire/contacts/index.html"));
    assertTrue(contacts.contains("Exampleshire Front Door"), contacts);
    assertTrue(contacts.contains("This is not finished, and parts may be missing."), contacts);
    assertTrue(contacts.contains("noindex"), contacts);
    String old = Files.readString(temp.resolve("site/exampleshire/editions/2018-12/index.html"));
    assertTrue(old.contains("Exampleshire MASH"), old);
    assertFalse(old.contains("Exampleshire Front Door"), old);
  }

  @Test
  void editionsAreListedWithWhereTheyStand() {
    assertEquals(0, edition("new", "exampleshire", "2026-04"), () -> err);
    assertEquals(0, edition("list"), () -> err);
    assertEquals(
        """
        edition               standing  provenance  published        review-by
        exampleshire/2018-12  current   sample      2017-09          not-stated
        exampleshire/2026-04  draft     sample      copy-incomplete  copy-incomplete
        """,
        out);
    assertEquals(0, edition("list", "exampleshire", "--format=json"), () -> err);
    assertTrue(
        out.startsWith(
            "{\"edition\":\"exampleshire/2018-12\",\"standing\":\"current\",\"provenance\":\"sample\","
                + "\"published\":\"2017-09\",\"review-by\":\"not-stated\","),
        out);
  }

  @Test
  void aSupersededEditionIsListedAfterTheOneThatTookItsPlace() throws IOException {
    assertEquals(0, edition("new", "exampleshire", "2026-04"), () -> err);
    assertEquals(0, edition("new", "exampleshire", "2027", "--from=2018-12"), () -> err);
    replace("exampleshire/authority.yaml", "edition: 2018-12", "edition: 2026-04");
    assertEquals(0, edition("list"), () -> err);
    assertEquals(
        """
        edition               standing               provenance  published        review-by
        exampleshire/2026-04  current, a draft       sample      copy-incomplete  copy-incomplete
        exampleshire/2018-12  superseded by 2026-04  sample      2017-09          not-stated
        exampleshire/2027     draft                  sample      copy-incomplete  copy-incomplete
        """,
        out);
  }

  @Test
  void whatCannotBeIsRefusedInALineAndNothingIsWritten() throws IOException {
    List<String> before = files(temp.resolve("content"));
    refused(
        "There is no area \"exampelshire\". Did you mean \"exampleshire\"?",
        "exampelshire",
        "2026");
    refused(
        "exampleshire/2018-12 is there already: name another folder, such as the month of"
            + " approval.",
        "exampleshire",
        "2018-12");
    refused(
        "exampleshire has no edition \"2015\". Name the folder of one: 2018-12.",
        "exampleshire",
        "2026",
        "--from=2015");
    assertEquals(2, edition("new", "exampleshire", "April 2026"));
    assertTrue(err.startsWith("EDITION must be "), err);
    assertEquals(2, edition("list", "exampelshire"));
    assertTrue(err.startsWith("There is no area \"exampelshire\"."), err);
    assertEquals(2, run("edition"));
    assertTrue(err.startsWith("Say what to do: windscreen edition list"), err);
    assertEquals(2, site("check", "--draft=2026-04"));
    assertTrue(err.startsWith("--draft: name the folder of the area and that of the edition"), err);
    assertEquals(before, files(temp.resolve("content")));
  }

  /** A new area's first: what takes the place of it would leave nothing in its place. */
  @Test
  void noEditionFollowsOneThatIsStillADraft() throws IOException {
    replace("exampleshire/2018-12/edition.yaml", "status: published", "status: draft");
    refused(STILL_A_DRAFT, "exampleshire", "2026-04");
    replace("exampleshire/2018-12/edition.yaml", "status: draft", "status: published");
    assertEquals(0, edition("new", "exampleshire", "2026-04"), () -> err);
    replace("exampleshire/2018-12/edition.yaml", "status: published", "status: draft");
    assertEquals(2, edition("publish", "exampleshire", "2026-04"));
    assertEquals(STILL_A_DRAFT + "\nSee windscreen edition publish --help.\n", err);
  }

  private void refused(String message, String... words) {
    List<String> all = new ArrayList<>(List.of("new"));
    all.addAll(List.of(words));
    assertEquals(2, edition(all.toArray(String[]::new)));
    assertEquals(message + "\nSee windscreen edition new --help.\n", err);
  }

  @Test
  void anEditionAtFaultIsToldAndNotCopied() throws IOException {
    replace("exampleshire/2018-12/edition.yaml", "\ntitle: ", "\ntitel: ");
    assertEquals(1, edition("new", "exampleshire", "2026-04"));
    assertTrue(err.contains("edition.yaml:3:1: error [unknown-key]"), err);
    assertTrue(out.contains("Nothing was written"), out);
    assertFalse(Files.exists(draft()));
  }

  @Test
  void aFileOfItThatIsAtFaultIsToldAndNotCopied() throws IOException {
    replace("exampleshire/2018-12/contacts.yaml", "+441632960001", "+44163296000");
    assertEquals(1, edition("new", "exampleshire", "2026-04"));
    assertTrue(err.contains("contacts.yaml:10:17: error [impossible-phone-number]"), err);
    assertTrue(out.contains("Nothing was written"), out);
    assertFalse(Files.exists(draft()));
  }
}
