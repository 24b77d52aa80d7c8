package org.windscreen.difference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.windscreen.difference.Account.Entry;
import org.windscreen.model.IndicatorsFile.Indicator;

/** Doubts in words, each with what to do about it. */
record DoubtWords(ChangeWords names) {
  private static final String IS_APART = "If not, decide in changes.yaml that it is: apart.";
  private static final String TOOK_ITS_PLACE =
      "If it took its place, decide in changes.yaml that it is: part.";
  private static final String IS_SAME = "If all is right, decide in changes.yaml that it is: same.";

  Entry entry(Doubt doubt) {
    return switch (doubt) {
      case Doubt.PerhapsSame(Indicator was, Indicator now) -> perhapsSame(was, now);
      case Doubt.PerhapsSplit(Indicator was, List<Indicator> now) -> perhapsSplit(was, now);
      case Doubt.PerhapsMerged(List<Indicator> was, Indicator now) -> perhapsMerged(was, now);
      case Doubt.CodesSwapped(Indicator was, Indicator now) ->
          new Entry(
              now(now),
              "says what " + was(was) + " said; were codes swapped?",
              Optional.of(ChangeWords.text(now.text().shown())),
              List.of(
                  "A code stays with its indicator: give this one the code " + code(was) + ".",
                  IS_SAME));
      case Doubt.CodeReused(Indicator was, Indicator now) ->
          new Entry(
              now(now),
              "has next to nothing of what it said: was its code given to another indicator?",
              Optional.of(MarkedText.of(was.text().shown(), now.text().shown())),
              List.of("A new indicator gets a code of its own: leave out its code line.", IS_SAME));
      case Doubt.PerhapsSameThing(Holding was, Holding now) -> perhapsSame(was, now);
      case Doubt.NameOfAnother(Holding was, Holding now) ->
          new Entry(
              Naming.of(now),
              "has the name that " + was.known() + " had: did they trade ids?",
              Optional.empty(),
              List.of("An id stays with its thing, as addresses do.", IS_SAME));
    };
  }

  private Entry perhapsSplit(Indicator was, List<Indicator> now) {
    boolean kept = now.stream().anyMatch(part -> part.code().equals(was.code()));
    return new Entry(
        was(was),
        "may have been split: " + now.stream().map(this::now).collect(Collectors.joining(", ")),
        Optional.of(ChangeWords.text(was.text().shown())),
        List.of(
            kept
                ? "It kept its code. If others took over the rest, decide of each that it is: part."
                : "If so, decide of each in changes.yaml that it is: part.",
            IS_APART));
  }

  private Entry perhapsMerged(List<Indicator> was, Indicator now) {
    return new Entry(
        now(now),
        "may have been made of several: "
            + was.stream().map(this::was).collect(Collectors.joining(", ")),
        Optional.of(ChangeWords.text(now.text().shown())),
        List.of("If so, decide of each in changes.yaml that it is: part.", IS_APART));
  }

  private static Entry perhapsSame(Holding was, Holding now) {
    return new Entry(
        Naming.of(was),
        "is gone, and " + Naming.of(now) + " is much like it",
        Optional.empty(),
        List.of("If they are the same, give the new one the id it had.", TOOK_ITS_PLACE, IS_APART));
  }

  private Entry perhapsSame(Indicator was, Indicator now) {
    MarkedText words = MarkedText.of(was.text().shown(), now.text().shown());
    String qualifiers = QualifierWords.of(Qualifier.of(words));
    return new Entry(
        was(was),
        "is gone, and "
            + now(now)
            + " says nearly the same"
            + (qualifiers.isEmpty() ? "" : "; " + qualifiers),
        Optional.of(words),
        List.of(
            "If they are the same, give the new one the code " + code(was) + ".",
            TOOK_ITS_PLACE,
            IS_APART));
  }

  private String was(Indicator indicator) {
    return names.before.of(indicator);
  }

  private String now(Indicator indicator) {
    return names.after.of(indicator);
  }

  private static String code(Indicator indicator) {
    return indicator.code().value();
  }
}
