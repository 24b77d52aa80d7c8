package org.windscreen.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.windscreen.diagnostic.Rule;

/**
 * Lines of a paragraph that were meant as rows of a table: one without a blank line before it or
 * without a line under its head, rows that a table lost, columns set by tabs. Reports {@code
 * not-a-table}.
 */
final class LostRows {
  private static final Pattern ROW =
      Pattern.compile(
          "\\|.*|[ \\t:]*-+[ \\t:]*\\|[-| \\t:]*|.*\\|[ \\t]*"
              + "|[-+=| \\t:]*[-=]{2,}[ \\t]*[+|][-+=| \\t:]*");

  private LostRows() {}

  /** Whether a line of the paragraph is at fault; the first that is, is told. */
  static boolean check(Paragraph paragraph, List<ParagraphLine> lines, Faults faults) {
    if (paragraph.getPrevious() instanceof TableBlock
        && faults.at(paragraph.getStartOffset() - 2) != '\n') {
      told(
          lines.getFirst(),
          "This line stands right below a table and is no row of it.",
          "For a row, write | between its cells; for text, put a blank line before it.",
          faults);
      return true;
    }
    Optional<ParagraphLine> row =
        IntStream.range(0, lines.size())
            .filter(i -> isRow(lines, i, paragraph))
            .mapToObj(lines::get)
            .findFirst();
    row.ifPresent(line ->
        told(
            line,
            "This looks like a row of a table and is none.",
            "Put a blank line before the table, and | --- | --- | under its head; write \\| for the"
                + " character itself.",
            faults));
    return row.isPresent();
  }

  private static boolean isRow(List<ParagraphLine> lines, int index, Paragraph paragraph) {
    String text = lines.get(index).text();
    return ROW.matcher(text).matches()
        || text.matches("[^\t]+\t[^\t]+\t.*")
        || (index + 1 < lines.size()
            && hasColumns(lines.get(index), paragraph)
            && hasColumns(lines.get(index + 1), paragraph));
  }

  private static void told(ParagraphLine line, String message, String hint, Faults faults) {
    faults.error(Rule.NOT_A_TABLE, line.offset(), line.text().length(), message, hint);
  }

  /** Whether a bar or a tab parts it. */
  private static boolean hasColumns(ParagraphLine line, Paragraph paragraph) {
    String text = line.text();
    for (int i = 1; i < text.length(); i++) {
      boolean bar = text.charAt(i) == '|' && text.charAt(i - 1) != '\\';
      boolean tab = text.charAt(i) == '\t' && !text.substring(0, i).matches("o|[^\\p{L}\\p{N}]+");
      if ((bar || tab) && !isCode(line.offset() + i, paragraph)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCode(int offset, Paragraph paragraph) {
    for (Node node : paragraph.getDescendants()) {
      if (node instanceof Code && node.getStartOffset() <= offset && offset < node.getEndOffset()) {
        return true;
      }
    }
    return false;
  }
}
