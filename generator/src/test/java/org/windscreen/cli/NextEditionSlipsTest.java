package org.windscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What a manager stumbles on who publishes the next edition. */
class NextEditionSlipsTest extends ToolOnReadme {
  private static final String DRAFT = "exampleshire/2026-04";

  private void draft(String edition, String before) throws IOException {
    assertEquals(0, edition("new", "exampleshire", edition), () -> err);
    replace("exampleshire/exceptions.yaml", "edition:" + before, "edition:" + edition);
  }

  /** Both the current edition and its draft are checked by the same exceptions. */
  @Test
  void exceptionsMayBeForTheDraftOrForTheEditionBeforeIt() throws IOException {
    String exceptions = "exampleshire/exceptions.yaml";
    assertEquals(0, site("mint"), () -> err);
    assertEquals(0, edition("new", "exampleshire", "2026-04"), () -> err);
    replace(DRAFT + "/contacts.yaml", "You think", "You know");
    assertEquals(0, site("check", "--draft=" + DRAFT), () -> err);
    assertTrue(err.contains("[no-out-of-hours]"), "another edition, to be judged anew");
    assertTrue(
        err.contains(
            "where its document names none, record an exception. exceptions.yaml excepts it of"
                + " edition:2018-12, and the file says something else now: look again, and if it"
                + " still holds, name edition:2026-04 there, too.\n"),
        err);
    replace(exceptions, "\"edition:2018-12\"", "[\"edition:2018-12\", \"edition:2026-04\"]");
    for (String option : new String[] {"--draft=" + DRAFT, "--quiet"}) {
      assertEquals(0, site("check", option), () -> err);
      assertFalse(err.contains("[no-out-of-hours]") || err.contains("[exception-"), err);
    }
    assertEquals(0, edition("publish", "exampleshire", "2026-04"), () -> err);
    assertEquals(0, site("check"), () -> err);
    assertFalse(err.contains("[exception-"), err);
    replace(exceptions, ", \"edition:2026-04\"]", ", \"edition:2027\"]");
    assertEquals(1, site("check"), "no draft, and no such edition");
    assertTrue(err.contains("[exception-unneeded]"), err);
  }

  @Test
  void publishingShowsTheLineOfAFault() throws IOException {
    assertEquals(0, site("mint"), () -> err);
    draft("2026-04", "2018-12");
    replace(DRAFT + "/edition.yaml", "address: copy-incomplete", "address: nonsense");
    assertEquals(1, edition("publish", "exampleshire", "2026-04"));
    assertTrue(err.contains("      address: nonsense "), err);
  }

  @Test
  void aDraftMayBeDatedAheadAndTheDayOfPublishingDecides() throws IOException {
    assertEquals(0, site("mint"), () -> err);
    draft("2026-04", "2018-12");
    replace(DRAFT + "/edition.yaml", "published: copy-incomplete", "published: 2027-01");
    assertEquals(0, site("check", "--draft=" + DRAFT), () -> err);
    assertFalse(err.contains("date-to-come"), err);
    assertEquals(1, edition("publish", "exampleshire", "2026-04", "--as-of=2026-12-31"));
    assertTrue(err.contains("[date-to-come] published, 2027-01, is still to come."), err);
    assertEquals(0, edition("publish", "exampleshire", "2026-04", "--as-of=2027-01-01"), () -> err);
  }

  @Test
  void aStatusThatIsWrittenByHandIsToldOnceAndHowToPublish() throws IOException {
    assertEquals(0, site("mint"), () -> err);
    assertEquals(0, edition("new", "exampleshire", "2026-04"), () -> err);
    replace(DRAFT + "/edition.yaml", "status: draft", "status: published");
    assertEquals(1, site("check"));
    assertTrue(
        err.contains(": error [current-superseded] The edition \"2026-04\" is no draft"), err);
    assertTrue(err.contains("run: windscreen edition publish exampleshire 2026-04\n"), err);
    assertTrue(err.endsWith("\n1 error, 0 warnings\n"), err);
    assertEquals(2, edition("publish", "exampleshire", "2026-04"));
    assertEquals(
        """
        exampleshire/2026-04 is no draft: its edition.yaml does not say "status: draft".
        See windscreen edition publish --help.
        """,
        err);
  }

  @Test
  void whatIsToldOfOtherAreasIsCounted() throws IOException {
    assertEquals(0, begin("Côte"), () -> err);
    draft("2026-04", "2018-12");
    assertEquals(0, site("check", "--draft=" + DRAFT), () -> err);
    assertTrue(err.contains("[carried-over]"), err);
    assertFalse(err.contains("cote/"), err);
    assertTrue(
        err.endsWith(
            """
            0 errors, 4 warnings
            7 messages about other areas left out: windscreen check tells all.
            """),
        err);
    assertEquals(0, site("check", "--draft=" + DRAFT, "--authority=exampleshire"), () -> err);
    assertTrue(err.endsWith(" left out: windscreen check tells all.\n"), err);
    assertEquals(1, site("check", "--draft=" + DRAFT, "--strict"), () -> err);
    assertTrue(err.contains("cote/"), "what makes it fail is told");
    assertEquals(0, site("check", "--draft=" + DRAFT, "--format=json"), () -> err);
    assertTrue(out.contains("cote/"), "tools choose for themselves");
  }

  @Test
  void theOldestOfThreeEditionsLeadsToTheCurrentOne() throws IOException {
    assertEquals(0, site("mint"), () -> err);
    draft("2026-04", "2018-12");
    assertEquals(0, edition("publish", "exampleshire", "2026-04"), () -> err);
    draft("2027", "2026-04");
    replace("exampleshire/2027/edition.yaml", "title: Right Help, Right Time", "title: The Third");
    assertEquals(0, edition("publish", "exampleshire", "2027"), () -> err);
    assertEquals(0, site("build"), () -> err);
    String oldest = Files.readString(temp.resolve("site/exampleshire/editions/2018-12/index.html"));
    assertTrue(
        oldest.contains(
            "Do not act on this edition: <a class=\"govuk-link\""
                + " href=\"../2027/index.html\"><cite>The Third</cite></a>, "),
        oldest.substring(oldest.indexOf("edition-banner")).lines().limit(4).toList().toString());
  }
}
