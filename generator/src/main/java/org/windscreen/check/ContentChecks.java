package org.windscreen.check;

import java.util.List;
import java.util.function.BiConsumer;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Span;
import org.windscreen.load.Loaded;
import org.windscreen.load.Spans;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;

/** Every rule that spans files. */
public final class ContentChecks {
  private static final List<BiConsumer<Edition, EditionScope>> EDITION_RULES =
      List.of(
          LeftOut::check,
          CodeLetters::check,
          EmptyCells::check,
          SourcePlaces::check,
          PrintedNumbers::check,
          LookalikeNumbers::check,
          SilentActions::check,
          LevelOrder::check,
          LevelMarks::check,
          Placing::check,
          NoteWarnings::check,
          TopicPolarity::check);

  private ContentChecks() {}

  /** What a rule knows of the edition it looks at. */
  record EditionScope(
      Catalog catalog, Authority authority, String folder, Spans spans, Diagnostics faults) {
    Span at(Record read) {
      return spans.of(read);
    }
  }

  /** Applies every rule to every edition, if enough could be loaded. */
  public static void check(Loaded loaded, Diagnostics faults) {
    loaded.catalog().ifPresent(catalog -> check(catalog, loaded, faults));
  }

  private static void check(Catalog catalog, Loaded loaded, Diagnostics faults) {
    Spans spans = loaded.spans();
    for (Authority authority : catalog.authorities()) {
      Succession.check(authority, loaded.mentions(), faults);
      for (Edition edition : authority.editions()) {
        String folder = authority.id().value() + "/" + edition.id().value();
        EditionScope scope = new EditionScope(catalog, authority, folder, spans, faults);
        EDITION_RULES.forEach(rule -> rule.accept(edition, scope));
      }
    }
    RepeatedFacts.check(loaded, catalog, faults);
    RepeatedHours.check(loaded, catalog, faults);
    SharedNumbers.check(catalog, spans, faults);
    SharedLetters.check(catalog, faults);
    TopicCircles.check(catalog, spans, faults);
    TopicUses.check(catalog, spans, faults);
    TopicNames.check(catalog, spans, faults);
  }
}
