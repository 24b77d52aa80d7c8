package org.windscreen.sample;

import java.util.List;
import java.util.Optional;

/** Writes {@code contacts.yaml}. */
final class ContactsYaml {
  private static final List<String> WEEK =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  /** The contacts that have one of the authority's own numbers; a number's place is its slot. */
  private static final List<String> NUMBERED =
      List.of("front-door", "early-help", "advice", "lado", "disability");

  private final AuthoritySample sample;
  private final Area area;
  private final Speaker speaker;
  private final Chance chance;

  private ContactsYaml(AuthoritySample sample) {
    this.sample = sample;
    this.area = sample.area();
    this.speaker = sample.speaker().fork("contacts");
    this.chance = speaker.chance();
  }

  static String of(AuthoritySample sample) {
    ContactsYaml contacts = new ContactsYaml(sample);
    return AuthoritySample.yaml("contacts")
        .list("contacts", sample.choices().contacts(), contacts::contact)
        .toString();
  }

  private void contact(YamlText yaml, Pick contact) {
    String role = contact.entry().id();
    boolean atNight = role.equals("out-of-hours");
    boolean office = NUMBERED.contains(role) && chance.percent(75);
    yaml.word("id", contact.id()).word("role", word(role)).text("name", contact.name());
    yaml.text("use-when", speaker.say(contact.entry(), "use"));
    yaml.list("numbers", number(role).stream().toList(), this::number);
    yaml.texts("emails", emails(contact));
    hours(yaml, office ? Hours.office(role.equals("early-help"), chance) : night(atNight));
    yaml.word("bank-holidays", bankHolidays(office, atNight));
    boolean handsOver = role.equals("front-door") || (office && chance.percent(30));
    yaml.word("out-of-hours", handsOver ? area.outOfHours() : "not-stated");
    yaml.list("forms", forms(contact), this::form);
    yaml.texts("shared-with", atNight ? area.partners() : List.of());
    yaml.words("levels", sample.ladder().on(steps(role)));
    yaml.words("topics", topics(role));
    yaml.place("source", sample.spot("Appendix 2 Contacts"));
  }

  private static String word(String role) {
    return switch (role) {
      case "lead" -> "designated-lead";
      case "lado", "exploitation", "disability" -> "other";
      default -> role;
    };
  }

  private Optional<String> number(String role) {
    return switch (role) {
      case "out-of-hours" -> Optional.of(area.outOfHoursNumber());
      case "emergency" -> Optional.of("999");
      default ->
          Optional.of(role).filter(NUMBERED::contains).map(r -> area.number(NUMBERED.indexOf(r)));
    };
  }

  private void number(YamlText yaml, String number) {
    yaml.text("number", number).text("as-printed", printed(number));
    if (number.length() > 3 && chance.percent(12)) {
      yaml.text("note", speaker.say(sample.lists().contacts().entry("notes"), "note"));
    }
  }

  private String printed(String number) {
    if (number.length() == 3) {
      return number;
    }
    String end = number.substring(number.length() - 3);
    return chance.one(List.of("01632 960", "01632 960 ", "(01632) 960")) + end;
  }

  private List<String> emails(Pick contact) {
    boolean has = !List.of("lead", "emergency", "out-of-hours").contains(contact.entry().id());
    String email = contact.id() + "@" + area.id() + ".example";
    return has && chance.percent(65) ? List.of(email) : List.of();
  }

  private List<Hours> night(boolean atNight) {
    return atNight && chance.percent(35) ? Hours.night() : List.of();
  }

  private static void hours(YamlText yaml, List<Hours> hours) {
    if (hours.isEmpty()) {
      yaml.word("hours", "not-stated");
      return;
    }
    yaml.list(
        "hours",
        hours,
        (item, open) ->
            item.words("days", WEEK.subList(open.firstDay(), open.lastDay() + 1))
                .text("from", open.from())
                .text("to", open.to()));
  }

  private String bankHolidays(boolean office, boolean atNight) {
    String known = atNight ? "open" : "closed";
    return (office || atNight) && chance.percent(60) ? known : "not-stated";
  }

  private List<String> forms(Pick contact) {
    return contact.entry().all("form").stream().filter(f -> chance.percent(55)).limit(1).toList();
  }

  private void form(YamlText yaml, String title) {
    yaml.text("title", title).text("address", area.web("forms/" + Options.slug(title) + "/"));
  }

  private static List<String> steps(String role) {
    return switch (role) {
      case "front-door", "out-of-hours", "emergency" -> List.of("3");
      case "early-help" -> List.of("0", "1", "2");
      case "lado" -> List.of();
      case "exploitation", "disability" -> List.of("2", "3");
      default -> List.of("1", "2", "3");
    };
  }

  private static List<String> topics(String role) {
    return switch (role) {
      case "exploitation" -> List.of("child-exploitation", "missing");
      case "disability" -> List.of("disability");
      default -> List.of();
    };
  }
}
