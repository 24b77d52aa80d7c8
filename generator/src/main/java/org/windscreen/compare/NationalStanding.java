package org.windscreen.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.windscreen.model.Id;
import org.windscreen.model.PartialDate;
import org.windscreen.model.RegisterFile.NationalDocument;
import org.windscreen.view.Dates;

/**
 * How current a national document is on a day.
 *
 * <p>Example: "Replaced in July 2018 by Working Together to Safeguard Children 2018".
 *
 * @param asOf the day
 */
record NationalStanding(List<NationalDocument> register, LocalDate asOf) {
  String of(NationalDocument document) {
    Optional<PartialDate> end = document.currentTo().toOptional();
    Optional<String> next = document.replacedBy().toOptional().map(this::title);
    if (end.isPresent() && isPast(end.get())) {
      return next.map(n -> "Replaced by " + n + ", " + Dates.words(end.get()))
          .orElse("In force until " + Dates.words(end.get()));
    }
    if (document.currentFrom().toOptional().filter(d -> !hasBegun(d)).isPresent()) {
      return "Not yet in force";
    }
    return end.map(d -> "In force until " + Dates.words(d))
        .or(() -> next.map(n -> "Replaced by " + n + "; when is not stated"))
        .orElse("No end is recorded; check whether it is still the latest");
  }

  private String title(Id.National id) {
    return register.stream()
        .filter(d -> d.id().equals(id))
        .findFirst()
        .map(NationalDocument::title)
        .orElse(id.value());
  }

  /** Whether a date as exact as it is given has come: a month comes with its first day. */
  private boolean hasBegun(PartialDate date) {
    return asOf.toString().compareTo(date.value()) >= 0;
  }

  private boolean isPast(PartialDate date) {
    return hasBegun(date);
  }
}
