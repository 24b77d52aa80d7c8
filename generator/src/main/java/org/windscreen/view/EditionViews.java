package org.windscreen.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
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
public record EditionViews(LinkedEdition linked) {
  public List<ContactView> contacts() {
    return linked.edition().contacts().stream().map(this::contact).toList();
  }

  public List<ContactView> contacts(List<Id.Contact> ids) {
    return ids.stream()
        .flatMap(id -> linked.edition().contact(id).stream())
        .map(this::contact)
        .toList();
  }

  ContactView contact(ContactsFile.Contact c) {
    Address address = linked.address(c.id());
    return new ContactView(
        c,
        address,
        c.hours().toOptional().map(hours -> hours.stream().map(OpeningHours::of).toList()),
        c.outOfHours().toOptional().flatMap(this::contactLink),
        c.sharedWith().stream()
            .flatMap(ref ->
                linked.address(ref).map(a -> new Link(linked.nameElsewhere(ref), a)).stream())
            .toList(),
        linked.levelLinks(c.levels()),
        linked.places(c.source()),
        linked.notes(address));
  }

  private Optional<Link> contactLink(Id.Contact id) {
    return linked.edition().contact(id).map(c -> new Link(c.name(), linked.address(c.id())));
  }

  public List<ConsentView> consents() {
    return linked.edition().consent().consent().stream().map(this::consent).toList();
  }

  public List<ConsentView> consents(List<Id.Consent> ids) {
    return consents().stream().filter(view -> ids.contains(view.consent().id())).toList();
  }

  ConsentView consent(ConsentFile.Consent c) {
    Address address = linked.address(c.id());
    return new ConsentView(
        c,
        address,
        linked.levelLinks(c.levels()),
        linked.lawLinks(c.law()),
        linked.places(c.source()),
        linked.notes(address));
  }

  public List<ServiceView> services() {
    return linked.edition().services().stream().map(this::service).toList();
  }

  ServiceView service(ServicesFile.Service s) {
    Address address = linked.address(s.id());
    return new ServiceView(
        s,
        address,
        linked.levelLinks(s.levels()),
        linked.places(s.source()),
        linked.notes(address));
  }

  public List<ThresholdView> thresholds() {
    return linked.edition().thresholds().stream().map(this::threshold).toList();
  }

  private ThresholdView threshold(ThresholdsFile.Threshold t) {
    Address address = linked.address(t.id());
    return new ThresholdView(
        t,
        address,
        linked.levelLinks(t.levels()),
        linked.lawLinks(t.law()),
        linked.places(t.source()),
        linked.notes(address));
  }

  public List<PathwayView> pathways() {
    return linked.edition().pathways().pathways().stream().map(this::pathway).toList();
  }

  PathwayView pathway(PathwaysFile.Pathway p) {
    Address address = linked.address(p.id());
    return new PathwayView(
        p,
        address,
        linked.levelLinks(p.levels()),
        p.steps().stream().map(s -> step(address, s)).toList(),
        linked.places(p.source()),
        linked.notes(address));
  }

  private PathwayView.StepView step(Address pathway, PathwaysFile.Step s) {
    Address address = Addresses.step(pathway, s.id().value());
    return new PathwayView.StepView(
        s,
        address,
        s.contacts().stream().flatMap(id -> contactLink(id).stream()).toList(),
        linked.places(s.source()));
  }

  public PracticeView.All practice() {
    PracticeFile file = linked.edition().practice();
    return new PracticeView.All(
        file.models().stream().map(this::model).toList(),
        file.principles().stream().map(this::principle).toList(),
        file.assessments().stream().map(this::assessment).toList());
  }

  private PracticeView model(PracticeFile.Model m) {
    Address address = linked.address(m.id());
    return new PracticeView(
        m.id(),
        m.name(),
        m.text(),
        address,
        List.of(),
        Optional.empty(),
        linked.places(m.source()),
        linked.notes(address));
  }

  private PracticeView principle(PracticeFile.Principle p) {
    Address address = linked.address(p.id());
    return new PracticeView(
        p.id(),
        p.name(),
        p.text(),
        address,
        List.of(),
        Optional.empty(),
        linked.places(p.source()),
        linked.notes(address));
  }

  private PracticeView assessment(PracticeFile.Assessment a) {
    Address address = linked.address(a.id());
    return new PracticeView(
        a.id(),
        a.name(),
        a.text(),
        address,
        linked.levelLinks(a.levels()),
        a.address().toOptional(),
        linked.places(a.source()),
        linked.notes(address));
  }

  public List<LinkView> links() {
    return linked.edition().links().stream().map(this::link).toList();
  }

  private LinkView link(LinksFile.ImportantLink l) {
    Address address = linked.address(l.id());
    return new LinkView(
        l,
        address,
        l.national().toOptional().map(linked::national),
        linked.places(l.source()),
        linked.notes(address));
  }

  public List<CitationView> citations() {
    return linked.edition().facts().cites().stream().map(this::citation).toList();
  }

  CitationView citation(EditionFile.Citation c) {
    return new CitationView(
        c, linked.national(c.document()), linked.document(c.document()), linked.places(c.source()));
  }

  /** Other indicators on the same topics, at most a dozen a topic, beginning with the nearest. */
  public List<Related> related(List<Id.Topic> topics, Optional<IndicatorView> except) {
    return topics.stream()
        .map(id -> new Related(linked.topic(id), others(id, except)))
        .filter(related -> !related.indicators().isEmpty())
        .toList();
  }

  private List<IndicatorView> others(Id.Topic topic, Optional<IndicatorView> except) {
    Stream<IndicatorView> all = linked.indicators(topic).stream();
    return all.filter(i -> except.filter(i::equals).isEmpty()).limit(12).toList();
  }
}
