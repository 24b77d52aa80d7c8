package org.windscreen.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.source.Placement;

class ProseWriterTest {
  /** Destinations go to {@code /…/}, words are escaped, and MASH is written out. */
  private static String write(String markdown) {
    Prose prose = Prose.read(markdown, Placement.ofLines("a.md", 1, markdown), new Diagnostics());
    return new ProseWriter(
            to -> "/" + to.replace(':', '/') + "/",
            path -> "/images/" + path,
            (href, words) -> Optional.empty(),
            ProseWriterTest::words,
            true)
        .write(prose);
  }

  private static ProseWriter writer(BiFunction<String, String, Optional<String>> onPaper) {
    return new ProseWriter(to -> to, path -> path, onPaper, words -> words, true);
  }

  private static String words(String plain) {
    String escaped = plain.replace("&", "&amp;").replace("<", "&lt;");
    return escaped.replace("MASH", "<abbr>MASH</abbr>");
  }

  @ParameterizedTest
  @CsvSource({
    "[three](level:3), '<p><a href=\"/level/3/\">three</a></p>'",
    "<level:3>, '<p><a href=\"/level/3/\">level:3</a></p>'",
    "[a *b*](level:3), '<p><a href=\"/level/3/\">a <em>b</em></a></p>'",
    "![A \"b\"](x.png), '<p><img src=\"/images/x.png\" alt=\"A &quot;b&quot;\" /></p>'"
  })
  void destinationsBecomeThePagesAddresses(String markdown, String html) {
    assertEquals(html, write(markdown));
  }

  @ParameterizedTest
  @CsvSource({
    "a < b & c, '<p>a &lt; b &amp; c</p>'",
    "'a &lt;b&gt;', '<p>a &lt;b&gt;</p>'",
    "'`a < b`', '<p><code>a &lt; b</code></p>'",
    "'<b>x</b>', '<p>&lt;b&gt;x&lt;/b&gt;</p>'",
    "'[a < b](level:3)', '<p><a href=\"/level/3/\">a &lt; b</a></p>'",
    "'[a](x\"y)', '<p><a href=\"/x&quot;y/\">a</a></p>'",
    "'[sic]', '<p>[sic]</p>'"
  })
  void nothingOfATextIsTakenForHtml(String markdown, String html) {
    assertEquals(html, write(markdown));
  }

  @Test
  void termsAreWrittenOutInTextButNotInLinksAndHeadings() {
    assertEquals(
        """
        <h2 data-text="own" id="the-mash">The MASH</h2>
        <p>Ask the <abbr>MASH</abbr> or <a href="/term/mash/">the MASH</a>.</p>\
        """,
        write("## The MASH\n\nAsk the MASH or [the MASH](term:mash).\n"));
  }

  /** On paper nobody can tap: what the words lack stands behind them there. */
  @Test
  void aLinkHoldsForPaperWhatItsWordsDoNotSay() {
    assertEquals(
        "<p><a href=\"../3/\" data-paper=\"../3/ as &lt;three&gt;\">&lt;<em>three</em>&gt;</a>"
            + " <a href=\"c\">c</a></p>",
        writer((href, words) -> Optional.of(href + " as " + words).filter(w -> href.length() > 1))
            .write(Prose.of("[<*three*>](../3/) [c](c)")));
  }

  @Test
  void headingsCarryTheirAnchors() {
    assertEquals(
        "<h2 data-text=\"own\" id=\"aims\">Aims</h2>\n"
            + "<h3 data-text=\"own\" id=\"aims-2\"><em>Aims</em></h3>",
        write("## Aims\n\n### *Aims*\n"));
  }

  @Test
  void amongOthersHeadingsHaveNoAnchorsUnlessTheyStartWithSomething() {
    String markdown = "## Aims\n\n###### Deep\n";
    Prose prose = Prose.read(markdown, Placement.ofLines("a.md", 1, markdown), new Diagnostics());
    assertEquals(
        "<h2 data-text=\"\">Aims</h2>\n<h6 data-text=\"\">Deep</h6>",
        writer((href, words) -> Optional.empty()).among("", prose));
    assertEquals(
        "<h2 data-text=\"\" id=\"a--aims\">Aims</h2>\n<h6 data-text=\"\" id=\"a--deep\">Deep</h6>",
        writer((href, words) -> Optional.empty()).among("a--", prose));
  }

