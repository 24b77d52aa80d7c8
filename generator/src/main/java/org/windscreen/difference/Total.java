package org.windscreen.difference;

import java.util.List;
import org.windscreen.difference.Account.Theme;

/**
 * How much changed in one way.
 *
 * <p>Example: "Indicators reworded", 3.
 *
 * @param what the title of a theme, but for what is to be decided
 */
public record Total(String what, long things) {
  /** "Indicators reworded: 3". */
  public String words() {
    return what + ": " + things;
  }

  /** How many things changed in each way, in the order in which they are told. May be empty. */
  public static List<Total> of(Difference difference) {
    long renumbered =
        difference.changes().stream().filter(Change.Renumbered.class::isInstance).count();
    return Account.of(difference).groups().stream()
        .filter(group -> group.theme() != Theme.TO_DECIDE)
        .map(group ->
            new Total(
                group.theme().title(),
                // Told in one entry, all together.
                group.theme() == Theme.RENUMBERED ? renumbered : group.entries().size()))
        .toList();
  }
}
