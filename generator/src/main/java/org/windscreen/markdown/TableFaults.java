package org.windscreen.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import org.windscreen.diagnostic.Rule;

/** Tables whose rows do not fit their head. Reports {@code table-shape}. */
final class TableFaults {
  private TableFaults() {}

  static void check(TableBlock table, Faults faults) {
    boolean rows = table.getFirstChildAny(TableBody.class).hasChildren();
    boolean lost =
        table.getNext() instanceof Paragraph below && faults.at(below.getStartOffset() - 2) != '\n';
    if (!rows && !lost) { // what stands right below it is told by LostRows
      faults.error(
          Rule.TABLE_SHAPE,
          table.getChars().trim(),
          "This table has a head and no row below it.",
          "Put its rows right below the line of dashes, each with as many | as the head.");
    }
    int columns = cells(table.getFirstChildAny(TableHead.class).getFirstChild());
    for (Node part : table.getChildren()) {
      for (Node row : part.getChildren()) {
        if (row instanceof TableRow && cells(row) != columns) {
          faults.error(
              Rule.TABLE_SHAPE,
              row.getChars().trim(),
              "This row has " + cells(row) + " of the " + columns + " cells that the head has.",
              "Give each row as many cells as the head; leave a cell empty between two |.");
        }
      }
    }
  }

  private static int cells(Node row) {
    int cells = 0;
    for (Node child : row.getChildren()) {
      cells += child instanceof TableCell ? 1 : 0;
    }
    return cells;
  }
}
