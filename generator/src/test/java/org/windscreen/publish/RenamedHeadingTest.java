package org.windscreen.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.windscreen.load.ContentTree.EDITION;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.windscreen.diagnostic.DiagnosticPrinter;
import org.windscreen.load.ContentTree;

/** A heading that is given other words keeps each address that it ever had. */
class RenamedHeadingTest {
  @TempDir private Path temp;

  @Test
  void itsOldAddressesLeadToWhereItStands() throws IOException {
    Path content = temp.resolve("content");
    ContentTree.ofReadme()
        .replaceIn(
            EDITION + "guidance/vision.md",
            "former-headings: [{was: partnership, now: working-together}]",
            "former-headings: [{was: working-together, now: how-we-work},"
                + " {was: partnership, now: how-we-work}]")
        .replaceIn(EDITION + "guidance/vision.md", "## Working together", "## How we work")
        .replaceIn(EDITION + "guidance/vision.md", "Ask [", "[Up](guidance:vision#partnership), [")
        .write(content);
    BuildResult built = WholeSite.build(content, temp.resolve("site"));
    assertTrue(
        built.published(), () -> new DiagnosticPrinter("content").print(built.diagnostics()));
    String heading = "<h2 id=\"%show-we-work\">";
    String old = "<span id=\"%1$spartnership\"></span><span id=\"%1$sworking-together\"></span>";
    assertEquals(
        heading.replace("%s", "") + old.replace("%1$s", "") + "How we work</h2>",
        found("exampleshire/guidance/vision/index.html", "<h2[^>]*id=\"how-we-work\".*</h2>"));
    String prefix = "guidance-vision--";
    assertTrue(
        found("exampleshire/editions/2018-12/index.html", "<h.[^>]*id=\"" + prefix + ".*</h.>")
            .contains(old.replace("%1$s", prefix)));
    assertEquals(
        "href=\"#partnership\"",
        found("exampleshire/guidance/vision/index.html", "href=\"[^\"]*#partnership\""));
  }

  private String found(String page, String pattern) throws IOException {
    String text = Files.readString(temp.resolve("site").resolve(page));
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .findFirst()
        .orElse("nothing like " + pattern);
  }
}
