package org.windscreen.difference;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.windscreen.model.Id;

/**
 * Things that are the same under another id, by {@code withdrawn.yaml}.
 *
 * @param ids what references name it by in the later edition, by what they did in the earlier one
 */
record NewIds(Map<String, String> ids) {
  NewIds {
    ids = Map.copyOf(ids);
  }

  /** What a reference of the earlier edition is in the later one. */
  String of(String known) {
    return ids.getOrDefault(known, known);
  }

  Set<Id.Level> levels(Collection<Id.Level> was) {
    return was.stream().map(id -> new Id.Level(of("level", id))).collect(Collectors.toSet());
  }

  Id.Category category(Id.Category was) {
    return new Id.Category(of("category", was));
  }

  private String of(String scheme, Id id) {
    return of(scheme + ":" + id.value()).substring(scheme.length() + 1);
  }
}
