package org.windscreen.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.source.Placement;

/**
 * Tells the faults of one text where they stand in its file.
 *
 * @param text the whole text
 */
record Faults(BasedSequence text, Placement placement, Diagnostics found) {
  void error(Rule rule, int from, int length, String message, String hint) {
    found.error(rule, placement.at(from, length), message, hint);
  }

  void error(Rule rule, BasedSequence part, String message, String hint) {
    error(rule, part.getStartOffset(), part.length(), message, hint);
  }

  void warning(Rule rule, BasedSequence part, String message, String hint) {
    found.warning(rule, placement.at(part.getStartOffset(), part.length()), message, hint);
  }

  /** The character at an offset of the text; a line feed before its start and after its end. */
  char at(int offset) {
    return offset < 0 || offset >= text.length() ? '\n' : text.charAt(offset);
  }

  /** How many characters stand before an offset on its line. */
  int column(int offset) {
    int start = offset;
    while (at(start - 1) != '\n') {
      start--;
    }
    return offset - start;
  }
}
