package org.windscreen.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.windscreen.difference.Account;
import org.windscreen.difference.Change;
import org.windscreen.difference.Difference;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;
import org.windscreen.model.FormerHeading;
import org.windscreen.model.PartialDate;

/** What moves between the editions of made-up authorities, and that it is accounted for. */
class SampleEditionsTest {
  private static final SampleSize SIZE = new SampleSize(8, 60, 3, 1);

  /** Loaded without any fault, once for all that is asked of it. */
  private static final Supplier<Catalog> MADE =
      new Supplier<>() {
        private Optional<Catalog> catalog = Optional.empty();

        @Override
        public synchronized Catalog get() {
          if (catalog.isEmpty()) {
            catalog = Optional.of(MadeUp.catalog(SIZE));
          }
          return catalog.get();
        }
      };

  /** The oldest first. */
  private static List<Edition> editions(Authority authority) {
    List<Edition> editions = new ArrayList<>(authority.superseded().reversed());
    editions.add(authority.current());
    return editions;
  }

  /** From each edition to the next. */
  private static List<Difference> steps(Authority authority) {
    List<Edition> editions = editions(authority);
    List<Difference> steps = new ArrayList<>();
    for (int i = 1; i < editions.size(); i++) {
      steps.add(Difference.between(authority, editions.get(i - 1), editions.get(i)));
    }
    return steps;
  }

  private static Stream<Difference> allSteps() {
    return MADE.get().authorities().stream().flatMap(authority -> steps(authority).stream());
  }

  private static Set<String> kinds(List<Difference> steps) {
    Set<String> kinds = new TreeSet<>();
    for (Difference step : steps) {
      for (Change change : step.changes()) {
        kinds.add(
            change instanceof Change.LevelMoved moved
                ? moved.direction().name()
                : change.getClass().getSimpleName());
      }
    }
    return kinds;
  }

  @Test
  void eachAuthorityHasThatManyEditionsAndEachTakesThePlaceOfTheOneBefore() {
    for (Authority authority : MADE.get().authorities()) {
      List<Edition> editions = editions(authority);
      assertEquals(3, editions.size(), authority.name());
      for (int i = 1; i < editions.size(); i++) {
        assertEquals(
            List.of(editions.get(i - 1).id()), editions.get(i).facts().supersedesEditions());
        String before =
            editions.get(i - 1).facts().published().toOptional().map(PartialDate::value).orElse("");
        String now = editions.get(i).facts().published().toOptional().orElseThrow().value();
        assertTrue(before.compareTo(now) < 0, () -> before + " and then " + now);
      }
    }
  }

  @Test
  void everyKindOfChangeThatAManagerMakesIsThere() {
    for (Authority authority : MADE.get().authorities()) {
      Set<String> kinds = kinds(steps(authority));
      assertTrue(
          kinds.containsAll(
              Set.of(
                  "UP",
                  "DOWN",
                  "CategoryMoved",
                  "IndicatorAdded",
                  "IndicatorReworded",
                  "IndicatorSplit",
                  "IndicatorsMerged",
                  "Reworded",
                  "FactChanged")),
          () -> authority.name() + " " + kinds);
    }
    assertTrue(kinds(allSteps().toList()).contains("IndicatorWithdrawn"));
  }

  @Test
  void qualifiersAreLostAndGained() {
    for (Authority authority : MADE.get().authorities()) {
      assertTrue(
          steps(authority).stream()
              .flatMap(step -> Account.of(step).groups().stream())
              .anyMatch(group -> group.theme() == Account.Theme.QUALIFIERS),
          authority.name());
    }
  }

  @Test
  void everyMoveHasAReasonAndEveryNumberWasConfirmed() {
    allSteps()
        .forEach(step -> {
          Set<String> told = new TreeSet<>();
          step.to().changes().changes().stream()
              .filter(reason -> reason.because().isStated())
              .forEach(reason -> told.add(reason.thing().value()));
          step.moves()
              .forEach(move -> assertTrue(told.contains("indicator:" + move.now().code().value())));
          assertFalse(step.to().changes().confirmed().isEmpty());
          assertEquals(List.of(), step.unconfirmed());
        });
  }

  @Test
  void nothingIsLeftInDoubt() {
    allSteps().forEach(step -> assertEquals(List.of(), step.doubts(), step.authority().name()));
  }

  @Test
  void headingsThatGotOtherWordsKeepTheirAddresses() {
    for (Authority authority : MADE.get().authorities()) {
      List<FormerHeading> former =
          authority.current().chapters().stream()
              .flatMap(chapter -> chapter.head().formerHeadings().stream())
              .toList();
      assertEquals(4, former.size(), authority.name());
    }
  }

  @Test
  void noCodeIsGivenTwice() {
    for (Authority authority : MADE.get().authorities()) {
      List<Edition> editions = editions(authority);
      for (int i = 2; i < editions.size(); i++) {
        Set<String> first = codes(editions.get(i - 2));
        Set<String> between = codes(editions.get(i - 1));
        first.removeAll(between);
        Set<String> back = codes(editions.get(i));
        back.retainAll(first);
        assertEquals(Set.of(), back, authority.name());
      }
    }
  }

  private static Set<String> codes(Edition edition) {
    Set<String> codes = new TreeSet<>();
    edition.indicators().forEach(indicator -> codes.add(indicator.code().value()));
    return codes;
  }

  @Test
  void theSmallestSampleHasEditionsToo() {
    Catalog small = MadeUp.catalog(new SampleSize(1, 1, 3, 7));
    assertEquals(3, editions(small.authorities().getFirst()).size());
  }
}
