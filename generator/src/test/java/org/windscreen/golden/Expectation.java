package org.windscreen.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * One file below {@code expected}, and the part of the site that it speaks of.
 *
 * <ul>
 *   <li>{@code faults.txt}: all that the build printed about faults. Without it there are none.
 *   <li>{@code pages.txt}: the path of every page of the site, one a line.
 *   <li>{@code exampleshire/index.html}: a part of that page. The file's first line names the part
 *       by a CSS selector, {@code <!-- main h1, .level-badge -->}; below it stands the HTML of
 *       every element so found, laid out by jsoup.
 *   <li>any other file: that file of the site, whole.
 * </ul>
 *
 * <p>To expect something new, write only the first line (or an empty file) and run the tests with
 * {@code -Dwindscreen.update=true}.
 *
 * @param file its path below {@code expected}
 */
record Expectation(String file) {
  static final String FAULTS = "faults.txt";
  private static final String PAGES = "pages.txt";

  /** What the site has, in the form of the file. */
  String actual(GoldenSite site, String expected) throws IOException {
    if (file.equals(FAULTS)) {
      return site.faults();
    }
    if (file.equals(PAGES)) {
      return GoldenSite.files(site.folder()).stream()
          .filter(path -> path.endsWith(".html"))
          .collect(Collectors.joining("\n", "", "\n"));
    }
    Path path = site.folder().resolve(file);
    if (!Files.exists(path)) {
      throw new AssertionError("The site has no file " + file + ".\n" + site.faults());
    }
    String text = Files.readString(path);
    return file.endsWith(".html") ? part(text, selector(expected)) : text;
  }

  private String selector(String expected) {
    String first = expected.lines().findFirst().orElse("");
    if (!first.matches("<!-- .+ -->")) {
      throw new AssertionError(file + " starts with no selector such as <!-- main -->");
    }
    return first.substring(5, first.length() - 4);
  }

  private String part(String html, String selector) {
    Document document = Jsoup.parse(html);
    document.outputSettings().indentAmount(1);
    String found =
        document.select(selector).stream()
            .map(Element::outerHtml)
            .map(element -> element.strip() + "\n")
            .collect(Collectors.joining());
    if (found.isEmpty()) {
      throw new AssertionError("Nothing on " + file + " is " + selector);
    }
    return "<!-- " + selector + " -->\n" + found;
  }
}
