package org.windscreen.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.windscreen.ledger.Address;
import org.windscreen.model.Authority;
import org.windscreen.view.Link;
import org.windscreen.view.Notes;
import org.windscreen.view.Wording;

/**
 * One subject in several documents, as a table without looks: pages, CSV and JSON are all made from
 * it, so that they cannot drift apart.
 *
 * <p>Example: consent, with one section for each action and one row or more for each authority.
 *
 * @param address where it is compared: {@code /compare/consent/}
 * @param heads of its columns, in their order; each id once
 * @param outdated for each edition that rests on national documents that are over, which those are:
 *     "Herefordshire: Working Together to Safeguard Children 2018, replaced in December 2023"
 * @param rows by section, then in the order of the authorities; each pair has at least one
 */
public record Comparison(
    Address address,
    String title,
    String about,
    List<Head> heads,
    List<Section> sections,
    List<String> outdated,
    List<Row> rows) {
  public Comparison {
    heads = List.copyOf(heads);
    sections = List.copyOf(sections);
    outdated = List.copyOf(outdated);
    rows = List.copyOf(rows);
    if (heads.stream().map(Head::id).distinct().count() < heads.size()) {
      throw new IllegalArgumentException("two columns of one id: " + heads);
    }
    Set<Head> all = Set.copyOf(heads);
    for (Row row : rows) {
      if (!row.isAbsent() && !row.cells().keySet().equals(all)) {
        throw new IllegalArgumentException(
            row.title() + " has not one cell under each of " + heads);
      }
    }
  }

  /** Where a column is shown. */
  public enum Use {
    PAGE_AND_DATA,
    PAGE,
    DATA
  }

  /**
   * What stands above a column, and what its cells are found by.
   *
   * @param id its name in data files: {@code if-refused}
   * @param title its name on pages: "If it is refused"
   */
  public record Head(String id, String title, Use use) {
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
  public record Section(String id, String title, String about) {
    /** Of a constant of content. */
    public static Section of(Wording wording) {
      return new Section(wording.id(), wording.name(), wording.about());
    }
  }

  /**
   * What one document says in one section.
   *
   * @param title the thing that says it, with the page of its authority; what is absent has none
   * @param cells one under each head of the comparison; empty where the document has nothing here
   * @param brief the same in a word or two
   * @param notes faults of the source that bear on it
   */
  public record Row(
      Section section,
      Authority authority,
      Optional<Link> title,
      Map<Head, Datum> cells,
      Datum brief,
      Notes notes) {
    public Row {
      cells = Map.copyOf(cells);
    }

    /** Our copy of a document has nothing in this section. */
    public static Row absent(Section section, Authority authority, String words) {
      return new Row(
          section, authority, Optional.empty(), Map.of(), new Datum.Absent(words), Notes.NONE);
    }

    public boolean isAbsent() {
      return cells.isEmpty();
    }

    /**
     * What stands under a head.
     *
     * @throws IllegalArgumentException if there is no such cell
     */
    public Datum cell(Head head) {
      return Optional.ofNullable(cells.get(head))
          .orElseThrow(() -> new IllegalArgumentException("no cell under " + head.id()));
    }
  }
}
