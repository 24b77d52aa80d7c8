package org.windscreen.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.windscreen.model.Id;

/**
 * What an authority has to refer to, chosen before anything is written.
 *
 * @param contacts front door, out of hours, early help and lead, and it may be more
 * @param consent early help, child protection and child in need first; more may follow
 * @param services at least three; the first three for growing need
 * @param specials eight to fourteen
 * @param models one to three
 * @param principles four to eight
 * @param assessments at least one
 * @param thresholds child in need and child protection first
 * @param links three to seven
 */
record Choices(
    List<Pick> contacts,
    List<Pick> consent,
    List<Pick> services,
    List<Pick> specials,
    List<Pick> models,
    List<Pick> principles,
    List<Pick> assessments,
    List<Pick> thresholds,
    List<Pick> links) {

  static Choices of(WordLists words, MadeUpAuthority area, Speaker speaker) {
    Chance chance = speaker.chance();
    Sheet practice = words.sheet("practice");
    return new Choices(
        contacts(words.sheet("contacts"), area, speaker),
        consent(words.sheet("consent"), speaker),
        services(words.sheet("services").entries(), speaker),
        Pick.some(words.sheet("specials").entries(), chance.between(8, 14), speaker),
        Pick.some(practice.below("model"), chance.between(1, 3), speaker),
        Pick.some(practice.below("principle"), chance.between(4, 8), speaker),
        assessments(practice.below("assessment"), speaker),
        firstAndMore(practice.below("threshold"), 2, chance.between(1, 4), speaker),
        Pick.some(practice.below("link"), chance.between(3, 7), speaker));
  }

  private static List<Pick> contacts(Sheet sheet, MadeUpAuthority area, Speaker speaker) {
    List<Pick> picks = new ArrayList<>();
    for (Sheet.Entry entry : sheet.entries()) {
      switch (entry.id()) {
        case "notes" -> {}
        case "out-of-hours" -> picks.add(Pick.paired(entry, team(entry, area), speaker));
        case "front-door", "early-help", "lead" -> picks.add(Pick.paired(entry, speaker));
        default -> {
          if (speaker.chance().percent(60)) {
            picks.add(Pick.paired(entry, speaker));
          }
        }
      }
    }
    return picks;
  }

  private static String team(Sheet.Entry outOfHours, MadeUpAuthority area) {
    String start = area.outOfHours() + " ";
    return outOfHours.all("is").stream()
        .filter(is -> is.startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  /** The first three actions always have an entry; the source may be silent on the others. */
  private static List<Pick> consent(Sheet sheet, Speaker speaker) {
    List<Pick> picks = new ArrayList<>();
    for (Sheet.Entry entry : sheet.entries()) {
      if (picks.size() < 3 || speaker.chance().percent(65)) {
        String title = speaker.say(entry, "title");
        picks.add(new Pick(speaker.chance().one(entry.all("is")), title, entry));
      }
    }
    return picks;
  }

  private static List<Pick> services(List<Sheet.Entry> entries, Speaker speaker) {
    List<Sheet.Entry> rest = speaker.chance().shuffled(entries);
    List<Sheet.Entry> chosen = new ArrayList<>();
    for (String step : List.of("0", "1", "2")) {
      Sheet.Entry first =
          rest.stream()
              .filter(e -> e.words("on").getFirst().equals(step))
              .findFirst()
              .orElseThrow();
      rest.remove(first);
      chosen.add(first);
    }
    chosen.addAll(rest.subList(0, speaker.chance().between(3, 9)));
    return chosen.stream().map(entry -> Pick.named(entry, speaker)).toList();
  }

  private static List<Pick> assessments(List<Sheet.Entry> entries, Speaker speaker) {
    Sheet.Entry family = entries.getFirst();
    int which = speaker.chance().below(family.all("is").size());
    List<Pick> picks = new ArrayList<>();
    picks.add(new Pick(family.all("is").get(which), family.all("name").get(which), family));
    List<Sheet.Entry> others = entries.subList(1, entries.size());
    picks.addAll(Pick.some(others, speaker.chance().below(others.size()), speaker));
    return picks;
  }

  private static List<Pick> firstAndMore(
      List<Sheet.Entry> entries, int first, int more, Speaker speaker) {
    List<Pick> picks = new ArrayList<>(Pick.some(entries.subList(0, first), first, speaker));
    picks.addAll(Pick.some(entries.subList(first, entries.size()), more, speaker));
    return picks;
  }

  /** The contacts in those roles, as far as there are such; the word list's ids are the roles. */
  List<Id.Contact> contacts(List<String> roles) {
    return roles.stream()
        .flatMap(role -> contacts.stream().filter(c -> c.entry().id().equals(role)))
        .map(contact -> new Id.Contact(contact.id()))
        .toList();
  }

  /** What phrases call these things, such as {@code front-door} and {@code front-door-id}. */
  Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    contacts.forEach(contact -> contact.tell(contact.entry().id(), words));
    consent.get(0).tell("consent-early", words);
    consent.get(1).tell("consent-protection", words);
    consent.get(2).tell("consent-need", words);
    assessments.getFirst().tell("assessment", words);
    for (int i = 0; i < 3; i++) {
      services.get(i).tell("service-" + (i + 1), words);
      specials.get(i).tell("special-" + (i + 1), words);
      principles.get(i).tell("principle-" + (i + 1), words);
    }
    return words;
  }
}
