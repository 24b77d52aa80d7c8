package org.windscreen.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes {@code levels.yaml}. */
final class LevelsYaml {
  /** What a level says, after for whom it is. */
  private static final List<String> SAYS =
      List.of("response", "access", "assessment", "lead", "services", "outcome");

  /** How many in a hundred of these a source leaves out. */
  private static final int SILENT = 18;

  private final AuthoritySample sample;
  private final Speaker speaker;
  private final List<Ladder.Rung> rungs;

  private LevelsYaml(AuthoritySample sample) {
    this.sample = sample;
    this.speaker = sample.speaker().fork("levels");
    this.rungs = sample.ladder().rungs();
  }

  static String of(AuthoritySample sample) {
    LevelsYaml levels = new LevelsYaml(sample);
    return AuthoritySample.yaml("levels").list("levels", levels.rungs, levels::level).toString();
  }

  private void level(YamlText yaml, Ladder.Rung rung) {
    yaml.word("id", rung.id()).text("label", rung.label()).stated("name", rung.name());
    rung.mark().ifPresent(mark -> yaml.text("mark", mark));
    if (!rung.also().isEmpty()) {
      yaml.texts("also-called", rung.also());
    }
    yaml.words("scale", rung.scale());
    said(yaml, "who", Optional.of(who(rung)));
    for (String key : SAYS) {
      said(yaml, key, phrase(rung, key));
    }
    boolean first = rung.equals(rungs.getFirst());
    boolean last = rung.equals(rungs.getLast());
    said(yaml, "step-up", last && rung.step() < 3 ? Optional.empty() : phrase(rung, "step-up"));
    said(yaml, "step-down", first ? Optional.empty() : phrase(rung, "step-down"));
    yaml.words("legal-basis", law(rung));
    yaml.words("consent", consent(rung));
    yaml.words("contacts", contacts(rung));
  }

  private void said(YamlText yaml, String key, Optional<String> text) {
    if (text.isEmpty() || text.get().equals("not-stated")) {
      yaml.word(key, "not-stated");
      return;
    }
    String part = key.equals("assessment") ? "3 Early help" : "2 Levels of need";
    yaml.below(key, said -> said.text("text", text.get()).place("source", sample.spot(part)));
  }

  private String who(Ladder.Rung rung) {
    List<String> who = new ArrayList<>();
    for (int step : rung.steps()) {
      who.add(speaker.say(says(step), "who"));
    }
    return String.join(" ", who);
  }

  private Optional<String> phrase(Ladder.Rung rung, String key) {
    if (speaker.chance().percent(SILENT)) {
      return Optional.empty();
    }
    String phrase = speaker.chance().one(says(rung.step()).all(key));
    return Optional.of(speaker.say(phrase, neighbours(rung)));
  }

  private Sheet.Entry says(int step) {
    return sample.lists().levels().entry("said-" + step);
  }

  private Map<String, String> neighbours(Ladder.Rung rung) {
    Map<String, String> words = new HashMap<>();
    int here = rungs.indexOf(rung);
    Ladder.Rung previous = rungs.get(Math.max(0, here - 1));
    Ladder.Rung next = rungs.get(Math.min(rungs.size() - 1, here + 1));
    words.put("previous", previous.label());
    words.put("previous-id", previous.id());
    words.put("next", next.label());
    words.put("next-id", next.id());
    return words;
  }

  private List<String> law(Ladder.Rung rung) {
    List<String> both = List.of("children-act-1989-s17", "children-act-1989-s47");
    return rung.step() < 3
        ? List.of()
        : speaker.chance().some(both, speaker.chance().between(1, 2));
  }

  private List<String> consent(Ladder.Rung rung) {
    List<String> ids = sample.choices().consent().stream().map(Pick::id).toList();
    return switch (rung.step()) {
      case 0 -> List.of();
      case 1, 2 -> ids.subList(0, 1);
      default -> ids.subList(1, ids.size());
    };
  }

  private List<String> contacts(Ladder.Rung rung) {
    List<String> roles =
        switch (rung.step()) {
          case 0 -> List.of("early-help");
          case 1 -> List.of("lead", "early-help");
          case 2 -> List.of("lead", "early-help", "front-door");
          default -> List.of("front-door", "out-of-hours", "emergency");
        };
    return roles.stream().flatMap(role -> sample.choices().contact(role).stream()).toList();
  }
}
