package org.windscreen.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.windscreen.link.Address;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.EditionFile;
import org.windscreen.model.Id;
import org.windscreen.model.LinksFile;
import org.windscreen.model.PathwaysFile;
import org.windscreen.model.PracticeFile;
import org.windscreen.model.ServicesFile;
import org.windscreen.model.ThresholdsFile;

/** What an edition holds beside its levels and indicators, each thing as a view. */
record Shelf(Book book) {
  List<ContactView> contacts() {
    return book.edition().contacts().stream().map(this::contact).toList();
  }

  List<ContactView> contacts(List<Id.Contact> ids) {
    return ids.stream()
        .flatMap(id -> book.edition().contact(id).stream())
        .map(this::contact)
        .toList();
  }

  ContactView contact(ContactsFile.Contact c) {
    Address address = book.address(c.id());
    return new ContactView(
        c,
        address,
        c.hours().toOptional().map(hours -> hours.stream().map(Opening::of).toList()),
        c.outOfHours().toOptional().flatMap(this::contactLink),
        c.sharedWith().stream()
            .flatMap(
                ref -> book.address(ref).map(a -> new Link(book.nameElsewhere(ref), a)).stream())
            .toList(),
        book.levelLinks(c.levels()),
        book.places(c.source()),
        book.notes(address));
  }

  private Optional<Link> contactLink(Id.Contact id) {
    return book.edition().contact(id).map(c -> new Link(c.name(), book.address(c.id())));
  }

  List<ConsentView> consents() {
    return book.edition().consent().consent().stream().map(this::consent).toList();
  }

  List<ConsentView> consents(List<Id.Consent> ids) {
    return consents().stream().filter(view -> ids.contains(view.consent().id())).toList();
  }

  ConsentView consent(ConsentFile.Consent c) {
    Address address = book.address(c.id());
    return new ConsentView(
        c,
        address,
        book.levelLinks(c.levels()),
        book.lawLinks(c.law()),
        book.places(c.source()),
        book.notes(address));
  }

  List<ServiceView> services() {
    return book.edition().services().stream().map(this::service).toList();
  }

  ServiceView service(ServicesFile.Service s) {
    Address address = book.address(s.id());
    return new ServiceView(
        s, address, book.levelLinks(s.levels()), book.places(s.source()), book.notes(address));
  }

  List<ThresholdView> thresholds() {
    return book.edition().thresholds().stream().map(this::threshold).toList();
  }

  private ThresholdView threshold(ThresholdsFile.Threshold t) {
    Address address = book.address(t.id());
    return new ThresholdView(
        t,
        address,
        book.levelLinks(t.levels()),
        book.lawLinks(t.law()),
        book.places(t.source()),
        book.notes(address));
  }

  List<PathwayView> pathways() {
    return book.edition().pathways().pathways().stream().map(this::pathway).toList();
  }

  PathwayView pathway(PathwaysFile.Pathway p) {
    Address address = book.address(p.id());
    return new PathwayView(
        p,
        address,
        book.levelLinks(p.levels()),
        p.steps().stream().map(s -> step(address, s)).toList(),
        book.places(p.source()),
        book.notes(address));
  }

  private PathwayView.StepView step(Address pathway, PathwaysFile.Step s) {
    Address address = pathway.at(pathway.fragment().orElse("") + "-" + s.id().value());
    return new PathwayView.StepView(
        s,
        address,
        s.contacts().stream().flatMap(id -> contactLink(id).stream()).toList(),
        book.places(s.source()));
  }

  PracticeView.All practice() {
    PracticeFile file = book.edition().practice();
    return new PracticeView.All(
        file.models().stream().map(this::model).toList(),
        file.principles().stream().map(this::principle).toList(),
        file.assessments().stream().map(this::assessment).toList());
  }

  private PracticeView model(PracticeFile.Model m) {
    Address address = book.address(m.id());
    return new PracticeView(
        m.id(),
        m.name(),
        m.text(),
        address,
        List.of(),
        Optional.empty(),
        book.places(m.source()),
        book.notes(address));
  }

  private PracticeView principle(PracticeFile.Principle p) {
    Address address = book.address(p.id());
    return new PracticeView(
        p.id(),
        p.name(),
        p.text(),
        address,
        List.of(),
        Optional.empty(),
        book.places(p.source()),
        book.notes(address));
  }

  private PracticeView assessment(PracticeFile.Assessment a) {
    Address address = book.address(a.id());
    return new PracticeView(
        a.id(),
        a.name(),
        a.text(),
        address,
        book.levelLinks(a.levels()),
        a.address().toOptional(),
        book.places(a.source()),
        book.notes(address));
  }

  List<LinkView> links() {
    return book.edition().links().stream().map(this::link).toList();
  }

  private LinkView link(LinksFile.ImportantLink l) {
    Address address = book.address(l.id());
    return new LinkView(
        l,
        address,
        l.national().toOptional().map(book::national),
        book.places(l.source()),
        book.notes(address));
  }

  List<Page.CitationView> citations() {
    return book.edition().facts().cites().stream().map(this::citation).toList();
  }

  Page.CitationView citation(EditionFile.Citation c) {
    return new Page.CitationView(
        c, book.national(c.document()), book.document(c.document()), book.places(c.source()));
  }

  /** Other indicators on the same topics, at most a dozen a topic, beginning with the nearest. */
  List<Page.Related> related(List<Id.Topic> topics, Optional<IndicatorView> except) {
    return topics.stream()
        .map(id -> new Page.Related(book.topic(id), others(id, except)))
        .filter(related -> !related.indicators().isEmpty())
        .toList();
  }

  private List<IndicatorView> others(Id.Topic topic, Optional<IndicatorView> except) {
    Stream<IndicatorView> all = book.indicators(topic).stream();
    return all.filter(i -> except.filter(i::equals).isEmpty()).limit(12).toList();
  }
}
