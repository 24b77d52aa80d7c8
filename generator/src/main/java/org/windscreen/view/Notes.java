package org.windscreen.view;

import java.util.List;
import org.windscreen.model.EditionFile.Purpose;

/**
 * The notes on the source that bear on one thing, as its readers see them: those for editors are
 * not among them.
 *
 * @param warnings for safety: each is read before the thing
 * @param further for readers: they fold away below it
 */
public record Notes(List<NoteView> warnings, List<NoteView> further) {
  /** Nothing is noted. */
  public static final Notes NONE = new Notes(List.of(), List.of());

  public Notes {
    warnings = List.copyOf(warnings);
    further = List.copyOf(further);
  }

  static Notes of(List<NoteView> all) {
    return new Notes(NoteView.those(all, Purpose.SAFETY), NoteView.those(all, Purpose.READER));
  }

  public boolean isEmpty() {
    return warnings.isEmpty() && further.isEmpty();
  }
}
