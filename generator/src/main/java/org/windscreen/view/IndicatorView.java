package org.windscreen.view;

import java.util.List;
import org.windscreen.link.Address;
import org.windscreen.model.IndicatorsFile;

/** An indicator with what it links to, and the source notes that bear on it. */
public record IndicatorView(
    IndicatorsFile.Indicator indicator,
    Address address,
    LevelView level,
    CategoryName category,
    List<Link> topics,
    SourcePlace place,
    List<NoteView> notes) {
  public IndicatorView {
    topics = List.copyOf(topics);
    notes = List.copyOf(notes);
  }
}
