package org.windscreen.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Id;
import org.windscreen.model.PartialDate;

/**
 * What happened to the editions of all areas, as known on one day: latest first, and last what has
 * no date. An area's is made once, when it is first asked for. Safe for several threads.
 *
 * <p>Example: {@code new Chronicle(catalog, LocalDate.of(2026, 11, 30)).all()}.
 *
 * @param asOf the day: of what lies ahead of it, only reviews are told
 */
public record Chronicle(Catalog catalog, LocalDate asOf, Map<Id.Authority, List<News>> known) {
  /** 2026-12-03 before 2026-12, which may be any day of it, before 2026. */
  private static final Comparator<News> LATEST_FIRST =
      Comparator.comparing(
          (News news) -> news.date().map(PartialDate::value).orElse(""), Comparator.reverseOrder());

  public Chronicle(Catalog catalog, LocalDate asOf) {
    this(catalog, asOf, new ConcurrentHashMap<>());
  }

  /** That of one area. May be empty: a draft is no news. */
  public List<News> of(Authority authority) {
    return known.computeIfAbsent(
        authority.id(),
        id ->
            new AreaNews(authority, catalog.topics(), asOf)
                .all().stream().sorted(LATEST_FIRST).toList());
  }

  /** That of all areas. */
  public List<News> all() {
    return catalog.authorities().stream()
        .flatMap(authority -> of(authority).stream())
        .sorted(LATEST_FIRST)
        .toList();
  }
}
