package org.windscreen.page;

import java.util.List;
import org.windscreen.link.Address;
import org.windscreen.model.EditionFile;

/** A source note with the places where the fault is, and where all notes are listed. */
public record NoteView(
    EditionFile.SourceNote note, Address address, List<Page.SourcePlace> places) {
  public NoteView {
    places = List.copyOf(places);
  }
}
