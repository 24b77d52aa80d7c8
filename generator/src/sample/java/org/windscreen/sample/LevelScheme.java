package org.windscreen.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.windscreen.model.Id;
import org.windscreen.model.LevelsFile;

/**
 * An authority's levels of need, from least to most need.
 *
 * @param rungs three to six
 */
record LevelScheme(List<LevelScheme.MadeUpLevel> rungs) {
  /** The steps of the common scale; a step's number is its place here. */
  static final List<String> SCALE = List.of("universal", "additional", "targeted", "statutory");

  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six");

  LevelScheme {
    rungs = List.copyOf(rungs);
  }

  /**
   * One level.
   *
   * @param label as people say it, such as {@code Tier 2}
   * @param name as printed; none where the label is the name, or the source prints none
   * @param also other names; may be empty
   * @param steps numbers of steps of the common scale, ascending; one or two
   */
  record MadeUpLevel(
      Id.Level id, String label, Optional<String> name, List<String> also, List<Integer> steps) {
    MadeUpLevel {
      also = List.copyOf(also);
      steps = List.copyOf(steps);
    }

    List<Id.Step> scale() {
      return steps.stream().map(SCALE::get).map(Id.Step::new).toList();
    }

    /** "3" of "Level 3", "C" of "Band C"; none of a name. */
    Optional<LevelsFile.Mark> mark() {
      String last = label.substring(label.lastIndexOf(' ') + 1);
      return Optional.of(last)
          .filter(m -> m.length() <= 2 && label.contains(" "))
          .map(LevelsFile.Mark::new);
    }

    /** The step of most need. */
    int step() {
      return steps.getLast();
    }

    /** Adds the words by which phrases refer to it: its label, and its id after {@code -id}. */
    void tell(String word, Map<String, String> words) {
      words.put(word, label);
      words.put(word + "-id", id.value());
    }

    boolean on(List<String> stepNumbers) {
      return steps.stream().anyMatch(step -> stepNumbers.contains(Integer.toString(step)));
    }
  }

  static LevelScheme of(Sheet levels, Chance chance) {
    String[] shape = chance.one(levels.entry("shapes").all("shape")).split(" \\| ", -1);
    String naming = chance.one(levels.entry("namings").all("naming"));
    boolean nameless = chance.percent(15) && !naming.equals("named");
    List<List<String>> names = new ArrayList<>();
    for (int step = 0; step < SCALE.size(); step++) {
      names.add(chance.shuffled(levels.entry("names-" + step).all("name")));
    }
    List<MadeUpLevel> rungs = new ArrayList<>();
    for (String part : shape) {
      List<Integer> steps = part.chars().map(c -> c - '0').boxed().toList();
      String name = names.get(steps.getLast()).removeFirst();
      rungs.add(rung(rungs.size() + 1, naming, nameless ? "" : name, steps));
    }
    return new LevelScheme(rungs);
  }

  private static MadeUpLevel rung(int number, String naming, String name, List<Integer> steps) {
    if (naming.equals("named")) {
      return new MadeUpLevel(
          new Id.Level(Options.slug(name)), name, Optional.empty(), List.of(), steps);
    }
    String mark =
        naming.equals("Band") ? Character.toString('A' + number - 1) : Integer.toString(number);
    List<String> also =
        naming.equals("Level") || naming.equals("Tier")
            ? List.of(naming + " " + NUMBERS.get(number))
            : List.of();
    return new MadeUpLevel(
        new Id.Level(mark.toLowerCase(Locale.ROOT)),
        naming + " " + mark,
        Optional.of(name).filter(n -> !n.isEmpty()),
        also,
        steps);
  }

  /** The levels that lie on any of these steps. */
  List<Id.Level> on(List<String> stepNumbers) {
    return rungs.stream().filter(rung -> rung.on(stepNumbers)).map(MadeUpLevel::id).toList();
  }

  /**
   * What phrases call the levels: {@code top-id}, {@code early}, {@code levels-count} and so on.
   */
  Map<String, String> words() {
    MadeUpLevel early =
        rungs.stream().filter(rung -> rung.steps().contains(1)).findFirst().orElseThrow();
    Map<String, String> words = new HashMap<>();
    words.put("levels-count", NUMBERS.get(rungs.size()));
    words.put("first-id", rungs.getFirst().id().value());
    early.tell("early", words);
    words.put("top-level", rungs.getLast().label());
    words.put("top-id", rungs.getLast().id().value());
    return words;
  }
}
