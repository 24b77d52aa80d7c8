package org.windscreen.render;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.windscreen.markdown.ProseWriter;

/**
 * Puts the headings of texts in their place on a page, wherever a text stands: the first one right
 * below the page's own heading before it, the others as far below as they were in the text.
 *
 * <p>Example: a text with {@code ##} and {@code ###} below an {@code h3} has an {@code h4} and an
 * {@code h5}. The page's own text comes below its title, whatever is between.
 */
final class TextHeadings {
  private static final Pattern HEADING =
      Pattern.compile("<(/?)h([1-6])(?: " + ProseWriter.OF_TEXT + "=\"(\\w*)\")?(?=[ >])");

  private static final int TITLE = 1;
  private static final int DEEPEST = 6;

  /** The level of the page's heading before a text; 0 before the first. */
  private int page;

  /** By how much the texts below that heading are lowered; none before the first of them. */
  private OptionalInt lowered = OptionalInt.empty();

  private int last;

  private TextHeadings() {}

  /** The page with the headings of its texts in their place. */
  static String fitted(String html) {
    TextHeadings headings = new TextHeadings();
    return HEADING.matcher(html).replaceAll(headings::fit);
  }

  private String fit(MatchResult tag) {
    if (tag.group(1).isEmpty()) {
      last = level(Integer.parseInt(tag.group(2)), Optional.ofNullable(tag.group(3)));
    }
    return "<" + tag.group(1) + "h" + last;
  }

  private int level(int written, Optional<String> text) {
    if (text.isEmpty()) {
      below(written);
      return written;
    }
    if (text.get().equals(ProseWriter.OWN) && page > TITLE) {
      below(TITLE);
    }
    int by = lowered.orElse(page + 1 - written);
    lowered = OptionalInt.of(by);
    int deepest = Math.min(last + 1, DEEPEST);
    return Math.min(deepest, Math.max(page + 1, written + by));
  }

  private void below(int heading) {
    page = heading;
    lowered = OptionalInt.empty();
  }
}
