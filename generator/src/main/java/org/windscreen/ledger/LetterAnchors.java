package org.windscreen.ledger;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The letters of lists from A to Z. Each has its place on such a list whether or not a name starts
 * with it today, because names change and links stay.
 *
 * <p>Example: {@code LetterAnchors.id("B")} is {@code letter-b}, and the list of topics has it at
 * {@code /topics/#letter-b}.
 */
public final class LetterAnchors {
  /** Stands for all names that start with no letter. */
  public static final String NUMBERS = "#";

  private LetterAnchors() {}

  /** What an address says for a letter, which is A to Z or {@link #NUMBERS}. */
  public static String id(String letter) {
    return letter.equals(NUMBERS) ? "numbers" : "letter-" + letter.toLowerCase(Locale.ROOT);
  }

  /** Where each letter stands on a list, in order. */
  public static List<Address> on(Address list) {
    Stream<String> letters = IntStream.rangeClosed('A', 'Z').mapToObj(Character::toString);
    return Stream.concat(Stream.of(NUMBERS), letters).map(LetterAnchors::id).map(list::at).toList();
  }
}
