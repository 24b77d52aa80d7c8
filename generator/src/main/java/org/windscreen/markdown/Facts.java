package org.windscreen.markdown;

import java.util.Optional;

/**
 * What a text takes from elsewhere, because it is written once and there: {@code
 * [number](contact:mash)} is shown as that contact's number, {@code [address](link:procedures)} as
 * that link's web address.
 */
@FunctionalInterface
public interface Facts {
  /** For texts that stand in no content folder: every link is a link. */
  Facts NONE = (words, destination) -> Optional.empty();

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
      return href.filter(Reference::reaches).isPresent();
    }
  }

  /** The fact that a link with these words takes; nothing where it is a link like any other. */
  Optional<Shown> of(String words, String destination);
}
