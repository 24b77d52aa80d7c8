package org.windscreen.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.windscreen.load.ContentTree.EDITION;
import static org.windscreen.load.ContentTree.ofReadme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.windscreen.diagnostic.DiagnosticPrinter;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.ledger.Permalinks;
import org.windscreen.source.SourceLines;

/** Characters that hide, move or lose what is written, the same in every kind of file. */
class CharacterFaultsTest {
  private static final String CHAPTER = EDITION + "guidance/vision.md";
  private static final String SERVICES = EDITION + "services.yaml";

  private static String inChapter(String line) {
    return ofReadme().append(CHAPTER, "\n" + line + "\n").faults();
  }

  private static String inYaml(String line) {
    return ofReadme().replaceIn(SERVICES, "Help in the family's home.", line).faults();
  }

  private static String inPermalinks(String line) {
    ContentTree tree = ofReadme().put("permalinks.txt", line + "\n");
    Diagnostics faults = new Diagnostics();
    faults.showLines(new SourceLines(tree.tree())::at);
    Permalinks.read(tree.tree(), faults);
    return new DiagnosticPrinter("content").print(faults.all());
  }

  @ParameterizedTest
  @CsvSource({
    "000B, control-character, U+000B LINE TABULATION is a control character",
    "000C, control-character, U+000C FORM FEED (FF) is a control character",
    "0001, control-character, U+0001 START OF HEADING is a control character",
    "0000, control-character, U+0000 NULL is a control character",
    "001B, control-character, U+001B ESCAPE is a control character",
    "007F, control-character, U+007F DELETE is a control character",
    "0093, control-character, U+0093 SET TRANSMIT STATE is a control character",
    "0085, control-character, U+0085 NEXT LINE (NEL) ends a line for some",
    "2028, control-character, U+2028 LINE SEPARATOR ends a line for some",
    "2029, control-character, U+2029 PARAGRAPH SEPARATOR ends a line for some",
    "202A, direction-character, U+202A LEFT-TO-RIGHT EMBEDDING turns",
    "202C, direction-character, U+202C POP DIRECTIONAL FORMATTING turns",
    "202E, direction-character, U+202E RIGHT-TO-LEFT OVERRIDE turns",
    "2066, direction-character, U+2066 LEFT-TO-RIGHT ISOLATE turns",
    "2069, direction-character, U+2069 POP DIRECTIONAL ISOLATE turns",
    "200E, direction-character, U+200E LEFT-TO-RIGHT MARK turns",
    "200F, direction-character, U+200F RIGHT-TO-LEFT MARK turns",
    "061C, direction-character, U+061C ARABIC LETTER MARK turns",
    "FFFD, lost-character, U+FFFD REPLACEMENT CHARACTER stands where a character was lost",
    "FFFC, lost-character, U+FFFC OBJECT REPLACEMENT CHARACTER stands",
    "FFFE, lost-character, U+FFFE (no character) stands",
    "FDD0, lost-character, U+FDD0 (no character) stands",
    "F0B7, private-use-character, U+F0B7 (private use) means something only in the font",
    "F0A7, private-use-character, U+F0A7 (private use) means",
    "100000, private-use-character, U+100000 (private use) means",
    "2063, invisible-character, U+2063 INVISIBLE SEPARATOR cannot be seen. ",
    "2800, invisible-character, U+2800 BRAILLE PATTERN BLANK cannot be seen. ",
    "3164, invisible-character, U+3164 HANGUL FILLER cannot be seen. ",
    "E0041, invisible-character, U+E0041 TAG LATIN CAPITAL LETTER A cannot be seen. ",
    "00AD, invisible-character, U+00AD SOFT HYPHEN cannot be seen; the text was read without it.",
    "200B, invisible-character, U+200B ZERO WIDTH SPACE cannot be seen; the text was",
    "200C, invisible-character, U+200C ZERO WIDTH NON-JOINER cannot be seen; the text was",
    "200D, invisible-character, U+200D ZERO WIDTH JOINER cannot be seen; the text was",
    "2060, invisible-character, U+2060 WORD JOINER cannot be seen; the text was read",
    "FEFF, invisible-character, U+FEFF ZERO WIDTH NO-BREAK SPACE cannot be seen; the text",
    "FE0F, invisible-character, U+FE0F VARIATION SELECTOR-16 cannot be seen; the text",
  })
  void oneIsNamedByItsNumberAndPlaceInEveryFile(String hex, String rule, String message) {
    String line = "Call" + Character.toString(Integer.parseInt(hex, 16)) + "now";
    String severity = message.contains("; the text") ? "warning" : "error";
    String told = severity + " [" + rule + "] " + message;
    assertStarts("content/" + CHAPTER + ":14:5: " + told, inChapter(line));
    assertStarts("content/" + SERVICES + ":6:15: " + told, inYaml(line));
    assertStarts("content/" + SERVICES + ":6:16: " + told, inYaml("'" + line + "'"));
    assertStarts("content/permalinks.txt:1:5: " + told, inPermalinks(line));
  }

