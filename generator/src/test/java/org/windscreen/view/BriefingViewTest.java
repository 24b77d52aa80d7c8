package org.windscreen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.windscreen.difference.Account.Theme;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.view.ChangesView.Entry;
import org.windscreen.view.ChangesView.Group;
import org.windscreen.view.ChangesView.Piece;

class BriefingViewTest {
  private static final Link EDITION = new Link("An edition", SiteAddresses.home());

  private static Entry entry(String thing, int letters) {
    return new Entry(
        Optional.empty(),
        thing,
        "",
        List.of(new Piece("x".repeat(letters), false, true, false)),
        List.of());
  }

  private static Group group(Theme theme, int entries, int letters) {
    return new Group(
        theme, IntStream.range(0, entries).mapToObj(i -> entry(theme + "-" + i, letters)).toList());
  }

  private static List<BriefingView.Part> parts(Group... groups) {
    return BriefingView.of(new ChangesView(EDITION, "", EDITION, "", List.of(groups))).parts();
  }

  private static List<String> told(List<BriefingView.Part> parts) {
    return parts.stream()
        .map(part -> part.theme().title() + ": " + part.entries().size() + " and " + part.more())
        .toList();
  }

  @Test
  void littleIsToldWhole() {
    assertEquals(
        List.of("Indicators moved up a level: 3 and 0", "Indicators added: 2 and 0"),
        told(parts(group(Theme.UP, 3, 40), group(Theme.INDICATORS_ADDED, 2, 40))));
  }

  @Test
  void ofMuchEachThemeTellsAsMuchAsTheOthers() {
    assertEquals(
        List.of(
            "Qualifiers lost or gained: 12 and 188",
            "Indicators moved up a level: 11 and 189",
            "Contacts: 8 and 0"),
        told(
            parts(
                group(Theme.QUALIFIERS, 200, 40),
                group(Theme.UP, 200, 40),
                group(Theme.CONTACTS, 8, 40))));
  }

  @Test
  void whatIsTooLongForTheSheetLeavesRoomForTheNextTheme() {
    assertEquals(
        List.of("Consent: 0 and 2", "Time limits: 2 and 0"),
        told(parts(group(Theme.CONSENT, 2, 9000), group(Theme.TIME_LIMITS, 2, 40))));
  }

  @Test
  void whatStaffDoNotActOnIsCounted() {
    assertEquals(
        List.of("Sources and notes on them: 0 and 4"), told(parts(group(Theme.SOURCES, 4, 40))));
  }

  @Test
  void whatLostAQualifierIsNotToldAgainAsReworded() {
    List<Entry> reworded = new ArrayList<>(group(Theme.QUALIFIERS, 1, 40).entries());
    reworded.add(entry("another", 40));
    assertEquals(
        List.of("Qualifiers lost or gained: 1 and 0", "Indicators reworded: 1 and 0"),
        told(
            parts(group(Theme.QUALIFIERS, 1, 40), new Group(Theme.INDICATORS_REWORDED, reworded))));
  }

  /** Whether or not there is room for all that lost a qualifier. */
  @Test
  void aConsentRuleThatLostOneIsToldWithConsentToo() {
    Entry rule = entry("the rule", 40);
    List<Entry> lost = new ArrayList<>(group(Theme.QUALIFIERS, 200, 40).entries());
    lost.add(rule);
    assertEquals(
        "Consent: 1 and 0",
        told(parts(new Group(Theme.QUALIFIERS, lost), new Group(Theme.CONSENT, List.of(rule))))
            .getLast());
  }

  @Test
  void whereEveryThemeHasNewsTheSheetIsNotOverfull() {
    List<BriefingView.Part> parts =
        parts(Stream.of(Theme.values()).map(t -> group(t, 9, 200)).toArray(Group[]::new));
    int lines =
        parts.stream()
            .mapToInt(part -> part.entries().size() * 3 + (part.entries().isEmpty() ? 0 : 3))
            .sum();
    assertEquals(40, lines, 4);
  }
}
