package org.windscreen.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What to do when the address of a heading leads nowhere any more, because it was given other
 * words.
 *
 * <p>Example: {@code /exampleshire/guidance/vision/#aims}, where {@code #our-aims} is new there.
 */
final class LostHeading {
  /** In a chapter, or in an edition's full page. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(/[^/]+/guidance/[^/]+/#|/[^/]+/editions/[^/]+/#guidance-.+?--)([a-z0-9-]+)");

  private LostHeading() {}

  /**
   * How its text is to keep it; nothing where no new heading stands in the text.
   *
   * @param fresh the addresses that are new
   */
  static Optional<String> hint(String lost, Collection<String> fresh) {
    Matcher address = ADDRESS.matcher(lost);
    if (!address.matches()) {
      return Optional.empty();
    }
    String text = address.group(1);
    List<String> now =
        fresh.stream()
            .filter(f -> f.startsWith(text))
            .map(f -> f.substring(text.length()))
            .filter(anchor -> anchor.matches("[a-z0-9-]+") && !anchor.contains("--"))
            .toList();
    return now.isEmpty() ? Optional.empty() : Optional.of(hint(address.group(2), now));
  }

  private static String hint(String was, List<String> now) {
    return "If its heading was given other words, add it to former-headings at the top of the"
        + " chapter: it was \""
        + was
        + "\" and is now \""
        + String.join("\" or \"", now)
        + "\".";
  }
}
