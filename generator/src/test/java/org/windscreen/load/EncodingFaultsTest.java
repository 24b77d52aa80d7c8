package org.windscreen.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.windscreen.load.ContentTree.EDITION;
import static org.windscreen.load.ContentTree.ofReadme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Blanks that look like plain ones, and text that was read in the wrong encoding. */
class EncodingFaultsTest {
  private static final String CHAPTER = EDITION + "guidance/vision.md";
  private static final String SERVICES = EDITION + "services.yaml";

  private static String inChapter(String line) {
    return ofReadme().append(CHAPTER, "\n" + line + "\n").faults();
  }

  private static String inYaml(String line) {
    return ofReadme().replaceIn(SERVICES, "Help in the family's home.", line).faults();
  }

  private static void assertStarts(String expected, String faults) {
    assertTrue(faults.startsWith(expected), faults);
    assertEquals(1, faults.strip().split("\n\n").length, faults);
  }

  @ParameterizedTest
  @CsvSource({
    "'  ~- one', 3",
    "'-~one', 2",
    "'##~Aims', 3",
    "'1.~one', 3",
    "'- ~one', 3",
    "'~', 1",
    "'one~', 4",
    "'> ~x', 3"
  })
  void anOddBlankIsRefusedWhereAPlainOneCounts(String line, int column) {
    String odd = line.replace('~', '\u00A0');
    assertStarts(
        "content/"
            + CHAPTER
            + ":14:"
            + column
            + ": error [odd-blank] U+00A0 NO-BREAK SPACE stands where only a plain blank counts.",
        inChapter(odd));
  }

  @Test
  void anOddBlankAfterAKeyOrBeforeACommentIsRefused() {
    assertEquals(
        """
        content/exampleshire/2018-12/services.yaml:6:10: error [odd-blank] U+00A0 NO-BREAK SPACE stands where only a plain blank counts.
              text:\u00A0Help in the family's home.   # Markdown, or not-stated
                   ^
          Write a plain blank in its place, or delete it.
        """,
        ofReadme().replaceIn(SERVICES, "text: Help", "text:\u00A0Help").faults());
    assertStarts(
        "content/" + SERVICES + ":6:37: error [odd-blank] U+2003 EM SPACE stands",
        ofReadme().replaceIn(SERVICES, "home.   #", "home.\u2003#").faults());
  }

  @ParameterizedTest
  @CsvSource({
    "The childâ€™s plan, 10, â€™, ’",
    "costs Â£5, 7, Â£, £",
    "cafÃ© food, 4, Ã©, é",
    "â€œHelpâ€\u009D, 1, â€œ, “",
    "2â€“3 years, 2, â€“, –",
    "SiÃ¢n, 3, Ã¢, â",
    "Å´ and Åµ, 1, Å´, Ŵ",
    "the childÃ¢â‚¬â„¢s, 10, Ã¢â‚¬â„¢, ’",
    "the child‚Äôs, 10, ‚Äô, ’",
    "caf√©, 4, √©, é",
    "ðŸ˜€ happy, 1, ðŸ˜€, 😀",
    "ÐŸÑ€Ð¸Ð²ÐµÑ‚, 1, ÐŸÑ€Ð¸Ð²ÐµÑ‚, Привет",
    "РџСЂРёРІРµС‚, 1, РџСЂРёРІРµС‚, Привет",
    "the childвЂ™s, 10, вЂ™, ’",
    "“cafГ©” food, 5, Г©, é",
    "ЕЃГіdЕє, 1, ЕЃГі, Łó",
    "TĹ· Hafan, 2, Ĺ·, ŷ",
    "childÔÇÖs, 6, ÔÇÖ, ’",
    "childΓÇÖs, 6, ΓÇÖ, ’",
    "childβ€™s, 6, β€™, ’",
    "Î•Î»Î»Î¬Î´Î±, 1, Î•Î»Î»Î¬Î´Î±, Ελλάδα",
    "Ø§Ø±Ø¯Ùˆ, 1, Ø§Ø±Ø¯Ùˆ, اردو",
    "à¨ªà©°à¨œ, 1, à¨ªà©°à¨œ, ਪੰਜ"
  })
  void textReadInTheWrongEncodingIsToldWithWhatItWas(
      String line, int column, String written, String meant) {
    String told =
        ":14:"
            + column
            + ": error [mojibake] \""
            + written
            + "\" was probably \""
            + meant
            + "\" and was read in the wrong encoding.";
    assertTrue(inChapter(line).contains(told), inChapter(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dziecko może być zagrożone – „Łódź”, „Ć”; żółć, gęślą jaźń…",
        "Où était-ce ? « Noël » … à l’école – “fiancé”— « É », ŒUVRE, cliché”…",
        "Tŷ Hafan, dŵr, “ŵ” ŷ… Llŷn, Siân, Gŵyr – ‘tŷ’",
        "Ребёнок «в опасности»… ВТО» «Г» Её моё» «МИР» “Да” – Нет… ещё—её № 5",
        "Το παιδί «είναι» ασφαλές… “ΟΧΙ” – Ωχ! «Ώ»",
        "الطفل في خطر… «نعم» and ਬੱਚਾ ਖ਼ਤਰੇ ਵਿੱਚ ਹੈ and 孩子有危险……“是”《书》",
        "The child’s ‘plan’—“yes”… 24°C ±2 £5–£10 ½ §47 × ÷ µg 5′ 10″ ≥ ✓ €"
      })
  void textInAnyLanguageIsTakenForWhatItIs(String line) {
    assertEquals("", inChapter(line));
  }

  @Test
  void textReadInTheWrongEncodingInAFieldSaysWhatToDo() {
    assertEquals(
        """
        content/exampleshire/2018-12/services.yaml:6:20: error [mojibake] "â€™" was probably "’" and was read in the wrong encoding.
              text: The childâ€™s plan   # Markdown, or not-stated
                             ^^^
          Write what was meant, then look for more: copy the text anew, or save it as UTF-8.
        """,
        inYaml("The childâ€™s plan"));
  }
}
