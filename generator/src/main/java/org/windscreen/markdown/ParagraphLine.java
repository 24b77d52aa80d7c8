package org.windscreen.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a paragraph that says something.
 *
 * @param offset where it starts in the text, after its blanks
 * @param text without the blanks around it
 */
record ParagraphLine(int offset, String text) {
  /** All of a paragraph, in order. */
  static List<ParagraphLine> of(Paragraph paragraph, Faults faults) {
    List<ParagraphLine> lines = new ArrayList<>();
    int from = paragraph.getStartOffset();
    for (int at = from; at <= paragraph.getEndOffset(); at++) {
      if (at == paragraph.getEndOffset() || faults.at(at) == '\n') {
        String line = faults.text().subSequence(from, at).toString();
        int blanks = line.length() - line.stripLeading().length();
        if (!line.isBlank()) {
          lines.add(new ParagraphLine(from + blanks, line.strip()));
        }
        from = at + 1;
      }
    }
    return lines;
  }
}
