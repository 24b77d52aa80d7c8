package org.windscreen.markdown;

import java.util.List;
import java.util.stream.Stream;

/**
 * A heading of a text.
 *
 * @param level 2 to 6, as {@code ##} to {@code ######}
 * @param text without markup
 * @param anchor unique in its text, for example {@code working-together}
 * @param former the anchors that it had under other words; may be empty
 */
public record Heading(int level, String text, String anchor, List<String> former) {
  public Heading {
    former = List.copyOf(former);
  }

  /** One that always had these words. */
  public Heading(int level, String text, String anchor) {
    this(level, text, anchor, List.of());
  }

  /** What leads to it: its anchor, then its former ones. */
  public List<String> anchors() {
    return Stream.concat(Stream.of(anchor), former.stream()).toList();
  }
}
