package org.windscreen.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text takes from elsewhere, because it is written once and there: {@code
 * [number](contact:mash)} is shown as that contact's number, {@code [address](link:procedures)} as
 * that link's web address.
 */
@FunctionalInterface
public interface Facts {
  /** For texts that stand in no content folder: every link is a link. */
  Facts NONE = (words, destination) -> Optional.empty();

  /** In square brackets, these stand for what the contact has, and are not shown themselves. */
  Set<String> WORDS = Set.of("number", "mail", "form", "address", "hours", "name");

  /** Those that stand for what another thing has. */
  Set<String> OF_OTHERS = Set.of("address", "name");

  /** What other things keep addresses, before the colon. */
  String OTHERS = "link|service|practice|special|law|national|authority";

  /**
   * What is shown in place of a link.
   *
   * @param words what readers see; nothing where the link's own words stay
   * @param href what a tap opens, as {@code tel:+441432260800}; nothing where it leads to the thing
   *     itself
   */
  record Shown(Optional<String> words, Optional<String> href) {
    /** Whether a tap calls or writes, which it must not where a text is only to be read. */
    boolean reaches() {
      return href.filter(h -> h.matches("(tel|mailto):.*")).isPresent();
    }
  }

  /** The fact that a link with these words takes; nothing where it is a link like any other. */
  Optional<Shown> of(String words, String destination);

  /** The word that stands for a fact, as it is looked for; nothing where it is another word. */
  static Optional<String> word(String words) {
    return Optional.of(words.strip().toLowerCase(Locale.ROOT)).filter(WORDS::contains);
  }

  /** What a text that is no Markdown may take: the word and where it is written. */
  Pattern IN_PLAIN_TEXT = Pattern.compile("\\[([^\\]\\n]*)\\]\\(([^)\\s]*)\\)");

  /** Whether what was found of that pattern takes a fact; words of its own can't lead anywhere. */
  static boolean isTaken(MatchResult found) {
    return word(found.group(1)).isPresent() && isTakenBy(found.group(1), found.group(2));
  }

  /** A text that is no Markdown, with the facts that it takes. */
  default String in(String plain) {
    return IN_PLAIN_TEXT
        .matcher(plain)
        .replaceAll(found ->
            Matcher.quoteReplacement(
                Optional.of(found)
                    .filter(Facts::isTaken)
                    .flatMap(f -> of(f.group(1), f.group(2)))
                    .flatMap(Shown::words)
                    .orElse(found.group())));
  }

  /** Whether a link takes a fact: by its word, or because {@code #} names one of them. */
  static boolean isTakenBy(String words, String destination) {
    boolean named = destination.contains("#");
    return destination.matches("(?:[^:/]*/)?contact:.*")
        ? named || word(words).isPresent()
        : destination.matches("(?:[^:/]*/)?(?:" + OTHERS + "):.*")
            && (named || word(words).filter(OF_OTHERS::contains).isPresent());
  }
}
