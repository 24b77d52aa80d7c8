package org.windscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a new authority has not been given yet, and what is to be settled first. */
class NotEnteredTest extends ToolOnReadme {
  /** What is written in place of something must not be published as if somebody had said it. */
  @Test
  void whatIsNotEnteredYetIsToldAtItsLineAndKeepsAllButADraftFromBeingPublished()
      throws IOException {
    assertEquals(0, begin("St. Helens"), () -> err);
    List<String> places = standIns("st-helens/authority.yaml");
    places.addAll(standIns("st-helens/undated/edition.yaml"));
    assertEquals(7, places.size(), places::toString);
    assertEquals(0, site("check"), () -> err);
    assertEquals(places, told("warning [placeholder]"));
    assertTrue(
        err.contains(
            """
            st-helens/undated/edition.yaml:27:8: warning [placeholder] "Title not entered yet" is what stands here until it is entered.
              title: Title not entered yet
                     ^^^^^^^^^^^^^^^^^^^^^
              Enter it before this is more than a draft: then it stops the site from being published.
            """),
        err);
    replace("st-helens/undated/edition.yaml", "status: draft", "status: published");
    replace("st-helens/undated/edition.yaml", "title: Title not entered yet\n# W", "title: T\n# W");
    places.remove("st-helens/undated/edition.yaml:27");
    assertEquals(1, site("build"), () -> err);
    assertEquals(places, told("block [placeholder]"));
  }

  /** The lines that say what nobody has entered: all but those made of the name or of no words. */
  private List<String> standIns(String file) throws IOException {
    List<String> lines = text(file).lines().toList();
    List<String> places = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String value = lines.get(i).replaceFirst("^[ -]*[a-z-]+: *", "");
      if (!lines.get(i).matches(" *#.*|")
          && !value.matches("St\\. Helens|sth|undated|st-helens.*|\"#.*|\\[]|draft|sample|copy-.*|")
          && !lines.get(i).endsWith("sources:")) {
        places.add(file + ":" + (i + 1));
      }
    }
    return places;
  }

  /** File and line of each fault of a sort. */
  private List<String> told(String sort) {
    String content = temp.resolve("content") + "/";
    return err.lines()
        .filter(line -> line.contains(": " + sort))
        .map(line -> line.replace(content, "").replaceFirst(":\\d+: .*", ""))
        .toList();
  }

  @Test
  void codesAndFoldersAreSettledBeforeTheFirstMint() throws IOException {
    assertEquals(0, site("mint"), () -> err);
    assertEquals(0, begin("Côte"), () -> err);
    assertEquals(0, site("check"), () -> err);
    assertTrue(
        err.contains(
            """
            addresses or codes of the site are not recorded here yet.
              Before the first time, settle what is then for ever: code in cote/authority.yaml, and the names of the folders. Then run: windscreen mint
            """),
        err);
    assertEquals(0, site("mint"), () -> err);
    replace("cote/authority.yaml", "name: Côte", "name: Côte d'Or");
    assertEquals(0, site("check"), () -> err);
    assertFalse(err.contains("Before the first time"), err);
  }

  /** A run that is killed may have made folders for files that it had not yet decided to write. */
  @Test
  void aFolderWithoutFilesIsNoAuthority() throws IOException {
    Files.createDirectories(temp.resolve("content/cote/undated"));
    assertEquals(0, begin("Côte"), () -> err);
    assertTrue(text("cote/undated/edition.yaml").contains("status: draft"));
  }
}
