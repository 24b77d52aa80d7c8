package org.windscreen.view;

import java.util.List;
import org.windscreen.model.Id;

/** What an edition holds beside its levels and indicators, each thing as a view. */
public record EditionViews(LinkedEdition linked) {
  /** All contacts, most urgent first. May be empty. */
  public List<ContactView> contacts() {
    return linked.edition().contacts().stream().map(c -> ContactView.of(linked, c)).toList();
  }

  /** Those contacts, in the order of the ids; one that the edition lacks is left out. */
  public List<ContactView> contacts(List<Id.Contact> ids) {
    return ids.stream()
        .flatMap(id -> linked.edition().contact(id).stream())
        .map(c -> ContactView.of(linked, c))
        .toList();
  }

  /** All entries on consent, in the order of their file. May be empty. */
  public List<ConsentView> consents() {
    return linked.edition().consents().stream().map(c -> ConsentView.of(linked, c)).toList();
  }

  /**
   * Those entries on consent, in the order of their file; one that the edition lacks is left out.
   */
  public List<ConsentView> consents(List<Id.Consent> ids) {
    return consents().stream().filter(view -> ids.contains(view.consent().id())).toList();
  }

  /** All services, in the order of their file. May be empty. */
  public List<ServiceView> services() {
    return linked.edition().services().stream().map(s -> ServiceView.of(linked, s)).toList();
  }

  /** All statutory thresholds, in the order of their file. May be empty. */
  public List<ThresholdView> thresholds() {
    return linked.edition().thresholds().stream().map(t -> ThresholdView.of(linked, t)).toList();
  }

  /** All pathways, in the order of their file. May be empty. */
  public List<PathwayView> pathways() {
    return linked.edition().allPathways().stream().map(p -> PathwayView.of(linked, p)).toList();
  }

  public PracticeView.All practice() {
    return PracticeView.All.of(linked);
  }

  /** All important links, in the order of their file. May be empty. */
  public List<LinkView> links() {
    return linked.edition().links().stream().map(l -> LinkView.of(linked, l)).toList();
  }

  /** All national documents that the edition names, in the order of its file. May be empty. */
  public List<CitationView> citations() {
    return linked.edition().facts().cites().stream().map(c -> CitationView.of(linked, c)).toList();
  }

  /** Indicators on these topics, at most a dozen a topic. */
  public List<Related> related(List<Id.Topic> topics) {
    return topics.stream()
        .map(id -> new Related(linked.topic(id), some(id)))
        .filter(related -> !related.indicators().isEmpty())
        .toList();
  }

  private List<IndicatorView> some(Id.Topic topic) {
    return linked.indicators(topic).stream().limit(12).toList();
  }
}
