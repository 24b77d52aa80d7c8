package org.windscreen.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Rule;
import org.windscreen.source.Placement;

/**
 * Refuses texts that nest so deep, or repeat a mark so often, that reading them could overflow the
 * stack. Real texts nest six deep.
 */
final class Limits {
  static final int DEEPEST = 50;
  static final int MARKS_IN_A_ROW = 1000;

  /** So many marks in a row that Flexmark's own patterns could overflow. */
  private static final Pattern MARKS =
      Pattern.compile("[-*_=>#+~`|\\[\\]()!:<&\\\\0-9. \\t]{" + (MARKS_IN_A_ROW + 1) + "}");

  private Limits() {}

  /** The fault of a text that is not safe to be parsed. */
  static Optional<Diagnostic> ofText(String markdown, Placement placement) {
    return MARKS
        .matcher(markdown)
        .results()
        .findFirst()
        .map(marks ->
            Diagnostic.error(
                Rule.MARKDOWN_NESTING,
                placement.at(marks.start(), 1),
                "More than " + MARKS_IN_A_ROW + " marks or blanks stand in a row.",
                "Take them away; no text needs this."));
  }

  /** The fault of a parsed text that is not safe to be written. */
  static Optional<Diagnostic> ofTree(Node document, Placement placement) {
    Node node = document;
    for (int depth = 0; node != null; ) {
      if (depth > DEEPEST) {
        return Optional.of(
            Diagnostic.error(
                Rule.MARKDOWN_NESTING,
                placement.at(node.getStartOffset(), 1),
                "Lists, quotations or emphasis lie within one another more than "
                    + DEEPEST
                    + " deep.",
                "Take some away; no text needs this."));
      }
      if (node.hasChildren()) {
        node = node.getFirstChild();
        depth++;
        continue;
      }
      while (node != null && node.getNext() == null) {
        node = node.getParent();
        depth--;
      }
      node = node == null ? null : node.getNext();
    }
    return Optional.empty();
  }
}
