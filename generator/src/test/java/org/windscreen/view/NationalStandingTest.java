package org.windscreen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        new WebAddress("https://www.gov.uk/"),
        Optional.empty());
  }

  @Test
  void anEndThatOurCopyLacksIsNotCalledUnrecorded() {
    NationalDocument one = document("one", date("2018"), Stated.lacking(), Stated.silent());
    assertEquals(
        "Our copy does not have its end; check whether it is still the latest",
        new NationalStanding(List.of(one), DAY).of(one));
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
  void theLastOfAChainThatIsInForceStandsInPlaceOfTheFirst() {
    Stated<PartialDate> past = date("2020");
    NationalDocument a = document("a", past, past, Stated.known(new Id.National("b")));
    NationalDocument b = document("b", past, past, Stated.known(new Id.National("c")));
    NationalDocument c = document("c", past, Stated.silent(), Stated.silent());
    NationalStanding standing = new NationalStanding(List.of(a, b, c), DAY);
    assertEquals(Optional.of(c), standing.inPlaceOf(a.id()));
    assertEquals(Optional.of(c), standing.inPlaceOf(c.id()));
    assertEquals(List.of(true, true, false), Stream.of(a, b, c).map(standing::isOver).toList());
  }

  @Test
  void whatIsReplacedOnlyLaterStandsForItself() {
    NationalDocument next = document("next", date("2027"), Stated.silent(), Stated.silent());
    NationalDocument now = document("now", date("2020"), date("2027"), Stated.known(next.id()));
    assertEquals(
        Optional.of(now), new NationalStanding(List.of(now, next), DAY).inPlaceOf(now.id()));
  }

  @Test
  void nothingStandsInPlaceOfWhatEndedWithoutASuccessorOrInACircle() {
    NationalDocument ended = document("ended", date("2018"), date("2020"), Stated.silent());
    NationalDocument one =
        document("one", date("2018"), date("2020"), Stated.known(new Id.National("two")));
    NationalDocument two = document("two", date("2018"), date("2020"), Stated.known(one.id()));
    NationalStanding standing = new NationalStanding(List.of(ended, one, two), DAY);
    assertEquals(Optional.empty(), standing.inPlaceOf(ended.id()));
    assertEquals(Optional.empty(), standing.inPlaceOf(one.id()));
  }

  @Test
  void whatHasNotBegunIsNotYetInForce() {
    assertEquals("Not yet in force", standing("2027", "", ""));
  }
}
