package org.windscreen.sample;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words and those that stand in their place in a later edition, such as {@code often => nearly
 * every day}.
 */
record WordSwap(String was, String now) {
  static List<WordSwap> all(Sheet.Entry entry) {
    return Made.each(entry.all("swap"), WordSwap::of);
  }

  private static WordSwap of(String line) {
    String[] sides = line.split(" => ", -1);
    return new WordSwap(sides[0], sides[1]);
  }

  /** The text with the first of these words changed; nothing where it has none of them. */
  Optional<String> in(String text) {
    Matcher found =
        Pattern.compile("\\b" + Pattern.quote(was) + "\\b", Pattern.CASE_INSENSITIVE).matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    boolean capital = Character.isUpperCase(text.charAt(found.start())) && found.start() == 0;
    String changed = capital ? Options.capital(now) : now;
    return Optional.of(text.substring(0, found.start()) + changed + text.substring(found.end()));
  }
}
