package org.windscreen.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import org.windscreen.diagnostic.Rule;

/**
 * Lists that would not come out as they stand: items set in too little, a second list where one was
 * meant, a line that is drawn into the item above it, numbers that do not count on.
 *
 * <p>Reports {@code list-falls-apart}, {@code line-joins-item}, {@code list-number} (a warning: the
 * number is printed as written).
 */
final class ListFaults {
  private ListFaults() {}

  static void check(ListBlock list, Faults faults) {
    Node before = list.getPrevious();
    if (before instanceof ListBlock other) {
      twoLists(list, other, faults);
    }
    Node first = list.getFirstChild();
    for (Node item : list.getChildren()) {
      if (faults.column(item.getStartOffset()) != faults.column(first.getStartOffset())) {
        faults.error(
            Rule.LIST_FALLS_APART,
            ((ListItem) item).getOpeningMarker(),
            "This item does not line up with the first of its list, and would lie beside it.",
            "Line it up; to lie within the item above, set it in as far as that item's text.");
      }
    }
  }

  private static void twoLists(ListBlock list, ListBlock before, Faults faults) {
    faults.error(
        Rule.LIST_FALLS_APART,
        ((ListItem) list.getFirstChild()).getOpeningMarker(),
        "A second list starts here, right after the one on line "
            + faults.placement().at(before.getStartOffset(), 1).line()
            + ".",
        "To lie within the item above, set it in as far as that item's text; to go on with one"
            + " list, start each item alike.");
  }

  /** A number that does not count on by one from the item before it. */
  static void number(OrderedListItem item, Faults faults) {
    if (item.getPrevious() instanceof OrderedListItem before
        && number(item) != number(before) + 1) {
      faults.warning(
          Rule.LIST_NUMBER,
          item.getOpeningMarker(),
          number(item) + " does not follow " + number(before) + "; it is printed as written.",
          "Count on by one; if this is no item of that list, write "
              + number(item)
              + "\\. or start the sentence otherwise.");
    }
  }

  static long number(OrderedListItem item) {
    return Long.parseLong(item.getOpeningMarker().toString().replaceAll("\\D", ""));
  }

  /** A line right below an item and not set in: Markdown draws it into the item. */
  static void lazy(Paragraph paragraph, Faults faults) {
    if (!(paragraph.getParent() instanceof ListItem item)) {
      return;
    }
    int marker = faults.column(item.getStartOffset());
    for (int at = paragraph.getStartOffset(); at < paragraph.getEndOffset() - 1; at++) {
      if (faults.at(at) == '\n' && blanks(at + 1, faults) <= marker) {
        faults.error(
            Rule.LINE_JOINS_ITEM,
            at + 1 + blanks(at + 1, faults),
            1,
            "This line would be drawn into the item above it.",
            "Put a blank line before it; if it belongs to the item, set it in as far as its text.");
        return;
      }
    }
  }

  private static int blanks(int from, Faults faults) {
    int at = from;
    while (faults.at(at) == ' ') {
      at++;
    }
    return at - from;
  }
}
