package org.windscreen.format;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.windscreen.format.FileLines.Patch;

/**
 * Changes those lines of a value that differ, and no other.
 *
 * @param pieces what the value's lines are now
 * @param glue what stands between two new lines: a line end and blanks
 * @param same whether a line may stay as it is
 */
record LineDiff(List<Piece> pieces, String glue, BiPredicate<String, String> same) {
  /** A line of a value, by its offsets in the file. */
  record Piece(int from, int to, String text) {}

  /** The one change to be made; nothing if the lines are the same. At least one line must stay. */
  Optional<Patch> to(List<String> lines) {
    int most = Math.min(pieces.size(), lines.size());
    int top = 0;
    while (top < most && same.test(pieces.get(top).text, lines.get(top))) {
      top++;
    }
    int bottom = 0;
    while (bottom < most - top
        && same.test(pieces.reversed().get(bottom).text, lines.reversed().get(bottom))) {
      bottom++;
    }
    List<Piece> before = pieces.subList(top, pieces.size() - bottom);
    List<String> after = lines.subList(top, lines.size() - bottom);
    return before.isEmpty() && after.isEmpty()
        ? Optional.empty()
        : Optional.of(patch(top, before, after));
  }

  private Patch patch(int top, List<Piece> before, List<String> after) {
    String text = String.join(glue, after);
    if (before.isEmpty()) {
      int at = top == 0 ? pieces.getFirst().from : pieces.get(top - 1).to;
      return new Patch(at, at, top == 0 ? text + glue : glue + text);
    }
    if (!after.isEmpty()) {
      return new Patch(before.getFirst().from, before.getLast().to, text);
    }
    return top == 0
        ? new Patch(before.getFirst().from, pieces.get(before.size()).from, "")
        : new Patch(pieces.get(top - 1).to, before.getLast().to, "");
  }
}
