package org.windscreen.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a text takes from elsewhere, because it is written once and there: {@code
 * [number](contact:mash)} is shown as that contact's number.
 */
@FunctionalInterface
public interface Facts {
  /** For texts that stand in no content folder: every link is a link. */
  Facts NONE = (words, destination) -> Optional.empty();

  /** In square brackets, these stand for what the contact has, and are not shown themselves. */
  Set<String> WORDS = Set.of("number", "mail", "form", "address", "hours", "name");

  /**
   * What is shown in place of a link.
   *
   * @param words what readers see; nothing where the link's own words stay
   * @param href what a tap opens, as {@code tel:+441432260800}; nothing where it leads to the
   *     contact
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

  /** Whether a link takes a fact: by its word, or because {@code #} names one of them. */
  static boolean isTakenBy(String words, String destination) {
    return destination.matches("(?:[^:/]*/)?contact:.*")
        && (destination.contains("#") || word(words).isPresent());
  }
}
