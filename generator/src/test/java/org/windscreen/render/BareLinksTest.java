package org.windscreen.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareLinksTest {
  /** Words between links are escaped and MASH is written out. */
  private static String html(String text) {
    return BareLinks.html(
        text, words -> PageContext.escape(words).replace("MASH", "<abbr>MASH</abbr>"));
  }

  @Test
  void numbersAreShownAsWrittenAndDialledInInternationalForm() {
    assertEquals(
        "<abbr>MASH</abbr> &amp; us: <a href=\"tel:+441632960001\">01632 960001</a>; or ring"
            + " <a href=\"tel:999\">999</a>.",
        html("MASH & us: 01632 960001; or ring 999."));
  }

  @ParameterizedTest
  @CsvSource({
    "(01604) 126100, (01604) 126100, +441604126100",
    "0300 126 1000., 0300 126 1000, +443001261000",
    "'020 7946 0018, then', 020 7946 0018, +442079460018",
    "+44 1604 126100, +44 1604 126100, +441604126100",
    "07700 900123 now, 07700 900123, +447700900123",
    "ring 999 at once, 999, 999",
    "Samaritans (116 123), 116 123, 116123",
    "call the police on 101, 101, 101",
    "Call NHS 111 for advice, 111, 111",
    "text SHOUT to 85258., 85258, 85258",
    "ring 18000 if you cannot speak, 18000, 18000",
    "missing children: 116000, 116000, 116000"
  })
  void aNumber(String text, String shown, String dialled) {
    assertEquals(
        text.replace(shown, "<a href=\"tel:" + dialled + "\">" + shown + "</a>"), html(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "section 47 of 1989, page 101, 9990 of them",
        "from 2018-12-13 to 13/12/2018, 10:30 to 16:40",
        "1604 126100 has no area code, 12345678901 is a reference",
        "version 1.2.3, 3.14159265358",
        "call 101 families, ring 111 times, text 300 parents; 101 of 111; calls in 2018",
        "call 998 or 110, dial 99 now",
        "GOV.UK, e.g. report.pdf, x.org.txt, co.uk, foo_bar.com, end.The",
        "they print “ring 101 or see childline.org.uk now”",
        "@MASH and www. alone, https:// and https://. alone",
        "they print “www.a.example”"
      })
  void otherFiguresAndSignsAreNoLinks(String text) {
    assertEquals(text.replace("MASH", "<abbr>MASH</abbr>"), html(text));
  }

  @ParameterizedTest
  @CsvSource({
    "see https://a.example/b?c=d&e., https://a.example/b?c=d&e, https://a.example/b?c=d&e",
    "(see http://a.example/b), http://a.example/b, http://a.example/b",
    "https://a.example/b_(c) now, https://a.example/b_(c), https://a.example/b_(c)",
    "'at www.a.example/b, then', www.a.example/b, https://www.a.example/b",
    "'see childline.org.uk, then', childline.org.uk, https://childline.org.uk",
    "(childline.org.uk/get-support), childline.org.uk/get-support,"
        + " https://childline.org.uk/get-support",
    "at ceop.police.uk., ceop.police.uk, https://ceop.police.uk",
    "Write to MASH@a.example today., MASH@a.example, mailto:MASH@a.example",
    "first.last_x@a-b.gov.uk, first.last_x@a-b.gov.uk, mailto:first.last_x@a-b.gov.uk",
    "see https://a.example/01632960001, https://a.example/01632960001,"
        + " https://a.example/01632960001"
  })
  void anAddress(String text, String shown, String href) {
    String link =
        "<a href=\"" + PageContext.escape(href) + "\">" + PageContext.escape(shown) + "</a>";
    assertEquals(PageContext.escape(text).replace(PageContext.escape(shown), link), html(text));
  }
}
