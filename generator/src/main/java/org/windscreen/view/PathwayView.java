package org.windscreen.view;

import java.util.List;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.model.PathwaysFile;

/** A pathway with what it links to. */
public record PathwayView(
    PathwaysFile.Pathway pathway,
    Address address,
    List<Link> levels,
    List<StepView> steps,
    List<SourcePlace> places,
    Notes notes) {
  public PathwayView {
    levels = List.copyOf(levels);
    steps = List.copyOf(steps);
    places = List.copyOf(places);
  }

  static PathwayView of(LinkedEdition linked, PathwaysFile.Pathway p) {
    Address address = linked.address(p.id());
    return new PathwayView(
        p,
        address,
        linked.levelLinks(p.levels()),
        p.steps().stream().map(s -> StepView.of(linked, address, s)).toList(),
        linked.places(p.source()),
        linked.notes(address));
  }

  /** What a step is called on a page where the pathway is called so. */
  public String place(String pathway, PathwaysFile.Step step) {
    return Addresses.stepPlace(pathway, step.id().value());
  }

  /** A step with the contacts to call. */
  public record StepView(
      PathwaysFile.Step step, Address address, List<Link> contacts, List<SourcePlace> places) {
    public StepView {
      contacts = List.copyOf(contacts);
      places = List.copyOf(places);
    }

    static StepView of(LinkedEdition linked, Address pathway, PathwaysFile.Step s) {
      Address address = Addresses.step(pathway, s.id().value());
      return new StepView(
          s,
          address,
          s.contacts().stream().flatMap(id -> ContactView.link(linked, id).stream()).toList(),
          linked.places(s.source()));
    }
  }
}
