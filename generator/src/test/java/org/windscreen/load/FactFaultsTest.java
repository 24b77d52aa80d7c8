package org.windscreen.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;
import static org.windscreen.load.ContentTree.ofReadme;

import org.junit.jupiter.api.Test;

/** Codes, dates, numbers, colours and addresses that cannot be. */
class FactFaultsTest {
  @Test
  void aMalformedCodeIsToldHowCodesLook() {
    assertEquals(
        """
        content/exampleshire/2018-12/indicators.yaml:4:11: error [malformed] "EXA101" is not the authority's letters, a hyphen and a number from 100, like hfd-123.
            - code: EXA101                    # leave out for a new one: `./windscreen mint` gives it
                    ^^^^^^
          Write the authority's letters, a hyphen and a number from 100, like hfd-123.
        """,
        ofReadme().replaceIn(EDITION + "indicators.yaml", "exa-101", "EXA101").faults());
  }

  @Test
  void aDateInWordsIsToldHowDatesLook() {
    assertEquals(
        """
        content/exampleshire/2018-12/edition.yaml:8:12: error [malformed] "September 2017" is not a year, a month or a day: 2017, 2017-09 or 2018-12-13.
          published: September 2017
                     ^^^^^^^^^^^^^^
          Write a year, a month or a day: 2017, 2017-09 or 2018-12-13.
        """,
        ofReadme()
            .replaceIn(EDITION + "edition.yaml", "published: 2017-09", "published: September 2017")
            .faults());
  }

  @Test
  void aDayThatTheCalendarLacksIsTold() {
    assertEquals(
        """
        content/exampleshire/2018-12/edition.yaml:8:12: error [no-such-date] There is no such date as 2017-02-30.
          published: 2017-02-30
                     ^^^^^^^^^^
          Check it in the source document.
        """,
        ofReadme()
            .replaceIn(EDITION + "edition.yaml", "published: 2017-09", "published: 2017-02-30")
            .faults());
  }

  @Test
  void aNumberThatCannotBeDialledIsTold() {
    assertEquals(
        """
        content/exampleshire/2018-12/contacts.yaml:10:17: error [impossible-phone-number] +440000000000 cannot be a telephone number in the United Kingdom.
                - number: "+440000000000"      # international form, quoted
                          ^^^^^^^^^^^^^^^
          Check it digit by digit in the source document.
        """,
        ofReadme().replaceIn(EDITION + "contacts.yaml", "+441632960001", "+440000000000").faults());
  }

  @Test
  void aNationalNumberIsToldTheInternationalForm() {
    assertEquals(
        """
        content/exampleshire/2018-12/contacts.yaml:10:17: error [malformed] "01632 960001" is not a number in international form and quotes, like "+441432260800" or "999".
                - number: 01632 960001      # international form, quoted
                          ^^^^^^^^^^^^
          Did you mean "+441632960001"? Write a number in international form and quotes, like "+441432260800" or "999".
        """,
        ofReadme()
            .replaceIn(EDITION + "contacts.yaml", "\"+441632960001\"", "01632 960001")
            .faults());
  }

  @Test
  void aColourTooPaleForTextIsTold() {
    assertEquals(
        """
        content/exampleshire/authority.yaml:8:9: error [low-contrast] #ffdd00 has a contrast of 1.3 to 1 with white; text needs 4.5 to 1.
          colour: "#ffdd00"                    # brand colour; needs contrast of 4.5:1 with white
                  ^^^^^^^^^
          Choose a darker colour.
        """,
        ofReadme().replaceIn("exampleshire/authority.yaml", "#1d5b4f", "#ffdd00").faults());
  }

  @Test
  void aTimeOnTheTwelveHourClockIsTold() {
    assertEquals(
        """
        content/exampleshire/2018-12/contacts.yaml:17:15: error [malformed] "8.30am" is not a time in quotes, like "08:30".
                  from: 8.30am
                        ^^^^^^
          Write a time in quotes, like "08:30".
        """,
        ofReadme().replaceIn(EDITION + "contacts.yaml", "\"08:30\"", "8.30am").faults());
  }

  @Test
  void anAddressWithoutSchemeIsTold() {
    assertEquals(
        """
        content/exampleshire/authority.yaml:14:14: error [malformed] "www.exampleshire.example/" is not a web address that starts with https:// or http://.
              address: www.exampleshire.example/
                       ^^^^^^^^^^^^^^^^^^^^^^^^^
          Write a web address that starts with https:// or http://.
        """,
        ofReadme()
            .replaceIn(
                "exampleshire/authority.yaml", "https://www.exampleshire", "www.exampleshire")
            .faults());
  }

  @Test
  void aValueOverSeveralLinesIsQuotedOnOne() {
    assertEquals(
        """
        content/scale.yaml:7:9: error [malformed] "Statutory step" is not lower-case letters, digits and single hyphens between them.
            - id: |
                  ^
          Did you mean "statutory-step"? Write lower-case letters, digits and single hyphens between them.
        """,
        ofReadme()
            .replaceIn("scale.yaml", "id: statutory", "id: |\n      Statutory\n      step")
            .faults());
  }

  @Test
  void anEndlessIdIsCutInTheMessage() {
    assertEquals(
        """
        content/scale.yaml:7:9: error [malformed] "a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-…" is not lower-case letters, digits and single hyphens between them.
            - id: a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          Write lower-case letters, digits and single hyphens between them.
        """,
        ofReadme()
            .replaceIn("scale.yaml", "id: statutory", "id: " + "a-".repeat(10_000) + "a")
            .faults());
  }
}
