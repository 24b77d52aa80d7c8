package org.windscreen.page;

import java.util.List;
import java.util.Optional;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Section;
import org.windscreen.model.Authority;
import org.windscreen.view.Link;
import org.windscreen.view.NoteView;

/**
 * One subject in several documents, as a table without looks: pages, CSV and JSON are all made from
 * it, so that they cannot drift apart.
 *
 * <p>Example: consent, with one section for each action and one row or more for each authority.
 *
 * @param address where it is compared: {@code /compare/consent/}
 * @param rows by section, then in the order of the authorities; each pair has at least one
 */
public record Comparison(
    Address address,
    String title,
    String about,
    List<Column> columns,
    List<Section> sections,
    List<Row> rows) {
  public Comparison {
    columns = List.copyOf(columns);
    sections = List.copyOf(sections);
    rows = List.copyOf(rows);
  }

  /** Where a column is shown. */
  public enum Use {
    PAGE_AND_DATA,
    PAGE,
    DATA
  }

  /**
   * A column of data.
   *
   * @param id its name in data files: {@code if-refused}
   * @param title its name on pages: "If it is refused"
   */
  public record Column(String id, String title, Use use) {
    public static Column of(String id, String title) {
      return new Column(id, title, Use.PAGE_AND_DATA);
    }

    public static Column data(String id, String title) {
      return new Column(id, title, Use.DATA);
    }

    public static Column page(String id, String title) {
      return new Column(id, title, Use.PAGE);
    }

    public boolean isOnPage() {
      return use != Use.DATA;
    }

    public boolean isInData() {
      return use != Use.PAGE;
    }
  }

  /**
   * A part of the subject: a level of the common scale, an action, a role.
   *
   * @param id its anchor, and its part of the address where it has a page of its own
   */
  public record Section(String id, String title, String about) {}

  /**
   * What one document says in one section.
   *
   * @param title the thing that says it, with the page of its authority; what is absent has none
   * @param data one for each column; empty where the document has nothing here
   * @param brief the same in a word or two
   * @param notes faults of the source that bear on it
   */
  public record Row(
      Section section,
      Authority authority,
      Optional<Link> title,
      List<Datum> data,
      Datum brief,
      List<NoteView> notes) {
    public Row {
      data = List.copyOf(data);
      notes = List.copyOf(notes);
    }

    /** Our copy of a document has nothing in this section. */
    public static Row absent(Section section, Authority authority, String words) {
      return new Row(
          section, authority, Optional.empty(), List.of(), new Datum.Absent(words), List.of());
    }

    public boolean isAbsent() {
      return data.isEmpty();
    }
  }
}
