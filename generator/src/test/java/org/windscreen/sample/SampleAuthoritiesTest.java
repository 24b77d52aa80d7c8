package org.windscreen.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.CategoriesFile;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.model.IndicatorsFile;
import org.windscreen.model.LevelsFile;
import org.windscreen.model.ScaleFile;

/** What all made-up authorities have in common, and in what they differ. */
class SampleAuthoritiesTest {
  /** Thirty authorities of the same sample, loaded once for all that is asked about them. */
  private static final Supplier<Catalog> THIRTY =
      new Supplier<>() {
        private Optional<Catalog> catalog = Optional.empty();

        @Override
        public synchronized Catalog get() {
          if (catalog.isEmpty()) {
            catalog = Optional.of(MadeUp.catalog(new SampleSize(30, 30, 1)));
          }
          return catalog.get();
        }
      };

  @Test
  void levelsRunFromThreeToSixUnderManyNames() {
    Set<Integer> counts = new TreeSet<>();
    Set<String> namings = new TreeSet<>();
    for (Authority authority : THIRTY.get().authorities()) {
      List<LevelsFile.Level> levels = authority.current().levels();
      counts.add(levels.size());
      String label = levels.getFirst().label();
      namings.add(levels.getFirst().name().isStated() ? label.split(" ", 2)[0] : "named");
    }
    assertEquals(Set.of(3, 4, 5, 6), counts);
    assertTrue(namings.size() >= 5, namings.toString());
  }

  @Test
  void levelsClimbTheCommonScaleWithoutGaps() {
    List<Id.Step> scale = THIRTY.get().scale().stream().map(ScaleFile.Step::id).toList();
    for (Authority authority : THIRTY.get().authorities()) {
      List<Integer> climbed =
          authority.current().levels().stream()
              .flatMap(level -> level.scale().stream())
              .map(scale::indexOf)
              .toList();
      assertEquals(climbed.stream().sorted().toList(), climbed, authority.name());
      assertEquals(Set.of(0, 1, 2, 3), Set.copyOf(climbed), authority.name());
    }
  }

  @Test
  void allTelephoneNumbersAreKeptForDrama() {
    for (Authority authority : THIRTY.get().authorities()) {
      for (ContactsFile.Contact contact : authority.current().contacts()) {
        for (ContactsFile.Line number : contact.numbers()) {
          String dialled = number.number().value();
          assertTrue(dialled.matches("\\+441632960\\d{3}|999"), dialled);
        }
      }
    }
  }

  @Test
  void aNumberThatTwoAuthoritiesHaveIsSaidToBeShared() {
    Map<String, Set<String>> haveIt = new TreeMap<>();
    Map<String, Set<String>> shareIt = new TreeMap<>();
    for (Authority authority : THIRTY.get().authorities()) {
      for (ContactsFile.Contact contact : authority.current().contacts()) {
        String ref = authority.id().value() + "/contact:" + contact.id().value();
        contact.numbers().stream()
            .map(number -> number.number().value())
            .filter(number -> !number.equals("999"))
            .forEach(number -> haveIt.computeIfAbsent(number, n -> new TreeSet<>()).add(ref));
        Set<String> with = new TreeSet<>(Set.of(ref));
        contact.sharedWith().forEach(other -> with.add(other.value()));
        shareIt.put(ref, with);
      }
    }
    haveIt.values().forEach(same -> same.forEach(ref -> assertEquals(same, shareIt.get(ref))));
    assertTrue(haveIt.values().stream().anyMatch(same -> same.size() > 1));
  }

  @Test
  void everyEmptyCellIsListedOnceAndNoOther() {
    for (Authority authority : THIRTY.get().authorities()) {
      Edition edition = authority.current();
      Set<String> full = new HashSet<>();
      for (IndicatorsFile.Indicator indicator : edition.indicators()) {
        full.add(indicator.level().value() + " " + indicator.category().value());
      }
      Set<String> empty = new HashSet<>();
      Set<CategoriesFile.Reason> reasons = new HashSet<>();
      for (CategoriesFile.EmptyCells cells : edition.grid().emptyCells()) {
        reasons.add(cells.reason());
        for (Id.Level level : cells.levels()) {
          cells.categories().forEach(c -> assertTrue(empty.add(level.value() + " " + c.value())));
        }
      }
      assertTrue(empty.stream().noneMatch(full::contains), authority.name());
      int cells = edition.levels().size() * edition.categories().size();
      assertEquals(cells, full.size() + empty.size(), authority.name());
      assertEquals(Set.of(CategoriesFile.Reason.values()), reasons, authority.name());
    }
  }

  @Test
  void coloursCanBeReadOnWhiteAndCodesAreUnique() {
    Set<String> codes = new HashSet<>();
    for (Authority authority : THIRTY.get().authorities()) {
      assertTrue(authority.facts().colour().contrastWithWhite() >= 4.5, authority.name());
      String code = authority.facts().code().value();
      assertTrue(code.matches("[a-z]{3,4}") && codes.add(code), code);
      authority
          .current()
          .indicators()
          .forEach(indicator -> assertEquals(code, indicator.code().letters()));
    }
  }
}
