package org.windscreen.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.load.ContentTree;
import org.windscreen.model.Stated;
import org.windscreen.render.OutputFile;

/** Whatever our copy of a document may lack, pages say that it is our copy. */
class IncompleteCopyTest {
  private static final Pattern OUR_COPY = Pattern.compile("(?i)\\bour copy\\b");

  private static ContentTree readme;
  private static ContentTree nothing;
  private static Map<String, Long> saidByReadme;
  private static Map<String, Long> saidOfNothing;

  @BeforeAll
  static void build() throws IOException {
    readme =
        StatedValues.with(ContentTree.ofReadme(), "EmptyCells.reason", "source-has-none")
            // An answer that says yes does not go with the need for consent being missing.
            .mapped(text -> text.replace("Yes. Early help is", "Early help is"));
    nothing = StatedValues.nothing();
    saidByReadme = said(readme);
    saidOfNothing = said(nothing);
  }

  static List<String> values() {
    return StatedValues.found();
  }

  @Test
  void everySuchKeyOfTheFormatIsTried() {
    assertEquals(StatedValues.ofTheFormat(), new TreeSet<>(StatedValues.found()));
  }

  @ParameterizedTest
  @MethodSource("values")
  void aPageSaysThatOurCopyIsIncomplete(String key) throws IOException {
    boolean whole = StatedValues.isWhole(key);
    ContentTree content = whole ? nothing : readme;
    Map<String, Long> before = whole ? saidOfNothing : saidByReadme;
    Map<String, Long> said = said(StatedValues.with(content, key, Stated.COPY_INCOMPLETE));
    assertTrue(
        said.keySet().stream().anyMatch(page -> said.get(page) > before.getOrDefault(page, 0L)),
        () -> "No page speaks of our copy more than before: " + key);
  }

  /** How often each page's own part speaks of our copy. */
  private static Map<String, Long> said(ContentTree content) throws IOException {
    Path nowhere = Path.of("site");
    BuildOptions options = WholeSite.options(Path.of("content"), nowhere);
    Diagnostics faults = new Diagnostics();
    Content read = Content.of(content.tree(), options, faults);
    Content.Ready site =
        read.plan(options, faults).orElseThrow(() -> new AssertionError(faults.all().toString()));
    return new SiteFiles(options, read.tree(), site, faults)
        .pages()
        .collect(
            Collectors.toMap(OutputFile::path, IncompleteCopyTest::times, Long::sum, TreeMap::new));
  }

  private static long times(OutputFile page) {
    String main = Jsoup.parse(page.text()).selectFirst("main").text();
    return OUR_COPY.matcher(main).results().count();
  }
}
