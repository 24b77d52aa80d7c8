package org.windscreen.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An authority with its editions.
 *
 * @param id its folder
 * @param current the edition shown at its own address; comparisons, topics and search speak of it
 * @param editions all, by id; never empty
 */
public record Authority(
    Id.Authority id, AuthorityFile facts, Edition current, List<Edition> editions) {
  public Authority {
    editions = List.copyOf(editions);
  }

  /** The same as other words of its editions have it; those must have the same ids. */
  public Authority with(List<Edition> others) {
    Edition shown = others.stream().filter(this::isCurrent).findFirst().orElseThrow();
    return new Authority(id, facts, shown, others);
  }

  public String name() {
    return facts.name();
  }

  public boolean isFictional() {
    return facts.fictional().orElse(false);
  }

  public boolean isCurrent(Edition edition) {
    return edition.id().equals(current.id());
  }

  /** The edition of that folder; nothing if there is none. */
  public Optional<Edition> edition(Id.Edition id) {
    return editions.stream().filter(edition -> edition.id().equals(id)).findFirst();
  }

  /** The editions that say they take the place of one; at most one where content is faultless. */
  public List<Edition> successors(Edition of) {
    return editions.stream()
        .filter(edition -> edition.facts().supersedesEditions().contains(of.id()))
        .toList();
  }

  /** The first edition that one says it takes the place of; nothing for the first of all. */
  public Optional<Edition> before(Edition edition) {
    return edition.facts().supersedesEditions().stream()
        .flatMap(id -> edition(id).stream())
        .findFirst();
  }

  /** From the edition that takes its place on, as far as the current one; empty for that one. */
  public List<Edition> succession(Edition from) {
    List<Edition> after = new ArrayList<>();
    Edition last = from;
    while (!isCurrent(last) && !successors(last).isEmpty() && after.size() < editions.size()) {
      last = successors(last).getFirst();
      after.add(last);
    }
    return after;
  }

  /** The editions that are superseded, latest first. May be empty. */
  public List<Edition> superseded() {
    return editions.stream()
        .filter(edition -> !isCurrent(edition))
        .sorted(
            Comparator.comparingInt((Edition edition) -> succession(edition).size())
                .thenComparing(edition -> edition.id().value(), Comparator.reverseOrder()))
        .toList();
  }
}
