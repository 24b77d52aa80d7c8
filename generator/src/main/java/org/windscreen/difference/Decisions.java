package org.windscreen.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.windscreen.model.ChangesFile.Decision;
import org.windscreen.model.ChangesFile.Verdict;
import org.windscreen.model.Edition;
import org.windscreen.model.IndicatorsFile.Indicator;
import org.windscreen.model.WithdrawnFile.Entry;
import org.windscreen.model.WithdrawnFile.ThingRef;

/** How the {@code changes.yaml} of editions decide what belongs together. */
public final class Decisions {
  /**
   * Two things of which it is in doubt whether they belong together.
   *
   * @param was by what references name the one, as the edition before has it
   * @param now the other, as the later edition has it
   */
  public record Match(String was, String now) {}

  private final Map<Match, Verdict> verdicts = new HashMap<>();

  /** What those editions say, the earlier ones first. */
  static Decisions of(List<Edition> way) {
    Decisions all = new Decisions();
    way.stream().flatMap(edition -> edition.changes().decided().stream()).forEach(all::add);
    return all;
  }

  private void add(Decision one) {
    verdicts.put(new Match(one.was().value(), one.now().value()), one.is());
  }

  /** Those of several indicators that took over a part of what one said, which kept its code. */
  List<Indicator> partsOf(Indicator was, Stream<Indicator> among) {
    return among.filter(now -> is(Verdict.PART, Doubt.match(was, now))).toList();
  }

  private boolean is(Verdict verdict, Match match) {
    return verdicts.get(match) == verdict;
  }

  /** What took the place of what is gone, of what is in doubt; nothing where that is not said. */
  List<Entry> successions(List<Doubt> doubts) {
    Map<String, List<ThingRef>> now = new LinkedHashMap<>();
    doubts.stream()
        .flatMap(doubt -> doubt.successions().stream())
        .filter(match -> is(Verdict.PART, match))
        .forEach(match ->
            now.computeIfAbsent(match.was(), was -> new ArrayList<>())
                .add(new ThingRef(match.now())));
    return now.entrySet().stream()
        .map(one -> new Entry(new ThingRef(one.getKey()), one.getValue(), Optional.empty()))
        .toList();
  }

  /** What is still in doubt of all that is; what was decided is left out. */
  List<Doubt> open(List<Doubt> doubts) {
    return doubts.stream().flatMap(doubt -> open(doubt).stream()).toList();
  }

  private Optional<Doubt> open(Doubt doubt) {
    return switch (doubt) {
      case Doubt.PerhapsSplit(Indicator was, List<Indicator> now) -> {
        List<Indicator> left = now.stream().filter(part -> !isApart(was, part)).toList();
        yield left.size() > 1 ? Optional.of(new Doubt.PerhapsSplit(was, left)) : Optional.empty();
      }
      case Doubt.PerhapsMerged(List<Indicator> was, Indicator now) -> {
        List<Indicator> left = was.stream().filter(part -> !isApart(part, now)).toList();
        yield left.size() > 1 ? Optional.of(new Doubt.PerhapsMerged(left, now)) : Optional.empty();
      }
      case Doubt.PerhapsSame same -> open(same, Verdict.APART);
      case Doubt.PerhapsSameThing same -> open(same, Verdict.APART);
      case Doubt.CodesSwapped swapped -> open(swapped, Verdict.SAME);
      case Doubt.CodeReused reused -> open(reused, Verdict.SAME);
      case Doubt.NameOfAnother other -> open(other, Verdict.SAME);
    };
  }

  private Optional<Doubt> open(Doubt doubt, Verdict settles) {
    return doubt.matches().stream().allMatch(match -> is(settles, match))
        ? Optional.empty()
        : Optional.of(doubt);
  }

  private boolean isApart(Indicator was, Indicator now) {
    return is(Verdict.APART, Doubt.match(was, now));
  }

  /** The entries of an edition that decide nothing of what was in doubt. */
  static List<Decision> needless(Edition edition, List<Doubt> doubts, IndicatorPairs pairs) {
    Set<Match> matches = new HashSet<>();
    doubts.forEach(doubt -> matches.addAll(doubt.matches()));
    pairs.splits.forEach(
        split -> split.now().forEach(part -> matches.add(Doubt.match(split.was(), part))));
    edition
        .withdrawn()
        .forEach(entry ->
            entry.now().forEach(now -> matches.add(new Match(entry.was().value(), now.value()))));
    return edition.changes().decided().stream()
        .filter(one -> !matches.contains(new Match(one.was().value(), one.now().value())))
        .toList();
  }
}
