package org.windscreen.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.windscreen.model.Id;
import org.windscreen.model.PartialDate;
import org.windscreen.model.RegisterFile.NationalDocument;
import org.windscreen.model.Stated;
import org.windscreen.model.WebAddress;

class NationalStandingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static String standing(String from, String to, String next) {
    NationalDocument newer = document("newer", Stated.silent(), Stated.silent(), Stated.silent());
    NationalDocument one =
        document(
            "one",
            date(from),
            date(to),
            next.isEmpty() ? Stated.silent() : Stated.known(new Id.National(next)));
    return new NationalStanding(List.of(newer, one), DAY).of(one);
  }

  private static Stated<PartialDate> date(String date) {
    return date.isEmpty() ? Stated.silent() : Stated.known(new PartialDate(date));
  }

  private static NationalDocument document(
      String id, Stated<PartialDate> from, Stated<PartialDate> to, Stated<Id.National> next) {
    return new NationalDocument(
        new Id.National(id),
        "The " + id + " guidance",
        "HM Government",
        "About.",
        from,
        to,
        next,
        new WebAddress("https://www.gov.uk/"));
  }

  @Test
  void whatHasEndedNamesWhatReplacedIt() {
    assertEquals(
        "Replaced by The newer guidance, December 2023", standing("2018-07", "2023-12", "newer"));
    assertEquals("In force until December 2023", standing("2018-07", "2023-12", ""));
  }

  @Test
  void whatHasNotEndedIsInForce() {
    assertEquals("In force until 23 November 2026", standing("2018-07", "2026-11-23", "newer"));
    assertEquals(
        "Replaced by The newer guidance, 22 November 2026", standing("", "2026-11-22", "newer"));
  }

  @Test
  void anEndThatIsNotStatedIsSaid() {
    assertEquals(
        "No end is recorded; check whether it is still the latest", standing("2023-12", "", ""));
    assertEquals(
        "Replaced by The newer guidance; when is not stated", standing("2023-12", "", "newer"));
  }

  @Test
  void whatHasNotBegunIsNotYetInForce() {
    assertEquals("Not yet in force", standing("2027", "", ""));
  }
}
