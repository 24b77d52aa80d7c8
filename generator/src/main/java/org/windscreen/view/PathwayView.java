package org.windscreen.view;

import java.util.List;
import org.windscreen.ledger.Address;
import org.windscreen.model.PathwaysFile;

/** A pathway with what it links to. */
public record PathwayView(
    PathwaysFile.Pathway pathway,
    Address address,
    List<Link> levels,
    List<StepView> steps,
    List<SourcePlace> places,
    List<NoteView> notes) {
  public PathwayView {
    levels = List.copyOf(levels);
    steps = List.copyOf(steps);
    places = List.copyOf(places);
    notes = List.copyOf(notes);
  }

  /** A step with the contacts to call. */
  public record StepView(
      PathwaysFile.Step step, Address address, List<Link> contacts, List<SourcePlace> places) {
    public StepView {
      contacts = List.copyOf(contacts);
      places = List.copyOf(places);
    }
  }
}
