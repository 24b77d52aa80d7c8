package org.windscreen.render;

import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.windscreen.markdown.ProseWriter;

/**
 * Lets the headings of texts follow the page's own without leaving a level out, wherever a text
 * stands: the first one below the page's heading before it, the others as far below as they were.
 *
 * <p>Example: a text with {@code ###} and {@code ####} below an {@code h2} has an {@code h3} and an
 * {@code h4}, also where its template would have begun with {@code h4}.
 */
final class TextHeadings {
  private static final Pattern HEADING =
      Pattern.compile("<(/?)h([1-6])( " + ProseWriter.OF_TEXT + "=\"\")?(?=[ >])");

  /** The level of the page's own heading before a text; 0 before the first. */
  private int page;

  /** By how much the texts below that heading are raised; none before the first of them. */
  private OptionalInt raised = OptionalInt.empty();

  private int last;

  private TextHeadings() {}

  /** The page with the headings of its texts in their place. */
  static String fitted(String html) {
    TextHeadings headings = new TextHeadings();
    return HEADING.matcher(html).replaceAll(headings::fit);
  }

  private String fit(MatchResult tag) {
    if (tag.group(1).isEmpty()) {
      int level = Integer.parseInt(tag.group(2));
      last = tag.group(3) == null ? ofPage(level) : ofText(level);
    }
    return "<" + tag.group(1) + "h" + last;
  }

  private int ofPage(int level) {
    page = level;
    raised = OptionalInt.empty();
    return level;
  }

  private int ofText(int level) {
    int by = raised.orElse(Math.max(0, level - page - 1));
    raised = OptionalInt.of(by);
    int fitted = by == 0 ? level : Math.max(page + 1, level - by);
    return Math.min(last + 1, fitted);
  }
}
