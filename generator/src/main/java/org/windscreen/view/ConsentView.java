package org.windscreen.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.windscreen.ledger.Address;
import org.windscreen.model.ConsentFile;

/** A consent entry with what it links to. */
public record ConsentView(
    ConsentFile.Consent consent,
    Address address,
    List<Link> levels,
    List<Link> law,
    List<SourcePlace> places,
    Notes notes) {
  public ConsentView {
    levels = List.copyOf(levels);
    law = List.copyOf(law);
    places = List.copyOf(places);
  }

  static ConsentView of(LinkedEdition linked, ConsentFile.Consent c) {
    Address address = linked.address(c.id());
    return new ConsentView(
        c,
        address,
        linked.levelLinks(c.levels()),
        linked.lawLinks(c.law()),
        linked.places(c.source()),
        linked.notes(address));
  }

  /** What the source leaves open, by the words it would be shown under. */
  public List<String> silent() {
    return those(aspect -> aspect.of(consent).isSilent() && !isSaidApart(aspect));
  }

  /** Where our copy is incomplete, by the same words; but for the short answer, which says so. */
  public List<String> lacking() {
    return CopyLacks.in(consent, List.of("needed"));
  }

  /** Whether the source has it for the child or a parent alone, and so is not silent about it. */
  public boolean isSaidApart(ConsentAspect aspect) {
    return aspect == ConsentAspect.TELL_FAMILY
        && aspect.of(consent).isSilent()
        && !ConsentFact.apart(consent).isEmpty();
  }

  private List<String> those(Predicate<ConsentAspect> which) {
    return Arrays.stream(ConsentAspect.values()).filter(which).map(ConsentAspect::label).toList();
  }

  /** What the source states, each under its label, in the order in which readers need it. */
  public List<ConsentFact> facts() {
    List<ConsentFact> facts = new ArrayList<>();
    for (ConsentAspect aspect : ConsentAspect.values()) {
      aspect.of(consent).toOptional().ifPresent(text -> facts.add(ConsentFact.of(aspect, text)));
      switch (aspect) {
        case RULE -> facts.addAll(ConsentFact.exceptions(consent.exceptions()));
        case TELL_FAMILY -> facts.addAll(ConsentFact.apart(consent));
        case IF_REFUSED, YOUNG_PERSON, RECORD, LAWFUL_BASIS -> {}
      }
    }
    return facts;
  }
}
