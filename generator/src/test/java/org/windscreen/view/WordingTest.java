package org.windscreen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.windscreen.model.CategoriesFile;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.EditionFile;
import org.windscreen.model.IndicatorsFile;
import org.windscreen.model.Keyword;
import org.windscreen.model.PathwaysFile;
import org.windscreen.topic.Presence;

/** No two constants of a set have the same words, and content's word is kept. */
class WordingTest {
  record OfSet(List<? extends Enum<?>> constants, List<Wording> wordings) {
    static <E extends Enum<E>> OfSet of(E[] constants, Function<E, Wording> words) {
      return new OfSet(List.of(constants), Stream.of(constants).map(words).toList());
    }
  }

  static List<OfSet> sets() {
    return List.of(
        OfSet.of(ContactsFile.Role.values(), Wording::of),
        OfSet.of(ContactsFile.BankHolidays.values(), Wording::of),
        OfSet.of(ContactsFile.Day.values(), Wording::of),
        OfSet.of(ConsentFile.Action.values(), Wording::of),
        OfSet.of(ConsentFile.Needed.values(), Wording::of),
        OfSet.of(PathwaysFile.PathwayKind.values(), Wording::of),
        OfSet.of(PathwaysFile.Unit.values(), Wording::of),
        OfSet.of(CategoriesFile.Reason.values(), Wording::of),
        OfSet.of(IndicatorsFile.Sign.values(), Wording::of),
        OfSet.of(EditionFile.Status.values(), Wording::of),
        OfSet.of(EditionFile.Provenance.values(), Wording::of),
        OfSet.of(EditionFile.Footing.values(), Wording::of),
        OfSet.of(Calls.Need.values(), Wording::of),
        OfSet.of(Presence.values(), Wording::of));
  }

  @ParameterizedTest
  @MethodSource("sets")
  void everyConstantHasWordsOfItsOwn(OfSet set) {
    Set<String> names = new HashSet<>();
    for (Wording wording : set.wordings()) {
      assertTrue(names.add(wording.name()), wording.name());
      assertTrue(wording.name().matches("\\S.*[^.\\s]"), wording.name());
      assertTrue(wording.about().matches("|[A-Z].*\\."), wording.about());
    }
    assertEquals(
        set.constants().stream().map(Keyword::of).toList(),
        set.wordings().stream().map(Wording::id).toList());
  }
}
