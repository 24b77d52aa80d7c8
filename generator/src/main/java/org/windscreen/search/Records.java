package org.windscreen.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.link.LinkTable;
import org.windscreen.markdown.Prose;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.GlossaryFile;
import org.windscreen.model.Id;
import org.windscreen.model.LawFile;
import org.windscreen.model.RegisterFile;
import org.windscreen.model.Scope;
import org.windscreen.model.TopicsFile;
import org.windscreen.view.CopyLacks;

/** Lists what can be found: each authority's current edition, then what is the whole site's. */
public final class Records {
  private static final Comparator<SearchRecord> LIKE =
      Comparator.comparing(SearchRecord::kind).thenComparing(r -> r.levels().toString());

  private final Catalog catalog;
  private final LinkTable table;

  private Records(Catalog catalog, LinkTable table) {
    this.catalog = catalog;
    this.table = table;
  }

  /** The records of the whole site, or of one authority and the site's own. */
  public static List<SearchRecord> of(
      Catalog catalog, LinkTable table, Optional<Id.Authority> only) {
    return new Records(catalog, table).list(only);
  }

  private List<SearchRecord> list(Optional<Id.Authority> only) {
    List<SearchRecord> records = new ArrayList<>();
    for (Authority authority : catalog.authorities()) {
      if (only.isEmpty() || only.get().equals(authority.id())) {
        // Like by like: they pack well, and equal results stand in this order.
        new EditionRecords(authority, table).list().stream().sorted(LIKE).forEach(records::add);
      }
    }
    catalog.topics().forEach(t -> records.add(topic(t, only)));
    catalog.terms().stream()
        .filter(t -> only.isEmpty() || t.usedIn(only.get()))
        .forEach(t -> records.add(term(t)));
    catalog.law().forEach(l -> records.add(law(l)));
    catalog.register().forEach(d -> records.add(national(d)));
    return records;
  }

  private SearchRecord topic(TopicsFile.Topic topic, Optional<Id.Authority> only) {
    Address address =
        only.map(a -> Addresses.ladder(a, topic.id())).orElseGet(() -> address(topic.id()));
    return ofSite(RecordKind.TOPIC, topic.id(), topic.name(), topic.description(), "", address);
  }

  private SearchRecord term(GlossaryFile.Term term) {
    String title = term.expansion().map(e -> term.term() + ": " + e).orElse(term.term());
    return ofSite(RecordKind.TERM, term.id(), title, first(term.meaning()), "", address(term.id()));
  }

  private SearchRecord law(LawFile.Provision law) {
    return ofSite(RecordKind.LAW, law.id(), law.title(), first(law.says()), "", address(law.id()));
  }

  private SearchRecord national(RegisterFile.NationalDocument document) {
    Address address = address(document.id());
    List<String> lacking = CopyLacks.in(document);
    return ofSite(
        RecordKind.NATIONAL,
        document.id(),
        document.title(),
        document.about(),
        lacking.isEmpty() ? "" : CopyLacks.sentence(lacking),
        address);
  }

  /** A definition's first sentence; the page has the rest. */
  private static String first(Prose prose) {
    return prose.plain().replaceFirst("(?<=[a-z)][.]) [A-Z].*", "");
  }

  private Address address(Id id) {
    return table.of(id, Scope.SITE).orElseThrow();
  }

  private static SearchRecord ofSite(
      RecordKind kind, Id id, String title, String text, String lacking, Address address) {
    List<Concept> concepts = kind == RecordKind.NATIONAL ? List.of() : List.of(Concept.of(id));
    return new SearchRecord(
        kind,
        id.value(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        title,
        text,
        List.of(),
        concepts,
        List.of(),
        List.of(),
        "",
        lacking,
        address);
  }
}
