package org.windscreen.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.windscreen.markdown.Prose;
import org.windscreen.model.Id;
import org.windscreen.model.LevelsFile;
import org.windscreen.model.Stated;

/** Makes up {@code levels.yaml}. */
final class LevelsSample {
  /** How many in a hundred things that a level may say a source leaves out. */
  private static final int SILENT = 18;

  private final AuthoritySample sample;
  private final Speaker speaker;
  private final List<LevelScheme.MadeUpLevel> rungs;

  private LevelsSample(AuthoritySample sample) {
    this.sample = sample;
    this.speaker = sample.speaker().fork("levels");
    this.rungs = sample.ladder().rungs();
  }

  static LevelsFile of(AuthoritySample sample) {
    LevelsSample levels = new LevelsSample(sample);
    return new LevelsFile(levels.rungs.stream().map(levels::level).toList(), List.of());
  }

  private LevelsFile.Level level(LevelScheme.MadeUpLevel rung) {
    boolean first = rung.equals(rungs.getFirst());
    boolean top = rung.equals(rungs.getLast()) && rung.step() < 3;
    return new LevelsFile.Level(
        rung.id(),
        rung.label(),
        rung.name().map(Stated::known).orElse(Stated.silent()),
        rung.mark(),
        Optional.empty(),
        rung.also(),
        rung.scale(),
        said("who", who(rung)),
        phrase(rung, "response"),
        phrase(rung, "access"),
        phrase(rung, "assessment"),
        phrase(rung, "lead"),
        phrase(rung, "services"),
        phrase(rung, "outcome"),
        top ? Stated.silent() : phrase(rung, "step-up"),
        first ? Stated.silent() : phrase(rung, "step-down"),
        Stated.known(law(rung)),
        Stated.known(consent(rung)),
        Stated.known(sample.choices().contacts(says(rung.step()).words("contacts"))));
  }

  private String who(LevelScheme.MadeUpLevel rung) {
    return rung.steps().stream()
        .map(step -> speaker.say(says(step), "who"))
        .collect(Collectors.joining(" "));
  }

  private Stated<LevelsFile.Said> phrase(LevelScheme.MadeUpLevel rung, String key) {
    if (speaker.chance().percent(SILENT)) {
      return Stated.silent();
    }
    String phrase = speaker.chance().one(says(rung.step()).all(key));
    return said(key, speaker.say(phrase, neighbours(rung)));
  }

  private Stated<LevelsFile.Said> said(String key, String text) {
    String part = key.equals("assessment") ? "3 Early help" : "2 Levels of need";
    return Made.stated(
        Optional.of(text), t -> new LevelsFile.Said(Prose.of(t), List.of(sample.place(part))));
  }

  private Sheet.Entry says(int step) {
    return sample.lists().sheet("levels").entry("said-" + step);
  }

  private Map<String, String> neighbours(LevelScheme.MadeUpLevel rung) {
    Map<String, String> words = new HashMap<>();
    int here = rungs.indexOf(rung);
    rungs.get(Math.max(0, here - 1)).tell("previous", words);
    rungs.get(Math.min(rungs.size() - 1, here + 1)).tell("next", words);
    return words;
  }

  private List<Id.Law> law(LevelScheme.MadeUpLevel rung) {
    List<String> both = List.of("children-act-1989-s17", "children-act-1989-s47");
    Chance chance = speaker.chance();
    return Made.each(
        rung.step() < 3 ? List.of() : chance.some(both, chance.between(1, 2)), Id.Law::new);
  }

  /** The rules that name the level. */
  private List<Id.Consent> consent(LevelScheme.MadeUpLevel rung) {
    return sample.choices().consent().stream()
        .filter(pick -> rung.on(pick.entry().words("on")))
        .map(pick -> new Id.Consent(pick.id()))
        .toList();
  }
}