  private static void assertStarts(String expected, String faults) {
    String start = faults.substring(0, Math.min(expected.strip().length(), faults.length()));
    assertEquals(expected.strip(), start, faults);
    assertEquals(1, faults.strip().split("\n\n").length, faults);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Café, Zoë, Siân, ŵ and ŷ, Łódź, Straße",
        "1–2 years, “quoted”, the child’s, £5, 7½, 3 × 4, 21 °C, … and ™",
        "10\u00A0km, a\u202Fb, a\u2009b",
        "👩\u200D⚕\uFE0F, 👨\u200D👩\u200D👧, 🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC77\uDB40\uDC6C"
            + "\uDB40\uDC73\uDB40\uDC7F, 1\uFE0F\u20E3, ❤\uFE0F",
        "می\u200Cخواهم and क्\u200Dष, العربية, 中文",
        "Ünal, Ä, Å, Â, à la carte, naïve, É’s, Ø",
        "e\u0301 is é"
      })
  void whatPeopleMeanToWriteStaysSilent(String line) {
    assertEquals("", inChapter(line));
    assertEquals("", inYaml(line));
    assertEquals("", inPermalinks("/" + line));
  }

  @Test
  void aRefusedFileShowsItsLineAndTellsNothingElse() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:14:6: error [direction-character] U+202E RIGHT-TO-LEFT OVERRIDE turns the direction of writing: what readers see may not be what is written.
          Ring  100069 now, [x](level:99).
               ^
          Delete it, then check the words and numbers beside it one character at a time.
        """,
        inChapter("Ring \u202E100069 now, [x](level:99)."));
  }

  @Test
  void whatIsReadWithoutAnInvisibleCharacterKeepsItsPlaces() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:14:33: error [unknown-reference] There is no level "9" in exampleshire.
          Safe guard ing young carers [x](level:9).
                                          ^^^^^^^
          Choose from: 1, 2, higher.

        content/exampleshire/2018-12/guidance/vision.md:14:5: warning [invisible-character] U+00AD SOFT HYPHEN cannot be seen; the text was read without it.
          Safe guard ing young carers [x](level:9).
              ^
          Delete it here.

        content/exampleshire/2018-12/guidance/vision.md:14:21: warning [invisible-character] U+200B ZERO WIDTH SPACE cannot be seen; the text was read without it.
          Safe guard ing young carers [x](level:9).
                              ^
          Delete it here.
        """,
        inChapter("Safe\u00ADguard\u00ADing young\u200Bcarers [x](level:9)."));
    assertEquals(
        """
        content/exampleshire/2018-12/services.yaml:6:30: error [unknown-reference] There is no level "9" in exampleshire.
              text: A young  carer [x](level:9).   # Markdown, or not-stated
                                       ^^^^^^^
          Choose from: 1, 2, higher.
        """
            .stripTrailing(),
        inYaml("A young\u200B\u2060carer [x](level:9).").replaceFirst("(?s)\n\n.*", ""));
  }

  @Test
  void textsAreReadWithoutThem() {
    Loaded loaded =
        ofReadme()
            .replaceIn(SERVICES, "Help in", "Safe\u00ADguarding in")
            .append(CHAPTER, "\nA young\u200Bcarer.\n")
            .load();
    var edition = loaded.catalog().orElseThrow().authorities().getFirst().current();
    assertEquals(
        "Safeguarding in the family's home.",
        edition.services().getFirst().text().toOptional().orElseThrow().plain());
    assertEquals(true, edition.chapters().getFirst().text().markdown().endsWith("A youngcarer."));
  }

  @ParameterizedTest
  @CsvSource({"\\u202E, U+202E RIGHT-TO-LEFT OVERRIDE turns", "\\0, U+0000 NULL is a control"})
  void oneThatIsWrittenByItsNumberIsToldToo(String written, String message) {
    String faults = inYaml("\"Ring " + written + "100069\"");
    assertEquals(true, faults.contains(":6:11: error [") && faults.contains(message), faults);
  }

  @Test
  void invisibleOnesByNameOrNumberAreErrors() {
    assertEquals(
        """
        content/exampleshire/2018-12/services.yaml:6:11: error [invisible-character] U+00AD SOFT HYPHEN cannot be seen.
              text: "A\\xadb \\u200b"   # Markdown, or not-stated
                    ^^^^^
          Delete it.
        """,
        inYaml("\"A\\xadb \\u200b\""));
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:14:5: error [invisible-character] U+00AD SOFT HYPHEN cannot be seen.
          safe&shy;guarding &amp; &eacute;
              ^^^^^
          Delete it.
        """,
        inChapter("safe&shy;guarding &amp; &eacute;"));
  }

  @Test
  void anInvisibleCharacterBeforeTheFirstVisibleOneIsAnError() {
    assertEquals(
        """
        content/exampleshire/2018-12/services.yaml:6:3: error [invisible-character] U+200B ZERO WIDTH SPACE cannot be seen, and stands where the start of a line is looked at.
               text: Help in the family's home.   # Markdown, or not-stated
            ^
          Delete it.
        """,
        ofReadme().replaceIn(SERVICES, "  text: Help", "\u200B  text: Help").faults());
  }

  @ParameterizedTest
  @CsvSource({
    "the MАSH, 6, U+0410 CYRILLIC CAPITAL LETTER A looks like",
    "mаsh@a.example, 2, U+0430 CYRILLIC SMALL LETTER A looks like",
    "the СОА, 5, U+0421 CYRILLIC CAPITAL LETTER ES looks like",
    "ring 0З632, 7, U+0417 CYRILLIC CAPITAL LETTER ZE looks like",
    "the MΑSH, 6, U+0391 GREEK CAPITAL LETTER ALPHA looks like",
    "ring ٠١٦, 6, U+0660 ARABIC-INDIC DIGIT ZERO looks like",
    "ring ０１６, 6, U+FF10 FULLWIDTH DIGIT ZERO looks like",
    "level Ⅲ, 7, U+2162 ROMAN NUMERAL THREE looks like",
    "ring ⁰¹⁶³², 6, U+2070 SUPERSCRIPT ZERO looks like",
    "𝐂all, 1, U+1D402 MATHEMATICAL BOLD CAPITAL C looks like",
    "n̶o̶, 2, U+0336 COMBINING LONG STROKE OVERLAY is drawn over"
  })
  void whatLooksLikeAPlainLetterOrFigure(String line, int column, String told) {
    String at = "content/" + CHAPTER + ":14:" + column + ": error [lookalike-character] ";
    assertTrue(inChapter(line).startsWith(at + told), inChapter(line));
    assertTrue(inYaml(line).contains("error [lookalike-character] " + told), inYaml(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ребёнок, 5й класс, 2026г, Он, СОС и МАТЬ",
        "الهاتف ٠١٦٣٢ and 电话：（０１６３２）",
        "5 μg, 3 Ω, TNFα, α-helix, café, 9 m², cm³, 1️⃣ step, ½, №, ™",
        "a ¬ b and e\u0301"
      })
  void lettersAndFiguresOfOtherScriptsStaySilent(String line) {
    assertEquals("", inYaml(line));
  }
}
