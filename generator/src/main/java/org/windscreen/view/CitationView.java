package org.windscreen.view;

import java.util.List;
import org.windscreen.model.EditionFile;
import org.windscreen.model.RegisterFile;

/** A national document as an edition cites it, with what the register says of it. */
public record CitationView(
    EditionFile.Citation citation,
    Link document,
    RegisterFile.NationalDocument facts,
    List<SourcePlace> places) {
  static CitationView of(LinkedEdition linked, EditionFile.Citation c) {
    return new CitationView(
        c,
        linked.outside().link(c.document()),
        linked.outside().document(c.document()),
        linked.places(c.source()));
  }
}
