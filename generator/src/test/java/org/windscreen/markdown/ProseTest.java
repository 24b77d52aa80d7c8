package org.windscreen.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Span;
import org.windscreen.source.Placement;

class ProseTest {
  private static final Optional<String> NONE = Optional.empty();

  private final Diagnostics faults = new Diagnostics();

  private Prose read(String markdown) {
    return Prose.read(markdown, Placement.ofLines("a.md", 1, markdown), faults);
  }

  private List<String> anchors(String markdown) {
    return read(markdown).headings().stream().map(Heading::anchor).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "'Call [the *MASH*](contact:mash) **now**.', Call the MASH now.",
    "'a\nb  \nc', a b c",
    "'## Head\n\nText.\n\n- one\n- two', Head Text. one two",
    "'| a | b |\n|---|--:|\n| c | d |', a b c d",
    "'R&amp;D, 1 &lt; 2, \\*no\\*, `x < y`', 'R&D, 1 < 2, *no*, x < y'",
    "'[sic] and [a][b]', '[sic] and [a][b]'",
    "'<https://a.example/> or <a@b.example>', https://a.example/ or a@b.example",
    "'![A *figure*](x.png)', A figure",
    "'```\ncode\n```', code"
  })
  void plainIsTheWordsAlone(String markdown, String words) {
    assertEquals(words, read(markdown).plain());
  }

  @Test
  void referencesAreLinksImagesAndAddressesInBrackets() {
    String markdown =
        "[a](level:3)\n![b](x.png) <term:mash> <https://a.example/> [c](mailto:a@b.c)";
    List<Reference> references = read(markdown).references();
    assertEquals(
        List.of("level:3", "x.png", "term:mash", "https://a.example/", "mailto:a@b.c"),
        references.stream().map(Reference::destination).toList());
    assertEquals(
        List.of(false, false, false, true, true),
        references.stream().map(Reference::external).toList());
    Placement placement = Placement.ofLines("a.md", 1, markdown);
    assertEquals(new Span("a.md", 1, 5, 7), references.getFirst().in(placement));
    assertEquals(new Reference("b", "x.png", true, false, 18, 5), references.get(1));
  }

  @Test
  void textsAreEqualByTheirMarkdownWhereverTheyStand() {
    Placement elsewhere = Placement.ofLines("b.md", 9, "One [two](level:2).");
    Prose other = Prose.read("One [two](level:2).", elsewhere, faults);
    assertEquals(read("One [two](level:2)."), other);
    assertEquals(read("One [two](level:2).").hashCode(), other.hashCode());
    assertEquals(read("One [two](level:2).").references(), other.references());
    assertNotEquals(read("One *[two](level:2).*"), other);
  }

  @Test
  void textsAreEqualByWhatIsWrittenWhateverItTakes() {
    Facts day = (words, to) -> Optional.of(new Facts.Shown(Optional.of("01632 960001"), NONE));
    Facts night = (words, to) -> Optional.of(new Facts.Shown(Optional.of("01632 960002"), NONE));
    String written = "Ring [number](contact:mash).";
    Prose prose = Prose.of(written).with(day, Map.of("a.png", "b/a.png"));
    assertEquals(prose, Prose.of(written).with(night, Map.of()));
    assertEquals(PlainText.of(written, day), PlainText.of("Ring  [number](contact:mash).", night));
    assertEquals(PlainText.of(written, day).hashCode(), PlainText.of(written, night).hashCode());
    assertEquals("Ring 01632 960001.", prose.plain());
    assertEquals("Ring 01632 960001.", PlainText.of(written, day).shown());
    assertEquals(written, PlainText.of(written, day).written());
    assertNotEquals(PlainText.of("Ring 01632 960001."), PlainText.of(written, day));
  }

  @Test
  void aLinkToAScriptIsNotExternal() {
    assertTrue(
        read("[x](javascript:alert(1))").references().stream().noneMatch(Reference::external));
  }

  @Test
  void anchorsAreLettersDigitsAndHyphens() {
    assertEquals(
        List.of("working-together-2018", "caf", "section"),
        anchors("## Working *together*, 2018!\n\n## Café\n\n### ?\n"));
  }

  @Test
  void anchorsAreUniqueInTheirText() {
    assertEquals(
        List.of("aims", "aims-2", "aims-2-2", "aims-3"),
        anchors("## Aims\n\n## Aims\n\n## Aims 2\n\n## Aims\n"));
  }

  @Test
  void headingsKnowTheirRank() {
    assertEquals(
        List.of(new Heading(2, "One", "one"), new Heading(4, "Two", "two")),
        read("## One\n\n#### Two\n").headings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- ", "> ", "1. ", ">", "*a ", "**a ", "_a _", "[", "![", "`", "<a ", "<!-- ", "|", "\t",
        "_", "=", "&", "(", "\\", "# "
      })
  void aHundredThousandMarksAreReadOrRefusedButNeverOverflow(String mark) {
    Prose prose = read(mark.repeat(100_000 / mark.length()) + "x\n");
    ProseWriter writer =
        new ProseWriter(to -> to, path -> path, (to, words) -> NONE, words -> "", true);
    assertTrue(prose.plain().length() + writer.write(prose).length() >= 0);
  }

  @Test
  void aRefusedTextIsEmptyButKeptAsWritten() {
    String markdown = "> ".repeat(60) + "x";
    assertEquals("", read(markdown).plain());
    assertEquals(markdown, read(markdown).markdown());
    assertEquals(
        List.of("markdown-nesting"),
        faults.all().stream().map(d -> d.rule().id()).distinct().toList());
  }
}
