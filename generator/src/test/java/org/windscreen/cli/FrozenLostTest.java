package org.windscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That an edition was frozen outlasts the loss of what it said then. */
class FrozenLostTest extends ToolOnReadme {
  private static final String EDITION = "exampleshire/2018-12";

  @BeforeEach
  void freeze() {
    assertEquals(0, site("mint"), () -> err);
    assertEquals(0, edition("freeze", "exampleshire", "2018-12"), () -> err);
    assertEquals("exampleshire/2018-12 is frozen.\n", out);
  }

  private void changeNumber(String from, String to) throws IOException {
    replace(EDITION + "/contacts.yaml", "\"+441632960" + from, "\"+441632960" + to);
    replace(EDITION + "/contacts.yaml", "01632 960" + from, "01632 960" + to);
  }

  private Path digests() {
    return temp.resolve("content").resolve(EDITION).resolve("frozen.yaml");
  }

  /** Whoever is rid of the digests is rid of no error: that there were some is said elsewhere. */
  @Test
  void digestsThatAreLostAreMissed() throws IOException {
    assertTrue(text(EDITION + "/edition.yaml").contains("\nfrozen: true "));
    String digests = text(EDITION + "/frozen.yaml");
    changeNumber("001", "010");
    Files.delete(digests());
    assertEquals(1, site("check"));
    assertTrue(
        err.contains(
            "2018-12/frozen.yaml:1:1: error [frozen-lost] This edition is published and frozen, as"
                + " its edition.yaml says, but what it said when it was is lost: this file is gone"
                + " or empty."),
        err);
    assertEquals(2, edition("freeze", "exampleshire", "2018-12"));
    assertEquals(
        """
        exampleshire/2018-12 was frozen before, and what it said then is lost. Bring frozen.yaml back from the last \
        copy that has it; if there is none, freeze the edition as it stands, which readers are told: windscreen edition \
        correct exampleshire 2018-12 --why "What may have been changed, in a sentence"
        See windscreen edition freeze --help.
        """,
        err);
    Files.writeString(digests(), digests);
    assertEquals(1, site("check"));
    assertTrue(err.contains("error [frozen-changed] \"contact:mash\" was changed"), err);
  }

  @Test
  void whatNobodyCanBringBackIsFrozenAgainAndReadersAreTold() throws IOException {
    changeNumber("001", "010");
    Files.writeString(digests(), "frozen: []\n");
    assertEquals(
        0,
        edition(
            "correct",
            "exampleshire",
            "2018-12",
            "--why=The number may have changed.",
            "--date=2026-05-03"),
        () -> err);
    assertTrue(
        text(EDITION + "/corrections.yaml").contains("of: [\"edition:2018-12\"]"), () -> err);
    assertTrue(text(EDITION + "/frozen.yaml").contains("\n  - contact:mash "));
    assertEquals(0, site("build"), () -> err);
    assertEquals("", err);
    assertTrue(
        Files.readString(temp.resolve("site/exampleshire/edition/index.html"))
            .contains("3 May 2026: The number may have changed."));
  }

  /** What was frozen before this was said gets no other digests with the mark. */
  @Test
  void freezingWhatIsFrozenAddsTheMarkAlone() throws IOException {
    replace(EDITION + "/edition.yaml", "\nfrozen: true", "\nfrozen: false");
    String digests = text(EDITION + "/frozen.yaml");
    changeNumber("001", "010");
    assertEquals(1, edition("freeze", "exampleshire", "2018-12"));
    assertTrue(err.contains("error [frozen-changed] \"contact:mash\" was changed"), err);
    assertEquals(digests, text(EDITION + "/frozen.yaml"));
    changeNumber("010", "001");
    assertEquals(0, edition("freeze", "exampleshire", "2018-12"), () -> err);
    assertEquals("exampleshire/2018-12 is frozen.\n", out);
    assertTrue(text(EDITION + "/edition.yaml").contains("\nfrozen: true "));
    assertEquals(digests, text(EDITION + "/frozen.yaml"));
  }

  /** Else publishing would freeze what nobody was told of. */
  @Test
  void noEditionIsPublishedAfterOneWhoseDigestsAreLost() throws IOException {
    assertEquals(0, edition("new", "exampleshire", "2026-04"), () -> err);
    changeNumber("001", "010");
    Files.delete(digests());
    assertEquals(1, edition("publish", "exampleshire", "2026-04"));
    assertTrue(err.contains("error [frozen-lost] This edition is published and frozen"), err);
    assertFalse(Files.exists(digests()));
    assertTrue(text("exampleshire/2026-04/edition.yaml").contains("status: draft"));
  }

  @Test
  void theNextEditionIsNotFrozenYet() throws IOException {
    assertEquals(0, edition("new", "exampleshire", "2026-04"), () -> err);
    assertFalse(text("exampleshire/2026-04/edition.yaml").contains("\nfrozen:"));
  }
}
