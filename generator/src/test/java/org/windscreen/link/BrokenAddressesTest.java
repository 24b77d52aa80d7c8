package org.windscreen.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.windscreen.load.ContentTree.EDITION;
import static org.windscreen.load.ContentTree.ofReadme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and addresses of a text that no program takes for one. */
class BrokenAddressesTest {
  private static String faults(String line) {
    return ofReadme().append(EDITION + "guidance/vision.md", "\n" + line + "\n").faults();
  }

  @Test
  void aLetterInPlaceOfAFigure() {
    assertEquals(
        """
        content/exampleshire/2018-12/guidance/vision.md:14:6: error [impossible-phone-number] "01432 26O800" has a letter where a figure belongs.
          Ring 01432 26O800 now.
               ^^^^^^^^^^^^
          Check it digit by digit in the source document; what a source prints wrongly stands between `marks`.
        """,
        faults("Ring 01432 26O800 now."));
  }

  @ParameterizedTest
  @CsvSource({
    "Ring 0l432 260800, 'impossible-phone-number] \"0l432 260800\" has a letter'",
    "Ring O1432 260800, 'impossible-phone-number] \"O1432 260800\" has a letter'",
    "Ring +44 1432 26O800, 'impossible-phone-number] \"+44 1432 26O800\" has a letter'",
    "Ring 0800 5SS, ''",
    "Write to mash[at]a.example, 'impossible-mail-address] \"mash[at]a.example\" is not written"
        + " as'",
    "Write to mash (at) a dot example, 'impossible-mail-address] \"mash (at) a dot example\" is"
        + " not'",
    "Write to mash @a.example, 'impossible-mail-address] \"mash @a.example\" is not written as'",
    "Write to mash@ a.example, 'impossible-mail-address] \"mash@ a.example\" is not written as'",
    "Write to mash @ a.example, 'impossible-mail-address] \"mash @ a.example\" is not written as'",
    "Write to mash at a dot gov dot uk, 'impossible-mail-address] \"mash at a dot gov dot uk\" is"
        + " not'",
    "See www. a.example now, 'impossible-web-address] \"www. a.example\" has a blank in it'",
    "See www.a. org now, 'impossible-web-address] \"www.a. org\" has a blank in it'",
    "See https:// a.example now, 'impossible-web-address] \"https:// a.example\" has a blank in it'"
  })
  void furtherOnes(String line, String told) {
    assertTrue(faults(line).contains(told), faults(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ring 01432 260800 or 0800 555 111 I said",
        "Meet @ 10.30 or at (a) home, look at site.example",
        "Look at www. for more",
        "`01432 26O800` is printed"
      })
  void whatIsNoneStaysSilent(String line) {
    assertEquals("", faults(line));
  }
}
