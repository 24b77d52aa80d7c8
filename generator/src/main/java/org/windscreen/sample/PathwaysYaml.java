package org.windscreen.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes {@code pathways.yaml}. */
final class PathwaysYaml {
  /** Other texts refer to these, so that every authority has them. */
  private static final List<String> ALWAYS =
      List.of("referral", "early-help", "step-up", "step-down", "disagreement");

  private final AuthoritySample sample;
  private final Speaker speaker;
  private final Chance chance;
  private final Sheet sheet;

  private PathwaysYaml(AuthoritySample sample) {
    this.sample = sample;
    this.speaker = sample.speaker().fork("pathways");
    this.chance = speaker.chance();
    this.sheet = sample.lists().pathways();
  }

  static String of(AuthoritySample sample) {
    return new PathwaysYaml(sample).write();
  }

  private String write() {
    List<Sheet.Entry> stated = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (Sheet.Entry entry : sheet.entries()) {
      if (entry.id().contains("/")) {
        continue;
      }
      if (ALWAYS.contains(entry.id()) || chance.percent(60)) {
        stated.add(entry);
      } else {
        silent.add(entry.id());
      }
    }
    YamlText yaml = AuthoritySample.yaml("pathways").list("pathways", stated, this::pathway);
    return yaml.words("not-stated", silent).toString();
  }

  private void pathway(YamlText yaml, Sheet.Entry entry) {
    List<Sheet.Entry> steps =
        sheet.below(entry.id()).stream()
            .filter(step -> step.first("maybe").isEmpty() || chance.percent(60))
            .toList();
    String part = entry.first("part").orElseThrow();
    yaml.word("id", entry.id()).word("kind", entry.id()).text("title", speaker.say(entry, "title"));
    stated(yaml, "summary", speaker.say(entry, "summary"));
    yaml.words("levels", sample.ladder().on(steps(entry.id())));
    yaml.list("steps", steps, (item, step) -> step(item, step, part));
    yaml.place("source", sample.spot(part));
  }

  private static void stated(YamlText yaml, String key, String text) {
    yaml.stated(key, Optional.of(text).filter(t -> !t.equals("not-stated")));
  }

  private static List<String> steps(String kind) {
    return switch (kind) {
      case "referral" -> List.of("3");
      case "early-help" -> List.of("1", "2");
      case "step-up", "step-down" -> List.of("2", "3");
      default -> List.of();
    };
  }

  private void step(YamlText yaml, Sheet.Entry step, String part) {
    Pick named = Pick.named(step, speaker);
    yaml.word("id", named.id()).text("title", named.name());
    stated(yaml, "who", chance.percent(90) ? speaker.say(step, "who") : "not-stated");
    yaml.text("text", speaker.say(step, "text"));
    String limit = step.all("limit").isEmpty() ? "none" : chance.one(step.all("limit"));
    if (!limit.equals("none")) {
      yaml.below("time-limit", item -> limit(item, limit, step.first("from").orElseThrow()));
    }
    List<String> contacts =
        step.all("contacts").stream().flatMap(c -> sample.choices().contact(c).stream()).toList();
    yaml.words("contacts", contacts).place("source", sample.spot(part));
  }

  private void limit(YamlText yaml, String limit, String from) {
    String[] parts = limit.split(" ", -1);
    String unit = parts[1].replace('-', ' ');
    boolean one = parts[0].equals("1");
    String words = parts[0] + " " + (one ? unit.substring(0, unit.length() - 1) : unit);
    yaml.text("limit", chance.one(List.of("Within ", "No later than ", "Up to ")) + words);
    yaml.number("amount", Integer.parseInt(parts[0])).word("unit", parts[1]);
    stated(yaml, "counted-from", from);
  }
}
