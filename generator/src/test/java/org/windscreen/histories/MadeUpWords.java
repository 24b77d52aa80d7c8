package org.windscreen.histories;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Wordings and ids by chance, none of them twice. */
final class MadeUpWords {
  private static final List<String> WHO =
      List.of("child", "baby", "pupil", "teenager", "toddler", "sibling", "parent", "carer");
  private static final List<String> WHAT =
      List.of(
          "rarely eats",
          "sleeps badly",
          "trusts nobody",
          "skips lessons",
          "fears strangers",
          "hides bruises",
          "cannot rest",
          "stopped playing",
          "lost weight",
          "carries a knife",
          "begs for food",
          "cares for others");
  private static final List<String> WHERE =
      List.of(
          "at home",
          "in school",
          "at night",
          "after contact",
          "in winter",
          "when alone",
          "in company",
          "since spring",
          "most weekends",
          "without cause");

  private final Random random;
  private final int edition;
  private int made;

  MadeUpWords(Random random, int edition) {
    this.random = random;
    this.edition = edition;
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  String text() {
    made++;
    return String.format(
        Locale.ROOT,
        "The %s %s %s, as case %d of %d shows",
        any(WHO),
        any(WHAT),
        any(WHERE),
        made,
        edition);
  }

  /** Lower-case, as ids are. */
  String name() {
    made++;
    return any(WHO) + "-" + edition + "-" + made;
  }
}
