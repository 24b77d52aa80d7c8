package org.windscreen.sample;

import java.util.List;
import java.util.Optional;

/** Writes {@code thresholds.yaml}, {@code practice.yaml} and {@code links.yaml}. */
final class PracticeYaml {
  private PracticeYaml() {}

  static String thresholds(AuthoritySample sample) {
    Speaker speaker = sample.speaker().fork("thresholds");
    YamlText yaml = AuthoritySample.yaml("thresholds");
    yaml.list(
        "thresholds",
        sample.choices().thresholds(),
        (item, threshold) ->
            item.word("id", threshold.id())
                .text("title", threshold.name())
                .words("law", threshold.entry().all("law"))
                .text("text", speaker.say(threshold.entry(), "text"))
                .words("levels", sample.ladder().on(List.of("3")))
                .place("source", sample.spot("8 Statutory duties")));
    return yaml.toString();
  }

  static String practice(AuthoritySample sample) {
    Speaker speaker = sample.speaker().fork("practice");
    Choices choices = sample.choices();
    Spot spot = sample.spot("9 How we work");
    YamlText yaml = AuthoritySample.yaml("practice");
    yaml.list(
        "models",
        choices.models(),
        (item, model) -> named(item, model, speaker).place("source", spot));
    yaml.list(
        "principles",
        choices.principles(),
        (item, principle) ->
            named(item, principle, speaker)
                .place("source", spot.item(choices.principles().indexOf(principle) + 1)));
    yaml.list(
        "assessments",
        choices.assessments(),
        (item, tool) ->
            named(item, tool, speaker)
                .words("levels", sample.ladder().on(tool.entry().words("on")))
                .stated("address", address(sample.area(), tool, speaker.chance()))
                .place("source", sample.spot("3 Early help")));
    return yaml.toString();
  }

  private static YamlText named(YamlText yaml, Pick pick, Speaker speaker) {
    return yaml.word("id", pick.id())
        .text("name", pick.name())
        .text("text", speaker.say(pick.entry(), "text"));
  }

  private static Optional<String> address(Area area, Pick pick, Chance chance) {
    return Optional.of(area.web("tools/" + pick.id() + "/")).filter(a -> chance.percent(40));
  }

  static String links(AuthoritySample sample) {
    Speaker speaker = sample.speaker().fork("links");
    YamlText yaml = AuthoritySample.yaml("links");
    yaml.list(
        "links",
        sample.choices().links(),
        (item, link) -> {
          String path = link.entry().first("path").orElseThrow();
          String note = speaker.say(link.entry(), "note");
          boolean national = path.equals("national");
          item.word("id", link.id()).text("title", link.name());
          item.word("address", path.equals("withheld") ? path : sample.area().web(path + "/"));
          item.stated("note", Optional.of(note).filter(n -> !n.equals("not-stated")));
          item.word("national", national ? NationalDocument.of(sample.area()).id() : "not-stated");
          item.place("source", sample.spot("1 Introduction"));
        });
    return yaml.toString();
  }
}
