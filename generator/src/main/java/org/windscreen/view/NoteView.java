package org.windscreen.view;

import java.util.Arrays;
import java.util.List;
import org.windscreen.ledger.Address;
import org.windscreen.model.EditionFile;
import org.windscreen.model.EditionFile.Purpose;

/** A source note with the places where the fault is, and where all notes are listed. */
public record NoteView(EditionFile.SourceNote note, Address address, List<SourcePlace> places) {
  public NoteView {
    places = List.copyOf(places);
  }

  /** What to beware of, with the word that says so: for data and lists without looks. */
  public String warning() {
    return "Warning: " + note.beware().orElseThrow();
  }

  /** The notes of one purpose, in their order. */
  static List<NoteView> those(List<NoteView> all, Purpose purpose) {
    return all.stream().filter(view -> view.note().purpose() == purpose).toList();
  }

  /** All notes of an edition that are for the same. */
  public record Group(Purpose purpose, List<NoteView> notes) {
    public Group {
      notes = List.copyOf(notes);
    }

    /** Every group that has a note, those for safety first. */
    static List<Group> of(List<NoteView> all) {
      return Arrays.stream(Purpose.values())
          .map(purpose -> new Group(purpose, those(all, purpose)))
          .filter(group -> !group.notes().isEmpty())
          .toList();
    }
  }
}
