package org.windscreen.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.windscreen.model.Authority;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;

/** The way from one edition to another, by what each says that it supersedes. */
final class Way {
  private Way() {}

  /**
   * The editions after one, up to another, the earliest first; that one alone if they don't follow
   * on.
   */
  static List<Edition> between(Authority authority, Edition from, Edition to) {
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
}
