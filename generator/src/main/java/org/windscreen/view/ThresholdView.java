package org.windscreen.view;

import java.util.List;
import org.windscreen.ledger.Address;
import org.windscreen.model.ThresholdsFile;

/** A statutory threshold with what it links to. */
public record ThresholdView(
    ThresholdsFile.Threshold threshold,
    Address address,
    List<Link> levels,
    List<Link> law,
    List<SourcePlace> places,
    Notes notes) {
  public ThresholdView {
    levels = List.copyOf(levels);
    law = List.copyOf(law);
    places = List.copyOf(places);
  }

  static ThresholdView of(LinkedEdition linked, ThresholdsFile.Threshold t) {
    Address address = linked.address(t.id());
    return new ThresholdView(
        t,
        address,
        linked.levelLinks(t.levels()),
        linked.lawLinks(t.law()),
        linked.places(t.source()),
        linked.notes(address));
  }
}
