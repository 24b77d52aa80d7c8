package org.windscreen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.load.Scope;
import org.windscreen.markdown.Prose;
import org.windscreen.model.Id;
import org.windscreen.model.LevelsFile;
import org.windscreen.model.Stated;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.Quotation;

/**
 * What is compared, and how an edition is asked about it.
 *
 * @param path its part of the address: {@code consent}
 * @param paged whether each section has a page of its own, because it says much
 * @param absence what is said where our copy of a document has nothing in a section: "None named"
 * @param rows what an edition says; sections on which it has nothing may be left out
 */
record Subject(
    String path,
    String title,
    String about,
    boolean paged,
    List<Comparison.Column> columns,
    List<Comparison.Section> sections,
    String absence,
    Function<LinkedEdition, List<Comparison.Row>> rows) {
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
            .flatMap(b -> rows.apply(b).stream())
            .collect(Collectors.groupingBy(r -> new Place(r.section(), r.authority().id())));
    List<Comparison.Row> all = new ArrayList<>();
    for (Comparison.Section section : sections) {
      for (LinkedEdition linked : linkedEditions) {
        Comparison.Row absent = Comparison.Row.absent(section, linked.authority(), absence);
        all.addAll(said.getOrDefault(new Place(section, linked.authority().id()), List.of(absent)));
      }
    }
    return new Comparison(address(), title, about, columns, sections, all);
  }

  static Datum said(Stated<LevelsFile.Said> said, Scope scope) {
    return quoted(said.map(LevelsFile.Said::text), scope);
  }

  static Datum quoted(Stated<Prose> prose, Scope scope) {
    return of(prose, p -> quoted(p, scope));
  }

  /** What is stated, that the document is silent, or that our copy lacks it. */
  static <T> Datum of(Stated<T> stated, Function<T, Datum> datum) {
    return switch (stated) {
      case Stated.Known<T>(T value) -> datum.apply(value);
      case Stated.Silent<T> ignored -> new Datum.Silent();
      case Stated.Lacking<T> ignored -> new Datum.Lacking();
    };
  }

  static Datum quoted(Prose prose, Scope scope) {
    return new Datum.Quoted(new Quotation(prose, scope));
  }

  static Datum links(List<Link> links) {
    return links.isEmpty() ? new Datum.Silent() : new Datum.Links(links);
  }

  static Datum texts(List<String> texts) {
    return texts.isEmpty() ? new Datum.Nothing() : new Datum.Texts(texts);
  }

  static Datum text(Stated<String> text) {
    return of(text, Datum.Text::new);
  }
}
