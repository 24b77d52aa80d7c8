package org.windscreen.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnPaperTest {
  @ParameterizedTest
  @CsvSource({
    "https://www.example.org/form, the form, https://www.example.org/form",
    "http://example.org, the form, http://example.org",
    "https://www.example.org/form/, www.example.org/form, ''",
    "https://example.org/, https://example.org, ''",
    "mailto:mash@example.org?subject=Help, write, mash@example.org",
    "mailto:mash@example.org, MASH@example.org, ''",
    "tel:+441632960001, ring us, 01632960001",
    "tel:+441432260800, ring us on 01432, 01432260800",
    "tel:+441632960001, 01632 960001, ''",
    "tel:999, 999, ''",
    "tel:999, emergency, 999",
    "../levels/3/index.html, level 3, ''",
    "#aims, here, ''"
  })
  void paperSaysBesideALinkWhatItsWordsDoNotSay(String href, String words, String said) {
    assertEquals(said, OnPaper.beside(href, words).orElse(""));
  }
}
