package org.windscreen.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.windscreen.markdown.Prose;
import org.windscreen.model.GlossaryFile;
import org.windscreen.model.Id;

class TermsTest {
  private static final Terms TERMS =
      Terms.of(
          List.of(
              new GlossaryFile.Term(
                  new Id.Term("mash"),
                  "MASH",
                  Optional.of("Multi-Agency Safeguarding Hub"),
                  Prose.of("A team."),
                  Optional.empty(),
                  List.of(),
                  List.of())),
          term -> true);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Ask MASH. | 1",
        "MASH, the MASH and (MASH)/MASH | 4",
        "SMASH, MASHed, X-MASH | 0",
        "Write to MASH@a.example or a.MASH@b.example | 0",
        "See MASH.a.example, www.MASH.example and https://a.example/MASH?x=MASH | 0",
        "They call it “the MASH” and \"MASH\" and ‘MASH’s team’ | 0",
        "They call it 'the MASH' and 'MASH's team' ('MASH') | 0",
        "The child's MASH, parents' MASH, the MASH's team 'asks' MASH: 'yes' MASH | 5",
        "The MASH’s team ‘asks’ MASH | 2",
        "\"Quoted\" MASH \"quoted\" | 1"
      })
  void aTermStandsInASentenceOfItsOwn(String text, int times) {
    assertEquals(times, TERMS.in(text).size(), text);
  }
}
