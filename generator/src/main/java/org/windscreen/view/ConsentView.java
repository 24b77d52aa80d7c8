package org.windscreen.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.windscreen.ledger.Address;
import org.windscreen.markdown.Prose;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.Stated;

/** A consent entry with what it links to. */
public record ConsentView(
    ConsentFile.Consent consent,
    Address address,
    List<Link> levels,
    List<Link> law,
    List<SourcePlace> places,
    List<NoteView> notes) {
  public ConsentView {
    levels = List.copyOf(levels);
    law = List.copyOf(law);
    places = List.copyOf(places);
    notes = List.copyOf(notes);
  }

  /** What the source leaves open, by the words it would be shown under. */
  public List<String> silent() {
    return those(Stated::isSilent);
  }

  /** Where our copy is incomplete, by the same words. */
  public List<String> lacking() {
    return those(Stated::isLacking);
  }

  private List<String> those(Predicate<Stated<?>> which) {
    Map<String, Stated<Prose>> aspects = new LinkedHashMap<>();
    aspects.put("The rule", consent.rule());
    aspects.put("What to do if consent is refused", consent.ifRefused());
    aspects.put("What to tell the family", consent.tellFamily());
    aspects.put("The young person’s own consent", consent.youngPerson());
    aspects.put("What to record", consent.record());
    aspects.put("The lawful basis for sharing information", consent.lawfulBasis());
    aspects.values().removeIf(which.negate());
    return List.copyOf(aspects.keySet());
  }
}