  @Test
  void tablesScrollByThemselvesAndAlignByClass() {
    assertEquals(
        """
        <div class="scroll" tabindex="0" role="region" aria-label="Table 1">
        <table>
        <thead>
        <tr><th>a</th><th class="align-right">b</th></tr>
        </thead>
        <tbody>
        <tr><td>c</td><td class="align-right">d</td></tr>
        </tbody>
        </table>
        </div>\
        """,
        write("| a | b |\n|---|--:|\n| c | d |\n"));
  }

  @Test
  void nothingBetweenTwoPipesIsAnEmptyCell() {
    assertTrue(
        write("| a | b | c |\n|---|---|---|\n| d || e |\n")
            .contains("<tr><td>d</td><td></td><td>e</td></tr>"));
  }

  @Test
  void itemsKeepTheNumbersTheyAreWrittenWith() {
    assertEquals(
        """
        <ol>
        <li>one</li>
        <li>two</li>
        <li value="10">ten</li>
        <li>eleven</li>
        </ol>\
        """,
        write("1. one\n2. two\n10. ten\n11. eleven\n"));
    assertTrue(write("3. three\n4. four\n").startsWith("<ol start=\"3\">\n<li>three</li>"));
  }

  @Test
  void oneWriterWritesSeveralTextsOneAfterAnother() {
    ProseWriter writer = writer((href, words) -> Optional.empty());
    Prose first = Prose.read("## One", Placement.ofLines("a.md", 1, "## One"), new Diagnostics());
    Prose second = Prose.read("## Two", Placement.ofLines("a.md", 1, "## Two"), new Diagnostics());
    assertEquals("<h2 data-text=\"own\" id=\"one\">One</h2>", writer.write(first));
    assertEquals("<h2 data-text=\"own\" id=\"two\">Two</h2>", writer.write(second));
    assertEquals("<h2 data-text=\"own\" id=\"one\">One</h2>", writer.write(first));
  }

  private static String withFacts(String markdown, boolean reaches) {
    Facts facts =
        (words, to) ->
            to.startsWith("contact:") && !words.equals("us")
                ? Optional.of(
                    new Facts.Shown(
                        Optional.of("01632 <960001>").filter(w -> !words.contains("us")),
                        Optional.of("tel:+441632960001").filter(tel -> !words.equals("name"))))
                : Optional.empty();
    return new ProseWriter(
            to -> to, path -> path, (href, words) -> Optional.empty(), words -> words, reaches)
        .write(Prose.of(markdown).with(facts, Map.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "[number](contact:mash), '<a href=\"tel:+441632960001\">01632 &lt;960001&gt;</a>'",
    "[*Ring* us](contact:mash#day), '<a href=\"tel:+441632960001\"><em>Ring</em> us</a>'",
    "[name](contact:mash), '<a href=\"contact:mash\">01632 &lt;960001&gt;</a>'",
    "[us](contact:mash), '<a href=\"contact:mash\">us</a>'"
  })
  void aFactIsShownInPlaceOfItsWord(String written, String html) {
    assertEquals("<p>" + html + "</p>", withFacts(written, true));
  }

  /** In an older edition, and where a source is quoted, numbers are read and not rung. */
  @ParameterizedTest
  @CsvSource({
    "[number](contact:mash), 01632 &lt;960001&gt;",
    "[*Ring* us](contact:mash#day), <em>Ring</em> us",
    "[us](tel:999), us",
    "[us](mailto:a@b.example), us",
    "[us](https://b.example/), '<a href=\"https://b.example/\">us</a>'",
    "[name](contact:mash), '<a href=\"contact:mash\">01632 &lt;960001&gt;</a>'"
  })
  void whereTextsAreOnlyReadNothingCalls(String written, String html) {
    assertEquals("<p>" + html + "</p>", withFacts(written, false));
  }
}
