package org.windscreen.view;

import java.util.ArrayList;
import java.util.List;
import org.windscreen.model.EditionFile.Purpose;

/**
 * The notes on the source that bear on one thing, as its readers see them: those for editors are
 * not among them.
 *
 * @param warnings for safety: each is read before the thing
 * @param further for readers: they fold away below it
 * @param corrections of the thing since its edition was published: below it too, the latest first
 */
public record Notes(
    List<NoteView> warnings, List<NoteView> further, List<CorrectionView> corrections) {
  /** Nothing is noted. */
  public static final Notes NONE = new Notes(List.of(), List.of(), List.of());

  public Notes {
    warnings = List.copyOf(warnings);
    further = List.copyOf(further);
    corrections = List.copyOf(corrections);
  }

  static Notes of(List<NoteView> all) {
    return new Notes(
        NoteView.those(all, Purpose.SAFETY), NoteView.those(all, Purpose.READER), List.of());
  }

  /** The same with a correction more. */
  Notes corrected(CorrectionView correction) {
    List<CorrectionView> all = new ArrayList<>(corrections);
    all.add(correction);
    return new Notes(warnings, further, all);
  }

  /** Whether nothing is noted of the source. */
  public boolean isEmpty() {
    return warnings.isEmpty() && further.isEmpty();
  }
}
