package org.windscreen.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What indicators can say about one topic at one step of the common scale.
 *
 * @param topic an id of topics.yaml
 * @param categories common categories of domains.yaml under which it is seen
 * @param effects the groups of effects that may follow, such as {@code school}; may be empty
 * @param step 0 universal to 3 statutory
 * @param form how the phrase becomes a sentence
 * @param phrase what is said, or what there is concern about, or what there is a risk of
 * @param who whom a risk is to, as a word of the word lists; empty for the other forms
 */
record Concern(
    String topic,
    Set<String> categories,
    List<String> effects,
    int step,
    Form form,
    String phrase,
    String who) {
  Concern {
    categories = Set.copyOf(categories);
    effects = List.copyOf(effects);
  }

  /** How a phrase becomes a sentence. */
  enum Form {
    /** It is one. */
    CLAUSE,
    /** "Concern about ...", of something bad or something neutral. */
    BAD_MATTER,
    MATTER,
    /** "... is at risk of ...". */
    RISK
  }

  /** What the keys of the word lists say: a step for a clause, or a form for all steps but 0. */
  private static final List<String> CLAUSES = List.of("+", "1", "2", "3");

  /** After a key other than a clause's: the first step at which it fits, if that is not 1. */
  private static final List<String> FROM = List.of("", "2", "3");

  private static final List<String> RISKS = List.of("rc", "rt", "rb", "rp", "rf");
  private static final List<String> AT_RISK =
      List.of("{child}", "{teen}", "{baby}", "{parent}", "{family}");

  /** Everything in the word lists, in their order. */
  static List<Concern> all(Sheet sheet) {
    List<Concern> concerns = new ArrayList<>();
    for (Sheet.Entry entry : sheet.entries()) {
      for (int step = 0; step < CLAUSES.size(); step++) {
        add(entry, step, CLAUSES.get(step), Form.CLAUSE, "", concerns);
        for (String from : FROM.subList(0, step)) {
          matters(entry, step, from, concerns);
        }
      }
    }
    return concerns;
  }

  private static void matters(Sheet.Entry entry, int step, String from, List<Concern> concerns) {
    add(entry, step, "n" + from, Form.BAD_MATTER, "", concerns);
    add(entry, step, "m" + from, Form.MATTER, "", concerns);
    for (int i = 0; i < RISKS.size(); i++) {
      add(entry, step, RISKS.get(i) + from, Form.RISK, AT_RISK.get(i), concerns);
    }
  }

  private static void add(
      Sheet.Entry entry, int step, String key, Form form, String who, List<Concern> concerns) {
    Set<String> categories = Set.copyOf(entry.words("in"));
    List<String> effects = entry.words("with").stream().filter(w -> !w.equals("none")).toList();
    String topic = entry.first("topic").orElse(entry.id());
    for (String phrase : entry.all(key)) {
      concerns.add(new Concern(topic, categories, effects, step, form, phrase, who));
    }
  }
}
