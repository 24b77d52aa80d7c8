package org.windscreen.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Margin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.windscreen.CopiedFolder;
import org.windscreen.cli.Typed;
import org.windscreen.publish.RealSite;

/** The briefing on paper: one sheet of A4, however much changed. */
class BriefingIT {
  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");
  private static final String NEXT = "herefordshire/2026-04/";

  @TempDir private Path place;

  @Test
  void howeverMuchChangedItIsOneSheet() throws IOException {
    CopiedFolder.of(RealSite.ROOT.resolve("content"), place.resolve("content"));
    run("edition", "new", "herefordshire", "2026-04");
    for (String file : List.of("indicators", "contacts", "consent", "levels", "services")) {
      everywhere(file + ".yaml", " (and|or|of) ", " $1 persistently ");
    }
    everywhere("indicators.yaml", "( code: hfd-\\d\\d[258]\n    level: )2", "$13");
    everywhere("edition.yaml", "published: copy-incomplete", "published: 2026-04");
    run("build", "--draft=herefordshire/2026-04", "--authority=herefordshire");
    try (Chromium chromium = Chromium.start();
        BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      Path briefing = place.resolve("site/herefordshire/editions/2026-04/changes/briefing");
      page.navigate(briefing.resolve("index.html").toUri().toString());
      assertEquals(1, sheets(page, "A4"));
      assertEquals(1, sheets(page, "Letter"), "a margin for what other browsers do");
      assertEquals(
          List.of(
              "Qualifiers lost or gained",
              "Numbers, mail addresses and hours",
              "Levels",
              "Indicators moved up a level",
              "Consent"),
          page.locator(".briefing-part h2").allTextContents());
      assertTrue(
          page.locator(".briefing-part li").count() > 9, () -> page.locator("main").innerText());
    }
  }

  private static long sheets(Page page, String format) {
    Margin margin = new Margin().setTop("12mm").setBottom("12mm").setLeft("12mm").setRight("12mm");
    byte[] paper = page.pdf(new Page.PdfOptions().setFormat(format).setMargin(margin));
    return SHEET.matcher(new String(paper, StandardCharsets.ISO_8859_1)).results().count();
  }

  private void everywhere(String file, String pattern, String to) throws IOException {
    Path path = place.resolve("content").resolve(NEXT + file);
    String text = Files.readString(path);
    Files.writeString(path, text.replaceAll(pattern, to));
  }

  private void run(String... command) {
    List<String> words = new ArrayList<>(List.of(command));
    words.add("--content=" + place.resolve("content"));
    words.add("--templates=" + RealSite.ROOT.resolve("templates"));
    words.add("--output=" + place.resolve("site"));
    words.add("--as-of=2026-11-25");
    Typed typed = Typed.command(words);
    assertEquals(0, typed.code(), typed::err);
  }
}
