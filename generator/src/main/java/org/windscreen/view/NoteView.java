package org.windscreen.view;

import java.util.List;
import org.windscreen.ledger.Address;
import org.windscreen.model.EditionFile;

/** A source note with the places where the fault is, and where all notes are listed. */
public record NoteView(EditionFile.SourceNote note, Address address, List<SourcePlace> places) {
  public NoteView {
    places = List.copyOf(places);
  }
}
