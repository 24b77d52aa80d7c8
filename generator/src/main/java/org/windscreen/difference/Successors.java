package org.windscreen.difference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.windscreen.markdown.PlainText;
import org.windscreen.model.Edition;
import org.windscreen.model.WithdrawnFile.Entry;
import org.windscreen.model.WithdrawnFile.ThingRef;

/**
 * What took the place of what is gone, as the {@code withdrawn.yaml} of every edition from one to
 * another say: step by step, until it is there.
 */
final class Successors {
  private final Map<String, Entry> entries = new HashMap<>();

  /** The entries of an earlier edition come first. */
  Successors(List<Entry> entries) {
    entries.forEach(entry -> this.entries.put(entry.was().value(), entry));
  }

  /** What those editions say, the earlier ones first. */
  static Successors of(List<Edition> way) {
    return new Successors(way.stream().flatMap(edition -> edition.withdrawn().stream()).toList());
  }

  /** The same, and what else is decided. */
  Successors with(List<Entry> decided) {
    return new Successors(Stream.concat(entries.values().stream(), decided.stream()).toList());
  }

  /**
   * What took a thing's place and is there.
   *
   * @param isThere by what references name a thing
   * @return in the order in which it is said; empty where nothing did, or nothing is said
   */
  List<String> of(String known, Predicate<String> isThere) {
    Set<String> there = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>(Set.of(known));
    Deque<String> open = new ArrayDeque<>(List.of(known));
    while (!open.isEmpty()) {
      Optional<Entry> said = Optional.ofNullable(entries.get(open.pop()));
      for (ThingRef now : said.map(Entry::now).orElse(List.of())) {
        if (isThere.test(now.value())) {
          there.add(now.value());
        } else if (seen.add(now.value())) {
          open.add(now.value());
        }
      }
    }
    return List.copyOf(there);
  }

  /** Why it is gone, if that is said. */
  Optional<String> because(String known) {
    return Optional.ofNullable(entries.get(known)).flatMap(Entry::because).map(PlainText::shown);
  }
}
