package org.windscreen.page;

import java.util.List;
import java.util.Optional;
import org.windscreen.ledger.Address;
import org.windscreen.model.Id;
import org.windscreen.view.Link;
import org.windscreen.view.NoteView;

/**
 * A comparison in a word or two, as a table: areas and sections, one of them down and one across.
 *
 * <p>Example: four areas down and six actions across; each cell says whether consent is needed.
 */
public sealed interface Glance {
  /** Whether sections are the rows, because there are many. */
  boolean isTurned();

  /** Areas down, sections across. */
  record AreasDown(List<SectionHead> sections, List<AreaLine> lines) implements Glance {
    public AreasDown {
      sections = List.copyOf(sections);
      lines = List.copyOf(lines);
      boolean told = isTold(lines);
      List<String> heads = sections.stream().map(s -> s.section().id()).toList();
      for (AreaLine line : lines) {
        demand(line.cells().stream().allMatch(c -> c.area().equals(line.area().area().id())), line);
        demand(line.cells().stream().map(c -> c.section().id()).toList().equals(heads), line);
        demand(line.area().sentence().isPresent() == told, line);
      }
    }

    @Override
    public boolean isTurned() {
      return false;
    }

    /** Whether each area is told of in a sentence as well. */
    public boolean isTold() {
      return isTold(lines);
    }

    private static boolean isTold(List<AreaLine> lines) {
      return lines.stream().anyMatch(line -> line.area().sentence().isPresent());
    }
  }

  /** Sections down, areas across. */
  record SectionsDown(List<AreaHead> areas, List<SectionLine> lines) implements Glance {
    public SectionsDown {
      areas = List.copyOf(areas);
      lines = List.copyOf(lines);
      List<Id.Authority> heads = areas.stream().map(a -> a.area().id()).toList();
      for (SectionLine line : lines) {
        demand(
            line.cells().stream().allMatch(c -> c.section().equals(line.section().section())),
            line);
        demand(line.cells().stream().map(Cell::area).toList().equals(heads), line);
      }
    }

    @Override
    public boolean isTurned() {
      return true;
    }
  }

  private static void demand(boolean holds, Record line) {
    if (!holds) {
      throw new IllegalArgumentException(
          "a cell is missing, or stands under another head: " + line);
    }
  }

  /**
   * The head of a section.
   *
   * @param inFull where all of it stands, if that is another place
   */
  record SectionHead(Comparison.Section section, Optional<Address> inFull) {}

  /**
   * The head of an area.
   *
   * @param link where it says so
   */
  record AreaHead(ComparePage.Area area, Link link, Optional<String> sentence) {}

  /** An area in every section. */
  record AreaLine(AreaHead area, List<Cell> cells) {
    public AreaLine {
      cells = List.copyOf(cells);
    }
  }

  /** A section in every area. */
  record SectionLine(SectionHead section, List<Cell> cells) {
    public SectionLine {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What one area has in one section.
   *
   * @param warnings what to beware of in it, each once
   * @param data one datum or more
   */
  record Cell(
      Comparison.Section section, Id.Authority area, List<NoteView> warnings, List<Datum> data) {
    public Cell {
      warnings = List.copyOf(warnings);
      data = List.copyOf(data);
    }
  }
}
