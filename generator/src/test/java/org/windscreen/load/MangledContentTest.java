package org.windscreen.load;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Span;
import org.windscreen.link.ReferenceCheck;
import org.windscreen.source.SourceLines;

/**
 * Whatever happens to a file, loading tells faults with places inside the file and never throws.
 */
class MangledContentTest {
  private static final int RUNS = Integer.getInteger("windscreen.manglings", 300);

  private static final List<String> PIECES =
      List.of(
          "\n",
          "\n\n",
          " ",
          "  ",
          "\t",
          ":",
          ": ",
          "- ",
          "-",
          "---\n",
          "...\n",
          "#",
          " # ",
          "\"",
          "'",
          "|",
          "|\n",
          ">",
          ">\n",
          "[",
          "]",
          "{",
          "}",
          ",",
          "&a ",
          "*a",
          "!t ",
          "? ",
          "%",
          "@",
          "`",
          "\\",
          "\\u0000",
          "\0",
          "\u0007",
          "\u00AD",
          "\u200B",
          "\u202E",
          "\u00A0",
          "â€™",
          "<<<<<<< a\n",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "é",
          "😀",
          "\r",
          "null",
          "~",
          "1",
          "-1",
          ".inf",
          "<b>",
          "<!--",
          "&amp;",
          "# x\n",
          "[x](level:9)",
          "](",
          "![](x.png)",
          "|a|b|\n|--|--|\n",
          "\n    ",
          "<level:1>",
          "[x][y]",
          "\n[y]: z\n",
          "**");

  @Test
  void noManglingMakesLoadingThrow() {
    List<String> paths = ContentTree.ofReadme().files().keySet().stream().sorted().toList();
    for (int seed = 0; seed < RUNS; seed++) {
      Random random = new Random(seed);
      String path = paths.get(random.nextInt(paths.size()));
      String text = mangled(ContentTree.ofReadme().text(path), random);
      ContentTree tree = ContentTree.ofReadme().put(path, text);
      for (Diagnostic fault : load(tree, seed, text)) {
        assertInside(fault, tree, seed);
      }
    }
  }

  private static String mangled(String text, Random random) {
    String mangled = text;
    for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
      int from = random.nextInt(mangled.length() + 1);
      int to = Math.min(mangled.length(), from + random.nextInt(12));
      mangled =
          switch (random.nextInt(4)) {
            case 0 -> mangled.substring(0, from) + mangled.substring(to);
            case 1 -> mangled.substring(0, from);
            default ->
                mangled.substring(0, from)
                    + PIECES.get(random.nextInt(PIECES.size()))
                    + mangled.substring(random.nextBoolean() ? from : to);
          };
    }
    return mangled;
  }

  private static List<Diagnostic> load(ContentTree tree, int seed, String text) {
    Diagnostics faults = new Diagnostics();
    try {
      ReferenceCheck.check(ContentLoader.load(tree.tree(), faults), faults);
    } catch (RuntimeException | StackOverflowError e) {
      fail("seed " + seed + ": " + e + "\n" + text, e);
    }
    return faults.all();
  }

  private static void assertInside(Diagnostic fault, ContentTree tree, int seed) {
    String line = new SourceLines(tree.tree()).at(fault.span());
    int end = fault.span().column() - 1 + fault.span().length();
    assertTrue(
        fault.span().equals(Span.file(fault.span().path())) || end <= line.length() + 1,
        () -> "seed " + seed + ": " + fault + "\n" + line);
  }
}
