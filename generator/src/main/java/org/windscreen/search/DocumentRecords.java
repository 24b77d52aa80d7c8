package org.windscreen.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.ledger.AreaSection;
import org.windscreen.model.Authority;
import org.windscreen.model.EditionFile;
import org.windscreen.model.Id;
import org.windscreen.view.CopyLacks;
import org.windscreen.view.Dates;
import org.windscreen.view.Labels;

/**
 * What can be found of an edition as a document: whose it is, its versions, and what goes with it
 * to download.
 */
record DocumentRecords(Authority authority, EditionRecords records) {
  static List<SearchRecord> of(Authority authority, EditionRecords records) {
    DocumentRecords of = new DocumentRecords(authority, records);
    return Stream.concat(Stream.of(of.edition()), of.downloads()).toList();
  }

  private EditionFile facts() {
    return authority.current().facts();
  }

  private Id.Edition id() {
    return authority.current().id();
  }

  private Address address() {
    return Addresses.section(authority.id(), AreaSection.EDITION);
  }

  private SearchRecord edition() {
    Stream<String> whose = Stream.of(facts().kind() + ".", authority.facts().partnership() + ".");
    return records
        .draft(RecordKind.EDITION, id().value(), facts().title(), id(), address())
        .lacking(lacking())
        .text(
            Stream.of(
                    whose,
                    said("Councils", authority.facts().councils()),
                    said(label("owner"), facts().owner().stream().toList()),
                    said(label("ages"), facts().ages().stream().toList()),
                    facts().history().stream().map(DocumentRecords::version))
                .flatMap(words -> words)
                .toList())
        .finish();
  }

  private static String label(String key) {
    return Labels.of(EditionFile.class, key);
  }

  /** Of the document and of each of its sources and versions, with its name. */
  private List<String> lacking() {
    List<String> lacking = new ArrayList<>(CopyLacks.in(facts()));
    facts().sources().forEach(source -> lacking.addAll(CopyLacks.named(source, source.title())));
    facts()
        .history()
        .forEach(one -> lacking.addAll(CopyLacks.named(one, "version " + one.version())));
    return lacking;
  }

  private static Stream<String> said(String what, List<String> words) {
    return Optional.of(String.join(", ", words)).filter(all -> !all.isEmpty()).stream()
        .map(all -> what + ": " + all + ".");
  }

  /** "Version 2.1, 13 December 2018: New telephone numbers." */
  private static String version(EditionFile.Version version) {
    return "Version " + Dates.version(version);
  }

  private Stream<SearchRecord> downloads() {
    return facts().downloads().stream()
        .map(download ->
            records
                .draft(
                    RecordKind.DOWNLOAD,
                    download.address().value(),
                    download.title(),
                    id(),
                    address())
                .text(List.of(download.kind() + "."))
                .context(List.of("Download"))
                .finish());
  }
}
