package org.windscreen.view;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.windscreen.model.EditionFile;
import org.windscreen.model.Id;
import org.windscreen.model.PartialDate;
import org.windscreen.model.RegisterFile.NationalDocument;

/**
 * How current national documents are on a day.
 *
 * <p>Example: "Replaced by Working Together to Safeguard Children 2018, July 2018".
 *
 * @param register every national document, in the order of its file
 * @param asOf the day
 */
public record NationalStanding(List<NationalDocument> register, LocalDate asOf) {
  public NationalStanding {
    register = List.copyOf(register);
  }

  /** How current a document is, in words. */
  public String of(NationalDocument document) {
    Optional<PartialDate> end = document.currentTo().toOptional();
    Optional<String> next = document.replacedBy().toOptional().map(this::title);
    if (hasEnded(document)) {
      return next.map(n -> "Replaced by " + n + ", " + end.map(PartialDate::words).orElseThrow())
          .orElseGet(() -> "In force until " + end.map(PartialDate::words).orElseThrow());
    }
    if (document.currentFrom().toOptional().filter(d -> !hasBegun(d)).isPresent()) {
      return "Not yet in force";
    }
    return end.map(d -> "In force until " + d.words())
        .or(() -> next.map(n -> "Replaced by " + n + "; when is not stated"))
        .orElseGet(() ->
            (document.currentTo().isLacking()
                    ? "Our copy does not have its end"
                    : "No end is recorded")
                + "; check whether it is still the latest");
  }

  /** Whether another document has taken its place, or it has ended without one. */
  public boolean isOver(NationalDocument document) {
    boolean replaced =
        document.replacedBy().toOptional().isPresent()
            && document.currentTo().toOptional().isEmpty();
    return hasEnded(document) || replaced;
  }

  /**
   * What stands in a document's place: itself while it is in force, or the last that took its place
   * one after another; nothing where that has ended.
   */
  public Optional<NationalDocument> inPlaceOf(Id.National id) {
    Optional<NationalDocument> one = document(id);
    Set<Id.National> seen = new LinkedHashSet<>();
    while (one.filter(d -> isOver(d) && seen.add(d.id())).isPresent()) {
      one = one.flatMap(d -> d.replacedBy().toOptional()).flatMap(this::document);
    }
    return one.filter(d -> !isOver(d));
  }

  /** The documents that an edition names and that are over, each once, as it names them. */
  public List<Outdated> outdated(EditionFile edition) {
    return edition.cites().stream()
        .map(EditionFile.Citation::document)
        .distinct()
        .flatMap(id -> document(id).stream())
        .filter(this::isOver)
        .map(Outdated::of)
        .toList();
  }

  /** A document by its id; none where the register has none. */
  public Optional<NationalDocument> document(Id.National id) {
    return register.stream().filter(d -> d.id().equals(id)).findFirst();
  }

  private String title(Id.National id) {
    return document(id).map(NationalDocument::title).orElse(id.value());
  }

  private boolean hasEnded(NationalDocument document) {
    return document.currentTo().toOptional().filter(this::hasBegun).isPresent();
  }

  /** Whether a date as exact as it is given has come: a month comes with its first day. */
  private boolean hasBegun(PartialDate date) {
    return asOf.toString().compareTo(date.value()) >= 0;
  }
}
