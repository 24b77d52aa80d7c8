package org.windscreen.view;

import java.util.List;
import java.util.Optional;
import org.windscreen.ledger.Address;
import org.windscreen.markdown.Prose;
import org.windscreen.model.Id;
import org.windscreen.model.WebAddress;

/**
 * A practice model, a principle or an assessment with what it links to.
 *
 * @param levels the levels at which the source names it; may be empty
 * @param web the web address that the source gives
 */
public record PracticeView(
    Id.Practice id,
    String name,
    Prose text,
    Address address,
    List<Link> levels,
    Optional<WebAddress> web,
    List<SourcePlace> places,
    List<NoteView> notes) {
  public PracticeView {
    levels = List.copyOf(levels);
    places = List.copyOf(places);
    notes = List.copyOf(notes);
  }

  /** All of an edition, each kind in printed order. */
  public record All(
      List<PracticeView> models, List<PracticeView> principles, List<PracticeView> assessments) {
    public All {
      models = List.copyOf(models);
      principles = List.copyOf(principles);
      assessments = List.copyOf(assessments);
    }
  }
}
