package org.windscreen.check;

import java.util.Locale;
import java.util.Optional;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.load.Spans;
import org.windscreen.model.Catalog;
import org.windscreen.model.PartialDate;
import org.windscreen.model.RegisterFile.NationalDocument;
import org.windscreen.model.Stated;

/**
 * A national document was in force from one day to a later one, and what replaced it began no
 * earlier: by these dates pages say what an edition rests on.
 *
 * <p>Reports {@code dates-out-of-order}.
 */
final class RegisterDates {
  private RegisterDates() {}

  static void check(Catalog catalog, Spans spans, Diagnostics faults) {
    for (NationalDocument document : catalog.register()) {
      order(document, "current-to", document.currentTo(), spans, faults);
      document
          .replacedBy()
          .toOptional()
          .flatMap(next ->
              catalog.register().stream().filter(other -> other.id().equals(next)).findFirst())
          .ifPresent(next ->
              order(
                  document,
                  "current-from of " + next.id().value(),
                  next.currentFrom(),
                  spans,
                  faults));
    }
  }

  private static void order(
      NationalDocument document,
      String later,
      Stated<PartialDate> end,
      Spans spans,
      Diagnostics faults) {
    Optional<String> from = document.currentFrom().toOptional().map(PartialDate::value);
    Optional<String> to = end.toOptional().map(PartialDate::value);
    if (from.isPresent() && to.isPresent() && EditionDates.isAfter(from.get(), to.get())) {
      faults.error(
          Rule.DATES_OUT_OF_ORDER,
          spans.of(document),
          String.format(
              Locale.ROOT,
              "%s, %s, is before current-from of %s, %s.",
              later,
              to.get(),
              document.id().value(),
              from.get()),
          "Check both at the document's own page.");
    }
  }
}
