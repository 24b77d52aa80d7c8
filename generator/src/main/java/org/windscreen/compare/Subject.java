package org.windscreen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.model.Id;
import org.windscreen.page.Comparison;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;

/**
 * What is compared, and how an edition is asked about it.
 *
 * @param <T> what each row is about
 * @param path its part of the address: {@code consent}
 * @param paged whether each section has a page of its own, because it says much
 * @param absence what is said where there is nothing in a section
 * @param entries what an edition says; sections on which it has nothing may be left out
 */
record Subject<T>(
    String path,
    String title,
    String about,
    boolean paged,
    List<Column<T>> columns,
    List<Comparison.Section> sections,
    Absence absence,
    Function<LinkedEdition, List<Entry<T>>> entries) {
  Subject {
    columns = List.copyOf(columns);
    sections = List.copyOf(sections);
  }

  Address address() {
    return SiteAddresses.comparison(path);
  }

  Link link() {
    return new Link(title, address());
  }

  private record Place(Comparison.Section section, Id.Authority authority) {}

  /** Asks these editions. */
  Comparison of(List<LinkedEdition> linkedEditions) {
    Map<Place, List<Comparison.Row>> said =
        linkedEditions.stream()
            .flatMap(linked -> entries.apply(linked).stream())
            .map(entry -> entry.row(columns))
            .collect(Collectors.groupingBy(r -> new Place(r.section(), r.authority().id())));
    List<Comparison.Row> all = new ArrayList<>();
    for (Comparison.Section section : sections) {
      for (LinkedEdition linked : linkedEditions) {
        String words = absence.of(linked, section);
        Comparison.Row absent = Comparison.Row.absent(section, linked.authority(), words);
        all.addAll(said.getOrDefault(new Place(section, linked.authority().id()), List.of(absent)));
      }
    }
    List<Comparison.Head> heads = columns.stream().map(Column::head).toList();
    return new Comparison(address(), title, about, heads, sections, all);
  }
}
