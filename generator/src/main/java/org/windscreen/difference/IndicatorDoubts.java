package org.windscreen.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.windscreen.difference.Doubt.CodeReused;
import org.windscreen.difference.Doubt.CodesSwapped;
import org.windscreen.difference.Doubt.PerhapsMerged;
import org.windscreen.difference.Doubt.PerhapsSame;
import org.windscreen.difference.Doubt.PerhapsSplit;
import org.windscreen.difference.IndicatorPairs.Pair;
import org.windscreen.model.Edition;
import org.windscreen.model.IndicatorsFile.Indicator;

/** Indicators that may belong together, though neither their codes nor their words settle it. */
final class IndicatorDoubts {
  /** So much of their words have two that may be the same. */
  private static final double ALIKE = 0.35;

  /** So much of a part's words the whole has, and of the whole's its parts together. */
  private static final double PART = 0.7;

  /** So little has what a code stands before in common with what it stood before. */
  private static final double STRANGE = 0.2;

  private final IndicatorPairs pairs;
  private final Likeness likeness;
  private final List<Doubt> doubts = new ArrayList<>();
  private final Set<Indicator> spokenFor = new HashSet<>();

  IndicatorDoubts(Edition from, Edition to, IndicatorPairs pairs) {
    this.pairs = pairs;
    this.likeness =
        new Likeness(
            Stream.of(from, to)
                .flatMap(edition -> edition.indicators().stream())
                .map(i -> i.text().shown())
                .toList());
  }

  List<Doubt> all() {
    List<Pair> reworded =
        pairs.pairs.stream()
            .filter(p -> !Likeness.same(p.was().text().shown(), p.now().text().shown()))
            .toList();
    codes(reworded);
    List.copyOf(pairs.gone.values()).forEach(this::split);
    List.copyOf(pairs.added.values()).forEach(this::merged);
    reworded.forEach(this::splitAndKept);
    reworded.forEach(this::mergedAndKept);
    pairs.gone.values().forEach(this::same);
    return doubts;
  }

  private void codes(List<Pair> reworded) {
    for (Pair pair : reworded) {
      List<Indicator> others =
          reworded.stream()
              .filter(other -> !other.equals(pair))
              .map(Pair::was)
              .filter(was -> Likeness.same(was.text().shown(), pair.now().text().shown()))
              .toList();
      others.stream()
          .filter(was -> !isToldOfTheOther(was, pair))
          .forEach(was -> doubts.add(new CodesSwapped(was, pair.now())));
      boolean sameCode = pair.was().code().equals(pair.now().code());
      if (others.isEmpty()
          && sameCode
          && likeness.of(pair.was().text().shown(), pair.now().text().shown()) < STRANGE) {
        doubts.add(new CodeReused(pair.was(), pair.now()));
      }
    }
  }

  /** Two that took each other's wording are one slip. */
  private boolean isToldOfTheOther(Indicator was, Pair pair) {
    return doubts.stream()
        .anyMatch(doubt ->
            doubt instanceof CodesSwapped(Indicator before, Indicator now)
                && before.code().equals(pair.now().code())
                && now.code().equals(was.code()));
  }

  /** Two or more that each say a part of what is gone, and together most of it. */
  private void split(Indicator was) {
    List<Indicator> parts = partsOf(was.text().shown(), pairs.added.values());
    if (parts.size() > 1 && likeness.share(was.text().shown(), joined(parts)) >= PART) {
      doubts.add(new PerhapsSplit(was, parts));
      spokenFor.add(was);
      spokenFor.addAll(parts);
    }
  }

  private void merged(Indicator now) {
    List<Indicator> parts = partsOf(now.text().shown(), pairs.gone.values());
    if (parts.size() > 1 && likeness.share(now.text().shown(), joined(parts)) >= PART) {
      doubts.add(new PerhapsMerged(parts, now));
      spokenFor.add(now);
      spokenFor.addAll(parts);
    }
  }

  /** A new one says what an old one says no more. */
  private void splitAndKept(Pair pair) {
    String lost =
        MarkedText.of(pair.was().text().shown(), pair.now().text().shown())
            .only(MarkedText.Mark.GONE);
    List<Indicator> parts = heldBy(pair.was().text().shown(), lost, pairs.added.values());
    if (!parts.isEmpty()) {
      doubts.add(
          new PerhapsSplit(
              pair.was(), Stream.concat(Stream.of(pair.now()), parts.stream()).toList()));
      spokenFor.addAll(parts);
    }
  }

  private void mergedAndKept(Pair pair) {
    String gained =
        MarkedText.of(pair.was().text().shown(), pair.now().text().shown())
            .only(MarkedText.Mark.NEW);
    List<Indicator> parts = heldBy(pair.now().text().shown(), gained, pairs.gone.values());
    if (!parts.isEmpty()) {
      doubts.add(
          new PerhapsMerged(
              Stream.concat(Stream.of(pair.was()), parts.stream()).toList(), pair.now()));
      spokenFor.addAll(parts);
    }
  }

  /** Those that are a part of the whole, and that say most of some words of it. */
  private List<Indicator> heldBy(String whole, String words, Collection<Indicator> among) {
    return partsOf(whole, among).stream()
        .filter(part -> likeness.share(words, part.text().shown()) >= ALIKE)
        .toList();
  }

  private List<Indicator> partsOf(String whole, Collection<Indicator> among) {
    return among.stream()
        .filter(part -> !spokenFor.contains(part) && Likeness.isTelling(part.text().shown()))
        .filter(part -> likeness.share(part.text().shown(), whole) >= PART)
        .toList();
  }

  private static String joined(List<Indicator> parts) {
    return String.join(" ", parts.stream().map(i -> i.text().shown()).toList());
  }

  /** The new one that is most like it. */
  private void same(Indicator was) {
    if (!spokenFor.contains(was)) {
      pairs.added.values().stream()
          .filter(now -> !spokenFor.contains(now))
          .filter(now -> likeness.of(was.text().shown(), now.text().shown()) >= ALIKE)
          .max(
              Comparator.comparingDouble(
                  now -> likeness.of(was.text().shown(), now.text().shown())))
          .ifPresent(now -> doubts.add(new PerhapsSame(was, now)));
    }
  }
}
