package org.windscreen.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.windscreen.ledger.Addresses;
import org.windscreen.ledger.AreaSection;
import org.windscreen.model.EditionFile;
import org.windscreen.model.PartialDate;
import org.windscreen.model.RegisterFile;
import org.windscreen.model.Stated;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.view.CitationView;
import org.windscreen.view.Dates;
import org.windscreen.view.EditionViews;
import org.windscreen.view.Labels;
import org.windscreen.view.LackingThing;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.NationalStanding;
import org.windscreen.view.Notes;
import org.windscreen.view.Wording;

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

  /** What a row is about. */
  private sealed interface Line {}

  /**
   * The document itself.
   *
   * @param lacking what our copy of it lacks; may be empty
   */
  private record Document(EditionFile facts, List<String> councils, List<LackingThing> lacking)
      implements Line {}

  /**
   * A national document, however often and by whatever names it is cited.
   *
   * @param standing how current it is
   */
  private record Cited(List<CitationView> citations, String standing) implements Line {
    RegisterFile.NationalDocument facts() {
      return citations.getFirst().facts();
    }

    List<String> asPrinted() {
      return citations.stream().map(c -> c.citation().asPrinted()).distinct().toList();
    }
  }

  private static final List<Column<Line>> COLUMNS =
      List.of(
          document("kind", d -> new Datum.Text(d.facts().kind())),
          document("status", d -> new Datum.Text(Wording.of(d.facts().footing()).name())),
          document("approved", d -> date(d.facts().approved())),
          document("published", d -> date(d.facts().published())),
          document("review-by", d -> date(d.facts().reviewBy())),
          document("supersedes", d -> ComparedThing.text(d.facts().supersedes())),
          document("copy", "Our copy", d -> ComparedThing.texts(copies(d.facts()))),
          document(
              Stated.COPY_INCOMPLETE,
              Wording.COPY_INCOMPLETE,
              d -> ComparedThing.texts(d.lacking().stream().map(LackingThing::words).toList())),
          cited("as-printed", "Named as", c -> new Datum.Texts(c.asPrinted())),
          cited("standing", "How current it is", c -> new Datum.Text(c.standing())),
          cited("current-from", c -> recorded(c.facts().currentFrom())),
          cited("current-to", c -> recorded(c.facts().currentTo())),
          Column.data(
              RegisterFile.NationalDocument.class,
              "replaced-by",
              e -> ofCited(e, c -> replacedBy(c.facts()))),
          document("ages", d -> ComparedThing.ifThere(d.facts().statedAges(), Datum.Text::new)),
          document("owner", d -> ComparedThing.ifThere(d.facts().statedOwner(), Datum.Text::new)),
          document("councils", "Councils", d -> ComparedThing.texts(d.councils())),
          document(
              "downloads",
              d ->
                  ComparedThing.unlessLacking(
                      d.facts().statedDownloads(), ComparedThing.texts(downloads(d.facts())))),
          document(
              "history",
              d ->
                  ComparedThing.unlessLacking(
                      d.facts().statedHistory(), ComparedThing.texts(history(d.facts())))));

  private EditionsCompared() {}

  private static Column<Line> document(String key, Function<Document, Datum> datum) {
    return document(key, Labels.of(EditionFile.class, key), datum);
  }

  /** A column that says nothing of national documents. */
  private static Column<Line> document(String id, String title, Function<Document, Datum> datum) {
    return Column.of(
        id,
        title,
        e ->
            switch (e.thing()) {
              case Document document -> datum.apply(document);
              case Cited ignored -> new Datum.Nothing();
            });
  }

  private static Column<Line> cited(String key, Function<Cited, Datum> datum) {
    return cited(key, Labels.of(RegisterFile.NationalDocument.class, key), datum);
  }

  /** A column that says nothing of the document itself. */
  private static Column<Line> cited(String id, String title, Function<Cited, Datum> datum) {
    return Column.of(id, title, e -> ofCited(e, datum));
  }

  private static Datum ofCited(ComparedThing<Line> entry, Function<Cited, Datum> datum) {
    return switch (entry.thing()) {
      case Document ignored -> new Datum.Nothing();
      case Cited cited -> datum.apply(cited);
    };
  }

  static Subject<?> subject(NationalStanding standing) {
    return new Subject<>(
        "editions",
        "Editions and national guidance",
        "What each document is, how complete our copy of it is, and which national guidance it"
            + " names.",
        true,
        COLUMNS,
        List.of(EDITION, NATIONAL),
        Absence.of(
            "None named",
            (linked, section) ->
                Absence.isUnfinished(linked) || linked.edition().facts().statedCites().isLacking()),
        linked -> entries(linked, standing));
  }

  private static List<ComparedThing<Line>> entries(
      LinkedEdition linked, NationalStanding standing) {
    List<ComparedThing<Line>> entries = new ArrayList<>(List.of(document(linked)));
    new EditionViews(linked)
        .citations().stream()
            .collect(
                Collectors.groupingBy(
                    CitationView::document, LinkedHashMap::new, Collectors.toList()))
            .forEach((document, cited) -> {
              String current = standing.of(cited.getFirst().facts());
              entries.add(entry(linked, NATIONAL, document, new Cited(cited, current)));
            });
    return entries;
  }

  private static ComparedThing<Line> document(LinkedEdition linked) {
    EditionFile facts = linked.edition().facts();
    Link link =
        new Link(facts.title(), Addresses.section(linked.authority().id(), AreaSection.EDITION));
    List<String> councils = linked.authority().facts().councils();
    return entry(
        linked, EDITION, link, new Document(facts, councils, LackingThing.of(linked.edition())));
  }

  private static ComparedThing<Line> entry(
      LinkedEdition linked, Comparison.Section section, Link link, Line line) {
    return new ComparedThing<>(
        linked, section, link, line, new Datum.Links(List.of(link)), Notes.NONE);
  }

  private static List<String> copies(EditionFile facts) {
    return facts.sources().stream().map(s -> s.copy().shown()).toList();
  }

  private static List<String> downloads(EditionFile facts) {
    return facts.downloads().stream()
        .map(d -> d.title() + " (" + d.kind() + "): " + d.address().value())
        .toList();
  }

  /** "2.1, 13 December 2018: New telephone numbers.", the latest first. */
  private static List<String> history(EditionFile facts) {
    return facts.history().stream().map(Dates::version).toList();
  }

  private static Datum date(Stated<PartialDate> date) {
    return ComparedThing.text(date.map(PartialDate::words));
  }

  /** A date of ours, not of the document's. */
  private static Datum recorded(Stated<PartialDate> date) {
    return ComparedThing.ifThere(date, known -> new Datum.Text(known.words()));
  }

  private static Datum replacedBy(RegisterFile.NationalDocument document) {
    return ComparedThing.ifThere(document.replacedBy(), id -> new Datum.Text(id.value()));
  }
}
