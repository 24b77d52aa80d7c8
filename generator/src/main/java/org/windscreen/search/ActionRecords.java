package org.windscreen.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.markdown.PlainText;
import org.windscreen.model.Authority;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.OpeningHours;
import org.windscreen.model.PathwaysFile;
import org.windscreen.model.PhoneNumber;
import org.windscreen.model.Stated;
import org.windscreen.model.ThresholdsFile;
import org.windscreen.view.ConsentAspect;
import org.windscreen.view.CopyLacks;
import org.windscreen.view.Labels;
import org.windscreen.view.Wording;

/** Lists what a reader acts by: consent, contacts, pathway steps with time limits, thresholds. */
final class ActionRecords {
  private final Authority authority;
  private final EditionRecords edition;
  private final List<SearchRecord> records = new ArrayList<>();

  ActionRecords(Authority authority, EditionRecords edition) {
    this.authority = authority;
    this.edition = edition;
  }

  List<SearchRecord> list() {
    authority.current().consents().forEach(this::consent);
    authority.current().contacts().forEach(this::contact);
    List<PathwaysFile.Pathway> pathways = authority.current().allPathways();
    pathways.forEach(p -> p.steps().forEach(s -> records.add(step(p, s).finish())));
    pathways.forEach(p -> p.steps().forEach(s -> timeLimit(p, s)));
    authority.current().thresholds().forEach(this::threshold);
    return records;
  }

  private void consent(ConsentFile.Consent c) {
    Stream<String> rules =
        Stream.of(ConsentAspect.values())
            .flatMap(aspect -> aspect.of(c).toOptional().stream())
            .map(p -> p.plain());
    Stream<String> said =
        Stream.concat(
            told(c, "tell-child", c.tellChild().map(p -> p.plain()).stream().toList()),
            told(c, "tell-parent", c.tellParent().map(p -> p.plain()).stream().toList()));
    records.add(
        edition
            .draft(RecordKind.CONSENT, c, c.id(), c.title())
            .text(
                Stream.of(
                        Stream.of(Wording.of(c.needed()).name() + ".", c.answer().shown()),
                        rules,
                        said,
                        c.exceptions().stream())
                    .flatMap(s -> s)
                    .toList())
            .levels(c.levels())
            .of(Concept.Sort.ACTION, c.action())
            .about(c.law())
            .finish());
  }

  private void contact(ContactsFile.Contact c) {
    String printed = c.numbers().stream().map(n -> n.asPrinted()).collect(Collectors.joining(", "));
    Stream<String> numbers = printed.isEmpty() ? Stream.empty() : Stream.of(printed + ".");
    Stream<String> emails = c.emails().stream().map(e -> e.value());
    records.add(
        edition
            .draft(RecordKind.CONTACT, c, c.id(), c.name())
            .text(
                Stream.of(
                        numbers,
                        emails,
                        Stream.of(hours(c.hours())),
                        Stream.of(c.useWhen().plain()),
                        told(c, "serves", c.serves()),
                        told(c, "for-whom", c.forWhom().stream().map(PlainText::shown).toList()),
                        told(
                            c,
                            "answers-within",
                            c.answersWithin().stream().map(PlainText::shown).toList()),
                        told(c, "formerly", c.formerly()))
                    .flatMap(s -> s)
                    .toList())
            .context(c.formerly())
            .levels(c.levels())
            .of(Concept.Sort.ROLE, c.role())
            .about(c.topics())
            .exact(c.numbers().stream().flatMap(n -> dialled(n.number())).toList())
            .finish());
  }

  /** What stands under a key, with what the page of it says that it is. */
  private static Stream<String> told(Record record, String key, List<String> said) {
    return said.isEmpty()
        ? Stream.empty()
        : Stream.of(Labels.of(record.getClass(), key) + ": " + stopped(String.join(", ", said)));
  }

  private static String stopped(String words) {
    return words.endsWith(".") ? words : words + ".";
  }

  /** The number however it is dialled, and without its area code. */
  private static Stream<String> dialled(PhoneNumber number) {
    return Stream.concat(number.figures().stream(), number.local().stream());
  }

  private static String hours(Stated<List<ContactsFile.Hours>> hours) {
    return hours.toOptional().stream()
        .flatMap(List::stream)
        .map(OpeningHours::of)
        .map(opening -> opening.words() + ".")
        .collect(Collectors.joining(" "));
  }

  private Draft step(PathwaysFile.Pathway pathway, PathwaysFile.Step s) {
    List<String> limit = s.timeLimit().map(t -> t.limit().shown()).stream().toList();
    List<String> who = s.who().toOptional().stream().map(w -> w + ":").toList();
    return edition
        .draft(
            RecordKind.STEP,
            Addresses.stepPlace(pathway.id().value(), s.id().value()),
            s.title(),
            pathway.id(),
            address(pathway, s))
        .lacking(lacking(pathway, s))
        .text(Stream.of(who, List.of(s.text().plain()), limit).flatMap(List::stream).toList())
        .levels(pathway.levels())
        .context(List.of(pathway.title()))
        .of(Concept.Sort.PATHWAY, pathway.kind());
  }

  private void timeLimit(PathwaysFile.Pathway pathway, PathwaysFile.Step s) {
    s.timeLimit()
        .ifPresent(t ->
            records.add(
                edition
                    .draft(
                        RecordKind.TIME_LIMIT,
                        Addresses.stepPlace(pathway.id().value(), s.id().value()),
                        s.title() + ": " + t.limit(),
                        pathway.id(),
                        address(pathway, s))
                    .lacking(lacking(pathway, s))
                    .text(
                        Stream.concat(
                                t.countedFrom().toOptional().stream().map(PlainText::shown),
                                Stream.of(s.text().plain()))
                            .toList())
                    .levels(pathway.levels())
                    .context(List.of(pathway.title()))
                    .of(Concept.Sort.PATHWAY, pathway.kind())
                    .finish()));
  }

  private static List<String> lacking(PathwaysFile.Pathway pathway, PathwaysFile.Step s) {
    return Stated.both(CopyLacks.in(s), CopyLacks.in(pathway));
  }

  private Address address(PathwaysFile.Pathway pathway, PathwaysFile.Step s) {
    return Addresses.step(edition.address(pathway.id()), s.id().value());
  }

  private void threshold(ThresholdsFile.Threshold t) {
    records.add(
        edition
            .draft(RecordKind.THRESHOLD, t, t.id(), t.title())
            .text(List.of(t.text().plain()))
            .levels(t.levels())
            .about(t.law())
            .finish());
  }
}
