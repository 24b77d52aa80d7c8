package org.windscreen.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import org.windscreen.diagnostic.Rule;

/** Tables whose rows do not fit their head. Reports {@code table-shape}. */
final class TableFaults {
  private TableFaults() {}

  static void check(TableBlock table, Faults faults) {
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
