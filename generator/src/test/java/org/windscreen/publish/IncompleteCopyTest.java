package org.windscreen.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.windscreen.load.ContentTree;
import org.windscreen.model.Stated;

/**
 * Whatever our copy of a document may lack, the area's pages, comparisons, data files and search
 * results say that it is our copy. The values are found by the shape of the records.
 */
class IncompleteCopyTest {
  /** Comparisons that are all about one kind of thing: each value of it has a column there. */
  private static final Map<String, String> COMPARED =
      Map.of(
          "Level", "levels",
          "Consent", "consent",
          "Contact", "contacts",
          "Service", "services",
          "SpecialCircumstance", "special-circumstances",
          "EditionFile", "editions",
          "NationalDocument", "editions",
          "TimeLimit", "time-limits");

  /** Columns by another name than their key, which is taken there or would say too little. */
  private static final Map<String, String> CALLED =
      Map.of("Service.address", "website", "EditionFile.cites", "as-printed");

  private static final String ANOTHER =
      """
        - code: exa-102
          level: 2
          category: family
          text: A trusted adult has left the child.
          topics: [mental-health]
          source: {document: exampleshire-levels-of-need, part: "Appendix 1", level: 2, heading: "Family", item: 1}
      """;

  private static ContentTree readme;
  private static ContentTree nothing;
  private static SiteSays ofReadme;
  private static SiteSays ofNothing;

  @BeforeAll
  static void build() throws IOException {
    readme =
        StatedValues.with(ContentTree.ofReadme(), "EmptyCells.reason", "source-has-none")
            // A level keeps an indicator without the one that is placed there as well.
            .mapped(text -> text.replace("  - code: exa-103\n", ANOTHER + "  - code: exa-103\n"))
            // An answer that says yes does not go with the need for consent being missing.
            .mapped(text -> text.replace("Yes. Early help is", "Early help is"));
    nothing = StatedValues.nothing();
    ofReadme = SiteSays.of(readme);
    ofNothing = SiteSays.of(nothing);
  }

  static List<String> values() {
    return StatedValues.found();
  }

  static Stream<String> compared() {
    return values().stream()
        .filter(key -> COMPARED.containsKey(record(key)))
        .filter(key -> !key.equals("EditionFile.cites"));
  }

  private static String record(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  @Test
  void everySuchKeyOfTheFormatIsTried() {
    assertEquals(StatedValues.ofTheFormat(), new TreeSet<>(StatedValues.found()));
  }

  @ParameterizedTest
  @MethodSource("values")
  void everythingThatIsPublishedSaysThatOurCopyIsIncomplete(String key) throws IOException {
    boolean whole = StatedValues.isWhole(key);
    SiteSays before = whole ? ofNothing : ofReadme;
    SiteSays now =
        SiteSays.of(StatedValues.with(whole ? nothing : readme, key, Stated.COPY_INCOMPLETE));
    assertEquals(
        List.of(),
        Stream.of(SiteSays.Where.values())
            .filter(where -> !now.saysMore(where, StatedValues.label(key), before))
            .toList(),
        () -> "where nothing speaks of our copy more than before: " + key);
    assertEquals(List.of(), now.resultsInOtherWords());
    column(key).ifPresent(at -> assertCell(key, at, before, now));
  }

  private static Optional<SiteSays.Cell> column(String key) {
    return Optional.ofNullable(COMPARED.get(record(key)))
        .map(path ->
            new SiteSays.Cell(
                "/compare/" + path + "/",
                CALLED.getOrDefault(key, key.substring(key.indexOf('.') + 1))))
        .filter(at -> !key.equals("EditionFile.cites"));
  }

  /** The cell itself says so, in what readers see and in data. */
  private static void assertCell(String key, SiteSays.Cell at, SiteSays before, SiteSays now) {
    assertTrue(
        now.lackingCells().getOrDefault(at, 0L) > before.lackingCells().getOrDefault(at, 0L),
        () -> "No cell " + at + " says that our copy lacks " + key);
  }

  @Test
  void everyValueOfWhatIsComparedHasAColumn() {
    assertEquals(
        List.of(),
        compared()
            .filter(key -> !ofReadme.columns().contains(column(key).orElseThrow()))
            .collect(Collectors.toList()));
  }
}
