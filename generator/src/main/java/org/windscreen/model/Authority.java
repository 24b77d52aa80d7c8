package org.windscreen.model;

import java.util.List;

/**
 * An authority with its editions.
 *
 * @param id its folder
 * @param current the edition shown at its own address
 * @param editions all, by id; never empty
 */
public record Authority(
    Id.Authority id, AuthorityFile facts, Edition current, List<Edition> editions) {
  public Authority {
    editions = List.copyOf(editions);
  }

  public String name() {
    return facts.name();
  }

  public boolean isFictional() {
    return facts.fictional().orElse(false);
  }
}
