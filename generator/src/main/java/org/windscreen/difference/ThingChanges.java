package org.windscreen.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.difference.Change.Readdressed;
import org.windscreen.difference.Change.Reordered;
import org.windscreen.difference.Change.Reworded;
import org.windscreen.difference.Change.ThingAdded;
import org.windscreen.difference.Change.ThingWithdrawn;
import org.windscreen.difference.Change.TimeLimitChanged;
import org.windscreen.difference.Change.ValueChanged;
import org.windscreen.difference.Holding.Saying;
import org.windscreen.model.Kind;
import org.windscreen.model.PathwaysFile.Step;

/** What changed of everything but indicators: matched by id, or by {@code withdrawn.yaml}. */
final class ThingChanges {
  /**
   * Kinds whose order says something: which need is greater, whom to call first, what comes next.
   */
  private static final Set<Kind> ORDERED = Set.of(Kind.LEVEL, Kind.CONTACT, Kind.PATHWAY);

  final Map<String, Holding> gone;
  final Map<String, Holding> added;

  /** What both have, by what references name it in the later edition. */
  final Map<Holding, Holding> pairs = new LinkedHashMap<>();

  private final Successors successors;
  private final List<Change> changes = new ArrayList<>();
  private final Map<String, Holding> after;

  ThingChanges(Map<String, Holding> before, Map<String, Holding> after, Successors successors) {
    this.successors = successors;
    this.after = after;
    gone = new LinkedHashMap<>(before);
    added = new LinkedHashMap<>(after);
    before.values().forEach(was -> same(was).ifPresent(now -> pair(was, now)));
  }

  private void pair(Holding was, Holding now) {
    pairs.put(was, now);
    gone.remove(was.known());
    added.remove(now.known());
  }

  /** The same thing: of that id, or the only one that took its place and was not there before. */
  private Optional<Holding> same(Holding was) {
    if (after.containsKey(known(was))) {
      return Optional.of(after.get(known(was)));
    }
    List<Holding> now = successorsOf(was);
    return now.size() == 1 && added.containsKey(now.getFirst().known()) && isNew(now.getFirst())
        ? Optional.of(now.getFirst())
        : Optional.empty();
  }

  /** What the later edition would know it by: a step, by its pathway's id there. */
  private String known(Holding was) {
    return was.id().contains("#")
        ? pairs.entrySet().stream()
            .filter(pair -> was.known().startsWith(pair.getKey().known() + "#"))
            .map(pair -> was.known().replaceFirst("^[^#]*", pair.getValue().known()))
            .findFirst()
            .orElse(was.known())
        : was.known();
  }

  private boolean isNew(Holding now) {
    return !gone.containsKey(now.known());
  }

  private List<Holding> successorsOf(Holding was) {
    return successors.of(was.known(), after::containsKey).stream().map(after::get).toList();
  }

  NewIds newIds() {
    Map<String, String> ids = new LinkedHashMap<>();
    pairs.forEach((was, now) -> ids.put(was.known(), now.known()));
    return new NewIds(ids);
  }

  List<Change> changes() {
    pairs.forEach(this::compare);
    added
        .values()
        .forEach(now -> {
          changes.add(new ThingAdded(now));
          changes.addAll(ContactFacts.of(now));
        });
    gone.values()
        .forEach(was ->
            changes.add(
                new ThingWithdrawn(was, successorsOf(was), successors.because(was.known()))));
    reordered();
    return changes;
  }

  private void compare(Holding was, Holding now) {
    if (!known(was).equals(now.known())) {
      changes.add(new Readdressed(was, now));
    }
    List<Change> facts = ContactFacts.between(was, now);
    changes.addAll(facts);
    for (String key : keys(was, now)) {
      Saying before = was.under(key).orElse(silent(key));
      Saying after = now.under(key).orElse(silent(key));
      if (!before.compared().equals(after.compared()) && !ContactFacts.tell(facts, before.key())) {
        changes.add(change(was, now, before, after));
      }
    }
  }

  /** Both have the same, but for a model that goes on as a principle, or the like. */
  private static Set<String> keys(Holding was, Holding now) {
    return Stream.of(was, now)
        .flatMap(holding -> holding.says().stream().map(Saying::key))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Saying silent(String key) {
    return new Saying(key, "", "", false);
  }

  private static Change change(Holding was, Holding now, Saying before, Saying after) {
    if (before.key().equals("time-limit")
        && was.said() instanceof Step step
        && now.said() instanceof Step then) {
      return new TimeLimitChanged(was, now, step.timeLimit(), then.timeLimit());
    }
    boolean words = before.isWords() && after.isWords() && !before.text().equals(after.text());
    return words
        ? new Reworded(was, now, before.key(), MarkedText.of(before.text(), after.text()))
        : new ValueChanged(was, now, before, after);
  }

  private void reordered() {
    Map<String, List<Holding>> now = new LinkedHashMap<>();
    Map<String, List<Holding>> then = new LinkedHashMap<>();
    pairs.values().stream()
        .filter(one -> ORDERED.contains(one.kind()))
        .forEach(one -> now.computeIfAbsent(list(one), k -> new ArrayList<>()).add(one));
    after.values().stream()
        .filter(pairs::containsValue)
        .forEach(one -> then.computeIfAbsent(list(one), k -> new ArrayList<>()).add(one));
    now.forEach((list, order) -> {
      if (!then.get(list).equals(order)) {
        changes.add(new Reordered(then.get(list)));
      }
    });
  }

  /** The list that a thing stands in: levels, contacts, the steps of one pathway. */
  private static String list(Holding one) {
    return one.kind().scheme() + one.id().replaceFirst("(?<=#).*", "").replaceFirst("^[^#]*$", "");
  }
}
