package org.windscreen.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.windscreen.diagnostic.DiagnosticPrinter;
import org.windscreen.load.ContentTree;

/** Any text may have headings: no page that shows it, alone or among others, skips a level. */
class HeadingsInTextsTest {
  @TempDir private Path temp;

  private static String headed(String key, String indent) {
    return key
        + ": |\n"
        + indent
        + "## Alpha\n\n"
        + indent
        + "Text one.\n\n"
        + indent
        + "### Beta\n\n"
        + indent
        + "Text two.";
  }

  private static ContentTree content() {
    String six = "      ";
    return ContentTree.ofReadme()
        .replaceIn("glossary.yaml", "meaning: The team", headed("meaning", six) + " The team")
        .replaceIn(
            EDITION + "levels.yaml",
            "text: Children whose needs are met",
            headed("text", six + "  ") + " Needs met")
        .replaceIn(EDITION + "categories.yaml", "about: not-stated", headed("about", six))
        .replaceIn(EDITION + "services.yaml", "text: Help in the", headed("text", six) + " Help in")
        .replaceIn(EDITION + "consent.yaml", "if-refused: not-stated", headed("if-refused", six))
        .replaceIn(EDITION + "consent.yaml", "tell-family: not-stated", headed("tell-family", six))
        .replaceIn(EDITION + "consent.yaml", "tell-child: ", headed("tell-child", six) + " ")
        .replaceIn(EDITION + "contacts.yaml", "use-when: You", headed("use-when", six) + " You")
        .replaceIn(EDITION + "pathways.yaml", "summary: not-stated", headed("summary", six))
        .replaceIn(
            EDITION + "pathways.yaml",
            "text: Every contact",
            headed("text", six + "    ") + " Each")
        .replaceIn(EDITION + "practice.yaml", "text: A", headed("text", six) + " A")
        .replaceIn(EDITION + "practice.yaml", "text: Keep", headed("text", six) + " Keep")
        .replaceIn(EDITION + "practice.yaml", "text: One", headed("text", six) + " One")
        .replaceIn(EDITION + "edition.yaml", "wrong: The", headed("wrong", six) + " The")
        .replaceIn(EDITION + "edition.yaml", "shown: Both", headed("shown", six) + " Both");
  }

  @Test
  void noPageSkipsALevel() throws IOException {
    Path folder = temp.resolve("content");
    content().write(folder);
    BuildResult built = WholeSite.build(folder, temp.resolve("site"));
    assertEquals(
        "",
        new DiagnosticPrinter("content")
            .print(
                built.diagnostics().stream()
                    .filter(d -> !d.rule().id().equals("permalinks-unrecorded"))
                    .toList()));
  }
}
