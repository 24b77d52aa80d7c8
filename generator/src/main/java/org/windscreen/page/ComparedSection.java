package org.windscreen.page;

import java.util.List;
import java.util.Optional;
import org.windscreen.view.Link;
import org.windscreen.view.Notes;

/**
 * A section of a comparison in full.
 *
 * @param areas those that say something
 * @param silences those that do not, by what is said instead
 */
public record ComparedSection(
    Comparison.Section section, List<OfArea> areas, List<Silence> silences) {
  public ComparedSection {
    areas = List.copyOf(areas);
    silences = List.copyOf(silences);
  }

  /**
   * Authorities about which the same is said instead.
   *
   * @param words "None named"
   */
  public record Silence(String words, List<SilentArea> areas) {
    public Silence {
      areas = List.copyOf(areas);
    }
  }

  /**
   * An authority that has nothing in a section.
   *
   * @param link to it, or to its level: "Exampleshire, Level 1"
   */
  public record SilentArea(ComparePage.Area area, Link link) {}

  /** What one authority says in a section. */
  public record OfArea(ComparePage.Area area, List<Item> rows) {
    public OfArea {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One thing that a document says.
   *
   * @param title with its place on the authority's own pages, if there is one
   * @param absence why there is nothing: "None named"
   * @param silent the labels of what it leaves open
   */
  public record Item(
      Optional<Link> title,
      Optional<String> absence,
      List<Field> fields,
      List<String> silent,
      Notes notes) {
    public Item {
      fields = List.copyOf(fields);
      silent = List.copyOf(silent);
    }
  }

  /** A cell with the title of its column. */
  public record Field(String label, Datum datum) {}
}
