package org.windscreen.compare;

import java.util.function.BiPredicate;
import java.util.function.Function;
import org.windscreen.model.Edition;
import org.windscreen.page.Comparison;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.Wording;

/** What is said of an edition that has nothing in a section: "None named". */
interface Absence {
  String of(LinkedEdition linked, Comparison.Section section);

  /** The same wherever nothing is. */
  static Absence of(String words) {
    return (linked, section) -> words;
  }

  /** The same, unless it is our copy that is incomplete there. */
  static Absence of(String words, BiPredicate<LinkedEdition, Comparison.Section> lacking) {
    return (linked, section) -> lacking.test(linked, section) ? Wording.COPY_INCOMPLETE : words;
  }

  /** The same, unless our copy lacks the part of the edition where it would stand. */
  static Absence of(String words, Edition.Part part) {
    return of(words, (linked, section) -> linked.edition().lacks(part));
  }

  /** The same where each section shows another part of the edition. */
  static Absence of(String words, Function<Comparison.Section, Edition.Part> part) {
    return of(words, (linked, section) -> linked.edition().lacks(part.apply(section)));
  }

  /** Of what has no file of its own nothing is known while any file is left out. */
  static boolean isUnfinished(LinkedEdition linked) {
    return !linked.edition().lacking().isEmpty();
  }
}
