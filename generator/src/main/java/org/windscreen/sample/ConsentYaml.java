package org.windscreen.sample;

import java.util.List;
import java.util.Optional;

/** Writes {@code consent.yaml}. */
final class ConsentYaml {
  /** The parts of a rule that a source may be silent on. */
  private static final List<String> PARTS =
      List.of("if-refused", "tell-family", "young-person", "record", "lawful-basis");

  private ConsentYaml() {}

  static String of(AuthoritySample sample) {
    Speaker speaker = sample.speaker().fork("consent");
    List<Pick> consent = sample.choices().consent();
    YamlText yaml = AuthoritySample.yaml("consent");
    yaml.list("consent", consent, (item, pick) -> write(item, pick, sample, speaker));
    List<String> stated = consent.stream().map(pick -> pick.entry().id()).toList();
    List<String> silent =
        sample.lists().consent().entries().stream()
            .map(Sheet.Entry::id)
            .filter(action -> !stated.contains(action))
            .toList();
    return yaml.words("not-stated", silent).toString();
  }

  private static void write(YamlText yaml, Pick pick, AuthoritySample sample, Speaker speaker) {
    Sheet.Entry entry = pick.entry();
    Chance chance = speaker.chance();
    int which = chance.below(entry.all("answer").size());
    yaml.word("id", pick.id()).word("action", entry.id()).text("title", pick.name());
    yaml.word("needed", chance.one(entry.all("needed")));
    yaml.text("answer", speaker.say(entry.all("answer").get(which)));
    yaml.stated("rule", maybe(entry, "rule", 90, speaker));
    List<String> exceptions = entry.all("exception");
    yaml.texts(
        "exceptions",
        chance.some(exceptions, chance.between(0, exceptions.size())).stream()
            .map(speaker::say)
            .map(ConsentYaml::plain)
            .toList());
    for (String part : PARTS) {
      yaml.stated(part, maybe(entry, part, 70, speaker));
    }
    yaml.words("levels", sample.ladder().on(steps(entry.id())));
    yaml.words("law", chance.some(entry.all("law"), 1 + chance.below(2)));
    yaml.place("source", sample.spot(entry.first("part").orElseThrow()));
  }

  private static Optional<String> maybe(
      Sheet.Entry entry, String key, int percent, Speaker speaker) {
    return Optional.of(entry.all(key))
        .filter(phrases -> !phrases.isEmpty() && speaker.chance().percent(percent))
        .map(phrases -> speaker.say(speaker.chance().one(phrases)));
  }

  /** Exceptions are plain text: a link is left as its words. */
  private static String plain(String markdown) {
    return markdown.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1");
  }

  private static List<String> steps(String action) {
    return switch (action) {
      case "early-help" -> List.of("1", "2");
      case "child-in-need", "child-protection" -> List.of("3");
      case "gathering-information" -> List.of("2", "3");
      default -> List.of("0", "1", "2", "3");
    };
  }
}
