package org.windscreen.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.windscreen.model.PhoneNumber;

/** How two numbers are so alike that one may be a slip for the other. */
final class NearNumbers {
  /** Shorter ones are short codes, all of which are alike. */
  private static final int FEWEST = 9;

  private NearNumbers() {}

  /**
   * "by two swapped digits" or "in one digit"; nothing where they are not that much alike, or only
   * in the last digit, as the lines of one office are, or made up.
   */
  static Optional<String> differ(PhoneNumber one, PhoneNumber other) {
    String a = one.value();
    String b = other.value();
    if (isSwapped(a, b)) {
      return Optional.of("by two swapped digits");
    }
    boolean slip = isOneOther(a, b) && !(one.isMadeUp() && other.isMadeUp());
    return slip ? Optional.of("in one digit") : Optional.empty();
  }

  /** Whether two numbers of one length differ by two swapped digits. */
  static boolean isSwapped(String a, String b) {
    List<Integer> places = places(a, b);
    return places.size() == 2
        && a.charAt(places.get(0)) == b.charAt(places.get(1))
        && a.charAt(places.get(1)) == b.charAt(places.get(0));
  }

  /** Whether two numbers of one length differ in one digit that is not the last. */
  static boolean isOneOther(String a, String b) {
    List<Integer> places = places(a, b);
    return places.size() == 1 && places.getFirst() < a.length() - 1;
  }

  /** Where they differ; nowhere if they cannot be compared. */
  private static List<Integer> places(String a, String b) {
    return a.length() != b.length() || a.length() < FEWEST
        ? List.of()
        : IntStream.range(0, a.length()).filter(i -> a.charAt(i) != b.charAt(i)).boxed().toList();
  }
}
