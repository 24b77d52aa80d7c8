package org.windscreen.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.windscreen.model.Id;

/** What an edition holds beside its levels and indicators, each thing as a view. */
public record EditionViews(LinkedEdition linked) {
  public List<ContactView> contacts() {
    return linked.edition().contacts().stream().map(c -> ContactView.of(linked, c)).toList();
  }

  public List<ContactView> contacts(List<Id.Contact> ids) {
    return ids.stream()
        .flatMap(id -> linked.edition().contact(id).stream())
        .map(c -> ContactView.of(linked, c))
        .toList();
  }

  public List<ConsentView> consents() {
    return linked.edition().consent().consent().stream()
        .map(c -> ConsentView.of(linked, c))
        .toList();
  }

  public List<ConsentView> consents(List<Id.Consent> ids) {
    return consents().stream().filter(view -> ids.contains(view.consent().id())).toList();
  }

  public List<ServiceView> services() {
    return linked.edition().services().stream().map(s -> ServiceView.of(linked, s)).toList();
  }

  public List<ThresholdView> thresholds() {
    return linked.edition().thresholds().stream().map(t -> ThresholdView.of(linked, t)).toList();
  }

  public List<PathwayView> pathways() {
    return linked.edition().pathways().pathways().stream()
        .map(p -> PathwayView.of(linked, p))
        .toList();
  }

  public PracticeView.All practice() {
    return PracticeView.All.of(linked);
  }

  public List<LinkView> links() {
    return linked.edition().links().stream().map(l -> LinkView.of(linked, l)).toList();
  }

  public List<CitationView> citations() {
    return linked.edition().facts().cites().stream().map(c -> CitationView.of(linked, c)).toList();
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
