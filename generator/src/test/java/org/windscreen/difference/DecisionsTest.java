package org.windscreen.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is in doubt is asked until it is decided, and then no more. */
class DecisionsTest {
  private static final String TEXT = "The child may be at risk of self-harm.";
  private static final String STRANGE = "Nobody at home pays for heating in winter.";

  private static TwoEditions decided(TwoEditions both, String... decisions) {
    return both.put(
        "changes.yaml",
        "changes: []\ndecided:\n"
            + String.join("", List.of(decisions).stream().map(DecisionsTest::entry).toList()));
  }

  private static String entry(String decision) {
    String[] words = decision.split(" ", -1);
    return "  - was: \""
        + words[0]
        + "\"\n    now: \""
        + words[1]
        + "\"\n    is: "
        + words[2]
        + "\n";
  }

  private static TwoEditions example(String name) {
    TwoEditions same = TwoEditions.same();
    return switch (name) {
      case "retyped" ->
          same.change("indicators.yaml", "- code: exa-101", "- code: exa-301")
              .change("indicators.yaml", TEXT, "The child may be at risk of serious self-harm.");
      case "reused" -> same.change("indicators.yaml", TEXT, STRANGE);
      case "split" ->
          same.change("indicators.yaml", TEXT, "The child may be at risk.")
              .change(
                  "indicators.yaml",
                  "  - code: exa-103",
                  """
                    - code: exa-301
                      level: 1
                      category: health
                      text: Risk of self-harm.
                      topics: [self-harm]
                      source: {document: exampleshire-levels-of-need, part: "Appendix 1", item: 9}
                    - code: exa-103\
                  """);
      case "renamed" -> same.change("practice.yaml", "id: child-first", "id: children-first");
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static List<String> open(Difference difference) {
    return difference.doubts().stream()
        .flatMap(doubt -> doubt.matches().stream())
        .map(match -> match.was() + " " + match.now())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "retyped, indicator:exa-101 indicator:exa-301, apart",
    "retyped, indicator:exa-101 indicator:exa-301, part",
    "reused, indicator:exa-101 indicator:exa-101, same",
    "split, indicator:exa-101 indicator:exa-301, apart",
    "split, indicator:exa-101 indicator:exa-301, part",
    "renamed, practice:child-first practice:children-first, apart",
    "renamed, practice:child-first practice:children-first, part"
  })
  void whatIsDecidedIsAskedNoMore(String example, String match, String verdict) {
    TwoEditions both = example(example);
    assertEquals(List.of(match), open(both.difference()));
    assertEquals(List.of(match), open(decided(both, match + " undecided").difference()));
    Difference after = decided(both, match + " " + verdict).difference();
    assertEquals(List.of(), open(after));
    assertEquals(List.of(), after.needless());
  }

  @ParameterizedTest
  @CsvSource({
    "retyped, indicator:exa-101 indicator:exa-301, same",
    "reused, indicator:exa-101 indicator:exa-101, apart",
    "split, indicator:exa-101 indicator:exa-301, same",
    "renamed, practice:child-first practice:children-first, same"
  })
  void anotherVerdictSettlesNothing(String example, String match, String verdict) {
    assertEquals(
        List.of(match), open(decided(example(example), match + " " + verdict).difference()));
  }

  /** What is gone has one in its place, which publishing writes into withdrawn.yaml. */
  @Test
  void whatTookThePlaceOfWhatIsGoneIsTold() {
    Difference difference =
        decided(example("retyped"), "indicator:exa-101 indicator:exa-301 part").difference();
    assertEquals(
        "[Entry[was=ThingRef[value=indicator:exa-101], now=[ThingRef[value=indicator:exa-301]],"
            + " because=Optional.empty]]",
        difference.succeeded().toString());
    assertEquals(List.of(), example("retyped").difference().succeeded());
  }

  @ParameterizedTest
  @CsvSource({"part, true", "apart, false"})
  void whatKeptItsCodeIsSplitIfAPartIsSaidToBeOne(String verdict, boolean split) {
    Difference difference =
        decided(example("split"), "indicator:exa-101 indicator:exa-301 " + verdict).difference();
    String told =
        difference.changes().stream()
            .filter(Change.OfIndicator.class::isInstance)
            .map(change -> change.getClass().getSimpleName())
            .sorted()
            .collect(Collectors.joining(" "));
    assertEquals(
        split ? "IndicatorReworded IndicatorSplit" : "IndicatorAdded IndicatorReworded", told);
  }

  @ParameterizedTest
  @CsvSource({"apart", "same", "part", "undecided"})
  void aDecisionOnWhatIsNotInDoubtIsNeedless(String verdict) {
    Difference difference =
        decided(TwoEditions.same(), "indicator:exa-101 indicator:exa-103 " + verdict).difference();
    assertTrue(difference.isEmpty());
    assertEquals(1, difference.needless().size());
  }
}
