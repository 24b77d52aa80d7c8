package org.windscreen.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.difference.Change.IndicatorSplit;
import org.windscreen.difference.Change.IndicatorsMerged;
import org.windscreen.model.Edition;
import org.windscreen.model.IndicatorsFile.Indicator;

/**
 * Which indicator of one edition is which of another: by code, by {@code withdrawn.yaml}, and, of
 * those that are left, by the very words, where only one on either side has them. Nothing else is
 * certain.
 */
final class IndicatorPairs {
  /** The same indicator, before and after. */
  record Pair(Indicator was, Indicator now) {}

  final List<Pair> pairs = new ArrayList<>();
  final List<IndicatorSplit> splits = new ArrayList<>();
  final List<IndicatorsMerged> merges = new ArrayList<>();

  /** Those without a counterpart, in printed order. */
  final Map<String, Indicator> gone;

  final Map<String, Indicator> added;

  private final Map<String, Indicator> before;
  private final Map<String, Indicator> after;
  private final Successors successors;

  IndicatorPairs(Edition from, Edition to, Successors successors, Decisions decisions) {
    before = byCode(from);
    after = byCode(to);
    gone = new LinkedHashMap<>(before);
    added = new LinkedHashMap<>(after);
    this.successors = successors;
    byCode();
    before.values().forEach(was -> keptByParts(was, decisions));
    bySuccessors();
    byWords();
  }

  private static Map<String, Indicator> byCode(Edition edition) {
    return edition.indicators().stream()
        .collect(
            Collectors.toMap(
                i -> i.code().value(), i -> i, (first, second) -> first, LinkedHashMap::new));
  }

  private static String known(Indicator indicator) {
    return "indicator:" + indicator.code().value();
  }

  private void pair(Indicator was, Indicator now) {
    pairs.add(new Pair(was, now));
    gone.remove(was.code().value());
    added.remove(now.code().value());
  }

  private void byCode() {
    before.forEach((code, was) -> {
      if (after.containsKey(code)) {
        pair(was, after.get(code));
      }
    });
  }

  /** Split, though a part kept the code: that is decided, as nothing is gone. */
  private void keptByParts(Indicator was, Decisions decisions) {
    List<Indicator> parts = decisions.partsOf(was, added.values().stream());
    if (after.containsKey(was.code().value()) && !parts.isEmpty()) {
      List<Indicator> now = new ArrayList<>(List.of(after.get(was.code().value())));
      now.addAll(parts);
      splits.add(new IndicatorSplit(was, now, Optional.empty()));
      parts.forEach(part -> added.remove(part.code().value()));
    }
  }

  private void bySuccessors() {
    Map<Indicator, List<Indicator>> sources = new LinkedHashMap<>();
    for (Indicator was : List.copyOf(gone.values())) {
      List<Indicator> now = successorsOf(was);
      if (now.size() > 1) {
        splits.add(new IndicatorSplit(was, now, successors.because(known(was))));
        gone.remove(was.code().value());
        now.forEach(part -> added.remove(part.code().value()));
      } else {
        now.forEach(
            one -> sources.computeIfAbsent(one, ignored -> new ArrayList<>(itself(one))).add(was));
      }
    }
    sources.forEach(this::placeTaken);
  }

  private List<Indicator> successorsOf(Indicator was) {
    return successors.of(known(was), ref -> after.containsKey(code(ref))).stream()
        .map(ref -> after.get(code(ref)))
        .toList();
  }

  private static String code(String ref) {
    return ref.replaceFirst("^indicator:", "");
  }

  /** The indicator as it was, if it was there before others came to it. */
  private List<Indicator> itself(Indicator now) {
    return Stream.ofNullable(before.get(now.code().value())).toList();
  }

  private void placeTaken(Indicator now, List<Indicator> was) {
    if (was.size() == 1) {
      pair(was.getFirst(), now);
    } else {
      merges.add(new IndicatorsMerged(was, now, successors.because(known(was.getLast()))));
      was.forEach(one -> gone.remove(one.code().value()));
      added.remove(now.code().value());
    }
  }

  private void byWords() {
    alone(IndicatorPairs::words);
    alone(one -> List.of(words(one), one.levels(), one.category()));
  }

  private static List<String> words(Indicator indicator) {
    return MarkedText.bare(indicator.text().shown());
  }

  /** Pairs those of which each side has just one. */
  private void alone(Function<Indicator, Object> by) {
    Map<Object, List<Indicator>> left = grouped(gone.values(), by);
    Map<Object, List<Indicator>> right = grouped(added.values(), by);
    Set<Object> both = new LinkedHashSet<>(left.keySet());
    both.retainAll(right.keySet());
    both.stream()
        .filter(key -> left.get(key).size() == 1 && right.get(key).size() == 1)
        .forEach(key -> pair(left.get(key).getFirst(), right.get(key).getFirst()));
  }

  private static Map<Object, List<Indicator>> grouped(
      Collection<Indicator> indicators, Function<Indicator, Object> by) {
    return indicators.stream()
        .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
  }
}
