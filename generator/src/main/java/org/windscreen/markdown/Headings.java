package org.windscreen.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;

/**
 * The headings of a text, in order, with their anchors.
 *
 * <p>Reports {@code heading-level}, {@code heading-jump}, {@code empty-heading}, {@code
 * heading-twice}, {@code line-makes-heading} (a warning).
 */
final class Headings {
  private final List<Heading> headings = new ArrayList<>();
  private final Set<String> anchors = new HashSet<>();
  private final Map<String, Integer> slugs = new HashMap<>();

  List<Heading> all() {
    return headings;
  }

  void add(com.vladsch.flexmark.ast.Heading heading, Faults faults) {
    String text = PlainWords.of(heading);
    check(heading, faults);
    String anchor = anchor(text);
    if (!text.isEmpty() && headings.stream().anyMatch(h -> h.text().equalsIgnoreCase(text))) {
      faults.error(
          Rule.HEADING_TWICE,
          heading.getChars(),
          "Another heading above says " + Quote.of(text) + " too.",
          "Tell them apart by a word: each heading is an address that people link to.");
    }
    headings.add(new Heading(heading.getLevel(), text, anchor));
  }

  private void check(com.vladsch.flexmark.ast.Heading heading, Faults faults) {
    level(heading, faults);
    if (PlainWords.areLacking(heading)) {
      faults.error(
          Rule.EMPTY_HEADING,
          heading.getChars(),
          "This heading has no words.",
          "Write them after the marks, or take the marks away.");
    }
    if (heading.isAtxHeading() && !PlainWords.areLacking(heading) && hasNothingBelow(heading)) {
      faults.error(
          Rule.EMPTY_HEADING,
          heading.getChars(),
          "Nothing stands below this heading.",
          "Write what belongs there, or take the heading away.");
    }
    if (heading.getLevel() == 2 && heading.isSetextHeading()) {
      faults.warning(
          Rule.LINE_MAKES_HEADING,
          heading.getText(),
          "The line of dashes below makes a heading of "
              + Quote.of(heading.getText().toString())
              + ".",
          "For a heading, write ## before it instead; otherwise take the dashes away.");
    }
  }

  /** Whether the text ends with it, or the next heading is none of its own parts. */
  private static boolean hasNothingBelow(com.vladsch.flexmark.ast.Heading heading) {
    Node next = heading.getNext();
    boolean ends =
        next == null
            || (next instanceof com.vladsch.flexmark.ast.Heading below
                && below.getLevel() <= heading.getLevel());
    return ends && heading.getLevel() > 1 && heading.getLevel() < 4; // others are told already
  }

  private void level(com.vladsch.flexmark.ast.Heading heading, Faults faults) {
    int level = heading.getLevel();
    int above = headings.isEmpty() ? 1 : headings.getLast().level();
    if (level == 1) {
      faults.error(
          Rule.HEADING_LEVEL,
          heading.getChars(),
          "This heading ranks with the page's title: one #, or a line of === below it.",
          "Start headings with ##.");
    } else if (level > 3) {
      faults.error(
          Rule.HEADING_LEVEL,
          heading.getChars(),
          "Headings go two deep, ## and ###; this one has " + "#".repeat(level) + ".",
          "Write ###, or make it the start of a sentence.");
    } else if (level > above + 1) {
      faults.error(
          Rule.HEADING_JUMP,
          heading.getChars(),
          "A heading of ### needs one of ## above it.",
          "Write ##.");
    }
  }

  /** Letters and digits joined by hyphens; a number is added where the text has it already. */
  private String anchor(String text) {
    String slug = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String trimmed = slug.replaceAll("^-|-$", "");
    String base = trimmed.isEmpty() ? "section" : trimmed;
    String anchor = base;
    while (!anchors.add(anchor)) {
      anchor = base + "-" + slugs.merge(base, 2, (last, two) -> last + 1);
    }
    return anchor;
  }
}
