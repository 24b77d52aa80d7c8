package org.windscreen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.page.Comparison;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.Outdated;

/**
 * What is compared, and how an edition is asked about it.
 *
 * @param <T> what each row is about
 * @param path its part of the address: {@code consent}
 * @param paged whether each section has a page of its own, because it says much
 * @param kept ids of sections that it has where content has something for them: their places stay
 *     when content has nothing any more
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
    List<String> kept,
    Absence absence,
    Function<LinkedEdition, List<ComparedThing<T>>> entries) {
  Subject {
    columns = List.copyOf(columns);
    sections = List.copyOf(sections);
    kept = List.copyOf(kept);
  }

  /** A subject whose sections do not depend on what content has for them. */
  Subject(
      String path,
      String title,
      String about,
      boolean paged,
      List<Column<T>> columns,
      List<Comparison.Section> sections,
      Absence absence,
      Function<LinkedEdition, List<ComparedThing<T>>> entries) {
    this(path, title, about, paged, columns, sections, List.of(), absence, entries);
  }

  Address address() {
    return SiteAddresses.comparison(path);
  }

  /** Where its sections stand on a page of them all; none stands apart if there is only one. */
  List<Address> places(Address page) {
    List<String> ids =
        Stream.concat(sections.stream().map(Comparison.Section::id), kept.stream())
            .distinct()
            .toList();
    return ids.size() > 1
        ? ids.stream().map(id -> SiteAddresses.atSection(page, id)).toList()
        : List.of();
  }

  Link link() {
    return new Link(title, address());
  }

  /** Asks these editions. */
  Comparison of(List<LinkedEdition> linkedEditions) {
    Map<SectionOfArea, List<Comparison.Row>> said =
        linkedEditions.stream()
            .flatMap(linked -> entries.apply(linked).stream())
            .map(entry -> entry.row(columns))
            .collect(
                Collectors.groupingBy(r -> new SectionOfArea(r.section(), r.authority().id())));
    List<Comparison.Row> all = new ArrayList<>();
    for (Comparison.Section section : sections) {
      for (LinkedEdition linked : linkedEditions) {
        String words = absence.of(linked, section);
        Comparison.Row absent = Comparison.Row.absent(section, linked.authority(), words);
        all.addAll(
            said.getOrDefault(
                new SectionOfArea(section, linked.authority().id()), List.of(absent)));
      }
    }
    List<Comparison.Head> heads = columns.stream().map(Column::head).toList();
    return new Comparison(address(), title, about, heads, sections, outdated(linkedEditions), all);
  }

  private static List<String> outdated(List<LinkedEdition> linkedEditions) {
    return linkedEditions.stream()
        .filter(linked -> !linked.outdated().isEmpty())
        .map(linked ->
            linked.authority().name()
                + ": "
                + linked.outdated().stream().map(Outdated::plain).collect(Collectors.joining("; ")))
        .toList();
  }
}
