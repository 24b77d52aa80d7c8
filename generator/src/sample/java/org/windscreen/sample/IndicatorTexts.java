package org.windscreen.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Composes indicators from subjects, degrees, concerns, effects and conditions, those said least so
 * far first.
 */
final class IndicatorTexts {
  /** How often another wording is looked for before a text is used twice. */
  private static final int TRIES = 40;

  /** How many concerns are looked at for the one that was used least. */
  private static final int LOOKS = 5;

  private final List<Concern> concerns;
  private final Sheet voices;
  private final Speaker speaker;
  private final int[] uses;
  private final Set<String> said = new HashSet<>();

  IndicatorTexts(WordLists lists, Speaker speaker) {
    this.concerns = lists.concerns();
    this.voices = lists.sheet("voices");
    this.speaker = speaker;
    this.uses = new int[concerns.size()];
  }

  /** An indicator's words, and its topics, the first of which it is most about. */
  record Indicator(String text, List<String> topics) {}

  /** The places, in the list of concerns, of what can be said there. */
  List<Integer> fitting(List<String> categories, int step) {
    List<Integer> fitting = new ArrayList<>();
    for (int i = 0; i < concerns.size(); i++) {
      Concern concern = concerns.get(i);
      if (concern.step() == step && !Collections.disjoint(concern.categories(), categories)) {
        fitting.add(i);
      }
    }
    return fitting;
  }

  /** A text not said before, made from one of these; an old one if no new one is found. */
  Indicator next(List<Integer> fitting) {
    Indicator indicator = compose(leastUsed(fitting));
    for (int i = 0; i < TRIES && !said.add(indicator.text()); i++) {
      indicator = compose(leastUsed(fitting));
    }
    said.add(indicator.text());
    return indicator;
  }

  private Concern leastUsed(List<Integer> fitting) {
    int best = speaker.chance().one(fitting);
    for (int i = 1; i < LOOKS; i++) {
      int other = speaker.chance().one(fitting);
      best = uses[other] < uses[best] ? other : best;
    }
    uses[best]++;
    return concerns.get(best);
  }

  private Indicator compose(Concern concern) {
    return switch (concern.form()) {
      case CLAUSE -> clause(concern);
      case BAD_MATTER -> framed(concern, frames("about", concern, "say", "bad"), "n");
      case MATTER -> framed(concern, frames("about", concern, "say"), "n");
      case RISK -> framed(concern, frames("risk", concern, "say"), "r");
    };
  }

  private Indicator clause(Concern concern) {
    int die = speaker.chance().below(100);
    boolean worry = concern.step() > 0;
    if (worry && die >= 75 && !concern.phrase().matches("\\{[^}]*\\|.*")) {
      return seen(concern);
    }
    if (concern.phrase().contains(", ") || die >= (worry ? 50 : 12)) {
      return new Indicator(told(concern, concern.phrase()), List.of(concern.topic()));
    }
    if (worry && die < 25 && !concern.effects().isEmpty()) {
      return affecting(concern, speaker.chance().one(concern.effects()));
    }
    String tail = speaker.chance().one(entry("tail", concern).all("say"));
    return new Indicator(told(concern, concern.phrase() + tail), List.of(concern.topic()));
  }

  /** A concern in the words of someone who has seen it. */
  private Indicator seen(Concern concern) {
    String frame = speaker.chance().one(entry("seen", concern).all("say"));
    String told = frame.replace("{what}", Options.uncapital(concern.phrase()));
    return new Indicator(told(concern, told), List.of(concern.topic()));
  }

  /** A concern and what it does to the child or the family, which is a topic of its own. */
  private Indicator affecting(Concern concern, String group) {
    List<String> effects = voices.entry("effect-" + group).all("topic-" + concern.step());
    String[] effect = speaker.chance().one(effects).split(" ", 2);
    if (effect[0].equals(concern.topic())) {
      return new Indicator(told(concern, concern.phrase()), List.of(concern.topic()));
    }
    String text = told(concern, concern.phrase() + effect[1]);
    return new Indicator(text, List.of(concern.topic(), effect[0]));
  }

  private Indicator framed(Concern concern, List<String> frames, String slot) {
    Map<String, String> words = Map.of(slot, concern.phrase(), "who", concern.who());
    String text = speaker.say(speaker.chance().one(frames), words);
    return new Indicator(Options.sentence(text), List.of(concern.topic()));
  }

  private String told(Concern concern, String phrase) {
    String often = "{oft-" + concern.step() + "}";
    return Options.sentence(speaker.say(phrase, Map.of("oft", often)));
  }

  private List<String> frames(String kind, Concern concern, String... keys) {
    List<String> frames = new ArrayList<>();
    for (String key : keys) {
      frames.addAll(entry(kind, concern).all(key));
    }
    return frames;
  }

  private Sheet.Entry entry(String kind, Concern concern) {
    return voices.entry(kind + "-" + concern.step());
  }
}
