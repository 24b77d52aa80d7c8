package org.windscreen.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.windscreen.ledger.Address;
import org.windscreen.load.ContentTree;
import org.windscreen.model.Authority;
import org.windscreen.model.EditionFile;
import org.windscreen.model.Id;
import org.windscreen.view.Link;
import org.windscreen.view.Notes;

/** Cells that are missing, too many or under another head are refused where tables are made. */
class ComparisonTest {
  private static final Comparison.Head RULE = head("rule");
  private static final Comparison.Head LAW = head("law");
  private static final Comparison.Section ADVICE = new Comparison.Section("advice", "Advice", "");
  private static final Comparison.Section HELP = new Comparison.Section("help", "Help", "");
  private static final Link HERE = new Link("Here", Address.of("/here/"));

  private static Comparison.Head head(String id) {
    return new Comparison.Head(id, "A title", Comparison.Use.PAGE_AND_DATA);
  }

  private static Comparison of(List<Comparison.Head> heads, Map<Comparison.Head, Datum> cells) {
    Authority authority =
        ContentTree.ofReadme().load().catalog().orElseThrow().authorities().getFirst();
    Comparison.Row row =
        new Comparison.Row(
            ADVICE, authority, Optional.of(HERE), cells, new Datum.Nothing(), Notes.NONE);
    return new Comparison(
        Address.of("/compare/x/"),
        "X",
        "About x.",
        heads,
        List.of(ADVICE),
        List.of(),
        List.of(row));
  }

  @Test
  void aCellIsFoundByItsHead() {
    Comparison comparison =
        of(List.of(LAW, RULE), Map.of(RULE, new Datum.Text("A"), LAW, new Datum.Text("B")));
    assertEquals(
        List.of("B", "A"),
        comparison.heads().stream()
            .map(head -> comparison.rows().getFirst().cell(head).plain())
            .toList());
  }

  @Test
  void aCellForEachHeadAndNoOther() {
    Map<Comparison.Head, Datum> one = Map.of(RULE, new Datum.Text("A"));
    assertThrows(IllegalArgumentException.class, () -> of(List.of(RULE, LAW), one));
    assertThrows(IllegalArgumentException.class, () -> of(List.of(LAW), one));
    assertThrows(
        IllegalArgumentException.class,
        () -> of(List.of(RULE), Map.of(RULE, new Datum.Text("A"), LAW, new Datum.Text("B"))));
  }

  @Test
  void anIdNamesOneColumn() {
    Comparison.Head other = new Comparison.Head("rule", "Another title", Comparison.Use.DATA);
    assertThrows(
        IllegalArgumentException.class,
        () ->
            of(
                List.of(RULE, other),
                Map.of(RULE, new Datum.Text("A"), other, new Datum.Text("B"))));
  }

  @Test
  void atAGlanceEachCellStandsUnderItsOwnHeads() {
    Glance.Cell advice = cell(ADVICE, "here");
    Glance.Cell help = cell(HELP, "here");
    assertThrows(IllegalArgumentException.class, () -> down(help, advice));
    assertThrows(IllegalArgumentException.class, () -> down(advice));
    assertThrows(IllegalArgumentException.class, () -> down(advice, cell(HELP, "there")));
    assertEquals(List.of(advice, help), down(advice, help).lines().getFirst().cells());

    assertThrows(IllegalArgumentException.class, () -> across(help));
    assertThrows(IllegalArgumentException.class, () -> across(cell(ADVICE, "there")));
    assertThrows(IllegalArgumentException.class, () -> across(advice, advice));
    assertEquals(List.of(advice), across(advice).lines().getFirst().cells());
  }

  private static Glance.Cell cell(Comparison.Section section, String area) {
    return new Glance.Cell(
        section, new Id.Authority(area), List.of(), List.of(new Datum.Nothing()));
  }

  private static Glance.AreaHead here() {
    return new Glance.AreaHead(area(), HERE, Optional.empty());
  }

  private static ComparePage.Area area() {
    return new ComparePage.Area(
        new Id.Authority("here"),
        "Here",
        "North",
        Address.of("/here/"),
        EditionFile.Footing.IN_FORCE,
        false,
        List.of());
  }

  private static Glance.SectionHead head(Comparison.Section section) {
    return new Glance.SectionHead(section, Optional.empty());
  }

  private static Glance.AreasDown down(Glance.Cell... cells) {
    return new Glance.AreasDown(
        List.of(head(ADVICE), head(HELP)), List.of(new Glance.AreaLine(here(), List.of(cells))));
  }

  private static Glance.SectionsDown across(Glance.Cell... cells) {
    return new Glance.SectionsDown(
        List.of(here()), List.of(new Glance.SectionLine(head(ADVICE), List.of(cells))));
  }

  @Test
  void inTheMatrixEachCellStandsUnderItsOwnArea() {
    assertThrows(IllegalArgumentException.class, () -> matrix("there"));
    assertThrows(IllegalArgumentException.class, () -> matrix("here", "there"));
    assertThrows(IllegalArgumentException.class, () -> matrix());
    assertEquals(1, matrix("here").rows().size());
  }

  private static TopicMatrix matrix(String... areas) {
    List<TopicMatrix.Cell> cells =
        List.of(areas).stream()
            .map(area -> new TopicMatrix.Cell(new Id.Authority(area), Optional.empty(), "p0"))
            .toList();
    return new TopicMatrix(
        List.of(area()), List.of(), List.of(), List.of(new TopicMatrix.Row(HERE, cells)));
  }
}
