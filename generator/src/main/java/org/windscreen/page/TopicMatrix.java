package org.windscreen.page;

import java.util.List;
import java.util.Optional;
import org.windscreen.ledger.Address;
import org.windscreen.model.Id;
import org.windscreen.view.Link;

/**
 * Topics by authorities, drawn small: each cell names a strip of boxes that is drawn once.
 *
 * @param areas across; none where they stand on other pages
 * @param boxes each once
 * @param patterns each once
 * @param rows one for each topic
 */
public record TopicMatrix(
    List<ComparePage.Area> areas, List<Box> boxes, List<Pattern> patterns, List<Row> rows) {
  public TopicMatrix {
    areas = List.copyOf(areas);
    boxes = List.copyOf(boxes);
    patterns = List.copyOf(patterns);
    rows = List.copyOf(rows);
    List<Id.Authority> heads = areas.stream().map(ComparePage.Area::id).toList();
    for (Row row : rows) {
      if (!row.cells().stream().map(Cell::area).toList().equals(heads)) {
        throw new IllegalArgumentException(
            "a cell is missing, or stands under another head: " + row.topic());
      }
    }
  }

  /** A box that stands in one strip or in many. */
  public record Box(String id, Datum.Box box) {}

  /**
   * A strip of boxes that stands in one cell of the matrix or in many.
   *
   * @param words how it is read out: "Levels 2, 3 and 4"
   * @param boxes the ids of its boxes, lowest level first
   */
  public record Pattern(String id, String words, List<String> boxes) {
    public Pattern {
      boxes = List.copyOf(boxes);
    }
  }

  /** A topic with one cell for each authority. */
  public record Row(Link topic, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A topic in an authority.
   *
   * @param ladder where it is read through the levels; none where nothing is listed
   * @param pattern the strip's id
   */
  public record Cell(Id.Authority area, Optional<Address> ladder, String pattern) {}
}
