package org.windscreen.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.windscreen.markdown.PlainText;
import org.windscreen.model.Authority;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.model.WithdrawnFile.Entry;
import org.windscreen.model.WithdrawnFile.ThingRef;

/**
 * What took the place of what is gone, as the {@code withdrawn.yaml} of every edition from one to
 * another say: step by step, until it is there.
 */
public final class Successors {
  /** Nothing is said. */
  public static final Successors NONE = new Successors(List.of());

  private final Map<String, Entry> entries = new HashMap<>();

  /** The entries of an earlier edition come first. */
  Successors(List<Entry> entries) {
    entries.forEach(entry -> this.entries.put(entry.was().value(), entry));
  }

  /** What the editions after one say, up to another; of that one alone if they don't follow on. */
  public static Successors between(Authority authority, Edition from, Edition to) {
    List<Entry> all = new ArrayList<>();
    chain(authority, from, to).forEach(edition -> all.addAll(edition.withdrawn()));
    return new Successors(all);
  }

  /** The editions that each supersede the one before, without the first. */
  private static List<Edition> chain(Authority authority, Edition from, Edition to) {
    Deque<List<Edition>> ways = new ArrayDeque<>(List.of(List.of(to)));
    Set<Id.Edition> seen = new HashSet<>(Set.of(to.id()));
    while (!ways.isEmpty()) {
      List<Edition> way = ways.pop();
      List<Id.Edition> before = way.getFirst().facts().supersedesEditions();
      if (before.contains(from.id())) {
        return way;
      }
      authority.editions().stream()
          .filter(edition -> before.contains(edition.id()) && seen.add(edition.id()))
          .forEach(edition -> {
            List<Edition> longer = new ArrayList<>(List.of(edition));
            longer.addAll(way);
            ways.add(longer);
          });
    }
    return List.of(to);
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
