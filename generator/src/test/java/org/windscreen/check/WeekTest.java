package org.windscreen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.windscreen.load.ContentTree;
import org.windscreen.model.ContactsFile.Day;
import org.windscreen.model.ContactsFile.Hours;
import org.windscreen.model.TimeOfDay;

/** Hours of a week: when nobody answers, and which day is given twice. */
class WeekTest {
  private static final String CONTACTS = EDITION + "contacts.yaml";

  /** As {@code monday friday 09:00-17:00; sunday 10:00-12:00}, and when nobody answers then. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          all 00:00-00:00 | ''
          all 00:00-23:59 | ''
          all 09:00-17:00; all 17:00-09:00 | ''
          all 09:00-17:00 | Every day 17:00 to 09:00
          all 09:00-17:00; all 17:15-09:00 | Every day 17:00 to 17:15
          all 00:00-23:58 | Every day 23:58 to 24:00
          monday 00:00-00:00 | Tuesday 00:00 to Sunday 24:00
          monday 09:00-17:00; saturday 10:00-12:00 | Monday 17:00 to Saturday 10:00;\
           Saturday 12:00 to Monday 09:00
          saturday 00:00-00:00; sunday 00:00-00:00 | Monday 00:00 to Friday 24:00
          """)
  void aWeekSaysWhenNobodyAnswers(String hours, String gaps) {
    assertEquals(gaps, Week.of(hours(hours)).gaps());
  }

  @Test
  void aWeekWithoutHoursIsOpenAtNoTime() {
    assertEquals("at any time", Week.of(List.of()).gaps());
  }

  private static List<Hours> hours(String written) {
    return Stream.of(written.split("; ", -1)).map(WeekTest::one).toList();
  }

  private static Hours one(String written) {
    List<String> words = Arrays.asList(written.split("[ -]", -1));
    int last = words.size() - 1;
    List<Day> days =
        words.getFirst().equals("all")
            ? List.of(Day.values())
            : words.subList(0, last - 1).stream()
                .map(day -> Day.valueOf(day.toUpperCase(Locale.ROOT)))
                .toList();
    return new Hours(days, new TimeOfDay(words.get(last - 1)), new TimeOfDay(words.get(last)));
  }

  /** More hours of a contact that answers from Monday to Thursday, 08:30 to 17:00. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          friday 08:30-16:30 |
          monday tuesday wednesday thursday 18:00-20:00 |
          thursday friday 08:30-16:30 | error The hours of thursday are given already, at\
           exampleshire/2018-12/contacts.yaml:16:9.
          monday 16:00-09:00 | error The hours of monday are given already, at\
           exampleshire/2018-12/contacts.yaml:16:9.
          monday 17:00-08:00 |
          friday friday 08:30-16:30 | error These hours name friday twice.
          """)
  void aDayIsGivenOnce(String more, String told) {
    String faults =
        Checked.faults(
            ContentTree.ofReadme()
                .replaceIn(CONTACTS, "role: front-door", "role: out-of-hours")
                .replaceIn(CONTACTS, "to: \"17:00\"\n", "to: \"17:00\"\n" + yaml(more)),
            "day-twice");
    assertEquals(
        told == null ? "" : told,
        faults.replaceFirst("^\\S+ (\\w+) \\[day-twice] (.*) \\| .*\\n", "$1 $2"));
  }

  @Test
  void aDayOfARangeHasNoOtherHoursByDay() {
    assertEquals(
        """
        exampleshire/2018-12/contacts.yaml:19:9: warning [day-twice] The hours of monday are given\
         twice, here and at exampleshire/2018-12/contacts.yaml:16:9. | Name each day under the hours\
         that it has; if it has both, give it apart from the others in both places.
        """,
        Checked.faults(
            ContentTree.ofReadme()
                .replaceIn(
                    CONTACTS, "to: \"17:00\"\n", "to: \"17:00\"\n" + yaml("monday 18:00-20:00")),
            "day-twice"));
  }

  /** The hours of the one that answers for a contact, those of its own partner, what is told. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          all 17:00-08:30; friday saturday sunday 08:30-17:00 | none |
          all 17:00-08:30 | none | Friday to Sunday 08:30 to 17:00
          all 17:00-08:30 | friday saturday sunday 08:30-17:00 |
          all 17:00-08:30 | friday saturday 08:30-17:00 | Sunday 08:30 to 17:00
          all 17:00-08:30 | not stated |
          friday 09:00-17:00 | none | Monday to Wednesday 17:00 to 08:30; Thursday 17:00 to 09:00;\
           Friday 17:00 to Monday 08:30
          """)
  void aPartnerAnswersForAllTheTimeThatIsLeftOpen(String night, String next, String told) {
    String second = contact("night", next.equals("none") ? "not-stated" : "next", night);
    String third = next.equals("none") ? "" : contact("next", "not-stated", next);
    String faults =
        Checked.faults(
            ContentTree.ofReadme()
                .replaceIn(CONTACTS, "out-of-hours: not-stated", "out-of-hours: night")
                .append(CONTACTS, second + third),
            "closed-at-night");
    assertEquals(
        told == null
            ? ""
            : "exampleshire/2018-12/contacts.yaml:4:5: error [closed-at-night] \"night\" is to"
                + " answer when this contact is closed, and then nobody answers: "
                + told
                + ". | Name under out-of-hours the one that answers then, or correct the hours; if"
                + " the area leaves this time open, say so under use-when and record an exception."
                + "\n",
        faults);
  }

  /** Where nothing says when the contact itself is closed, its partner is open at some night. */
  @ParameterizedTest
  @CsvSource({
    "monday friday 09:00-17:00, 1",
    "monday friday 09:00-21:00, 0",
    "monday friday 17:00-09:00, 0",
    "sunday 09:00-17:00, 0"
  })
  void aPartnerOfOneWithoutHoursIsOpenAtNight(String night, int told) {
    ContentTree content = ContentTree.ofReadme();
    String faults =
        Checked.faults(
            content
                .put(
                    CONTACTS,
                    content
                        .text(CONTACTS)
                        .replaceFirst("(?s)    hours:.*?\"17:00\"\n", "    hours: not-stated\n"))
                .replaceIn(CONTACTS, "out-of-hours: not-stated", "out-of-hours: night")
                .append(CONTACTS, contact("night", "not-stated", night)),
            "closed-at-night");
    assertEquals(told, faults.lines().count(), faults);
    assertEquals(told == 1, faults.contains("is closed at night and at weekends itself"));
  }

  private static String contact(String id, String partner, String hours) {
    return "  - id: "
        + id
        + "\n    role: out-of-hours\n    name: Team "
        + id
        + "\n    use-when: At night.\n    numbers: []\n    emails: []\n    hours:"
        + (hours.equals("not stated") ? " not-stated\n" : "\n" + yaml(hours))
        + "    bank-holidays: not-stated\n    out-of-hours: "
        + partner
        + "\n    forms: []\n    shared-with: []\n    levels: []\n    topics: []\n"
        + "    source: {document: exampleshire-levels-of-need, part: \"Appendix 2\"}\n";
  }

  private static String yaml(String hours) {
    return hours(hours).stream()
        .map(h ->
            String.format(
                Locale.ROOT,
                "      - days: %s\n        from: \"%s\"\n        to: \"%s\"\n",
                h.days().toString().toLowerCase(Locale.ROOT),
                h.from().value(),
                h.to().value()))
        .collect(Collectors.joining());
  }
}
