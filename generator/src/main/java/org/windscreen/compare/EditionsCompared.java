package org.windscreen.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.windscreen.ledger.Addresses;
import org.windscreen.ledger.Section;
import org.windscreen.model.Catalog;
import org.windscreen.model.EditionFile;
import org.windscreen.model.PartialDate;
import org.windscreen.model.RegisterFile;
import org.windscreen.model.Stated;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.view.CitationView;
import org.windscreen.view.Dates;
import org.windscreen.view.EditionViews;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;

/** Editions, how complete our copies are, and the national guidance that each cites. */
final class EditionsCompared {
  private static final Comparison.Section EDITION =
      new Comparison.Section(
          "edition",
          "Edition",
          "What each document is, when it was, and how complete our copy is.");
  private static final Comparison.Section NATIONAL =
      new Comparison.Section(
          "national-guidance",
          "National guidance",
          "The national documents that each names, and how current each of them is.");

  private EditionsCompared() {}

  static Subject subject(Catalog catalog, LocalDate asOf) {
    return new Subject(
        "editions",
        "Editions and national guidance",
        "What each document is, how complete our copy of it is, and which national guidance it"
            + " names.",
        true,
        List.of(
            Comparison.Column.of("kind", "What it is"),
            Comparison.Column.of("status", "Status here"),
            Comparison.Column.of("approved", "Approved"),
            Comparison.Column.of("published", "Published"),
            Comparison.Column.of("review-by", "To be reviewed by"),
            Comparison.Column.of("supersedes", "Replaced"),
            Comparison.Column.of("copy", "Our copy"),
            Comparison.Column.of("as-printed", "Named as"),
            Comparison.Column.of("standing", "How current it is"),
            Comparison.Column.of("current-from", "In force from"),
            Comparison.Column.of("current-to", "In force until"),
            Comparison.Column.of("ages", "Ages"),
            Comparison.Column.of("owner", "Kept by"),
            Comparison.Column.of("councils", "Councils")),
        List.of(EDITION, NATIONAL),
        "None named",
        linked -> rows(linked, new NationalStanding(catalog.register(), asOf)));
  }

  private static List<Comparison.Row> rows(LinkedEdition linked, NationalStanding standing) {
    List<Comparison.Row> rows = new ArrayList<>(List.of(edition(linked)));
    new EditionViews(linked)
        .citations().stream()
            .collect(
                Collectors.groupingBy(
                    CitationView::document, LinkedHashMap::new, Collectors.toList()))
            .values()
            .forEach(cited -> rows.add(national(linked, cited, standing)));
    return rows;
  }

  private static Comparison.Row edition(LinkedEdition linked) {
    EditionFile facts = linked.edition().facts();
    Link link =
        new Link(facts.title(), Addresses.section(linked.authority().id(), Section.EDITION));
    Datum none = new Datum.Nothing();
    return new Comparison.Row(
        EDITION,
        linked.authority(),
        Optional.of(link),
        List.of(
            new Datum.Text(facts.kind()),
            new Datum.Text(facts.status().name().toLowerCase(Locale.ROOT)),
            date(facts.approved()),
            date(facts.published()),
            date(facts.reviewBy()),
            Subject.text(facts.supersedes()),
            new Datum.Texts(facts.sources().stream().map(s -> s.copy().strip()).toList()),
            none,
            none,
            none,
            none,
            Subject.texts(facts.ages().stream().toList()),
            Subject.texts(facts.owner().stream().toList()),
            Subject.texts(linked.authority().facts().councils())),
        new Datum.Links(List.of(link)),
        List.of());
  }

  /** A document, however often and by whatever names it is cited. */
  private static Comparison.Row national(
      LinkedEdition linked, List<CitationView> cited, NationalStanding standing) {
    Link document = cited.getFirst().document();
    RegisterFile.NationalDocument facts = cited.getFirst().facts();
    Datum none = new Datum.Nothing();
    return new Comparison.Row(
        NATIONAL,
        linked.authority(),
        Optional.of(document),
        List.of(
            none,
            none,
            none,
            none,
            none,
            none,
            none,
            new Datum.Texts(cited.stream().map(c -> c.citation().asPrinted()).distinct().toList()),
            new Datum.Text(standing.of(facts)),
            recorded(facts.currentFrom()),
            recorded(facts.currentTo()),
            none,
            none,
            none),
        new Datum.Links(List.of(document)),
        List.of());
  }

  private static Datum date(Stated<PartialDate> date) {
    return Subject.text(date.map(Dates::words));
  }

  /** A date of ours, not of the document's. */
  private static Datum recorded(Stated<PartialDate> date) {
    return date.map(Dates::words)
        .toOptional()
        .<Datum>map(Datum.Text::new)
        .orElse(new Datum.Nothing());
  }
}
