package org.windscreen.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search answers what readers ask. */
class RelevanceTest {
  private static SearchSuite suite;
  private static Searcher searcher;

  @BeforeAll
  static void index() {
    suite = SearchSuite.of("");
    searcher = new Searcher(suite.index());
  }

  @Test
  void theFirstResultIsTheRightOne() throws IOException {
    Judgments judgments = suite.judgments();
    assertTrue(judgments.queries().size() >= 150);
    Relevance relevance = Relevance.of(suite.index(), judgments);
    String table =
        String.join("\n", relevance.table()) + "\n" + String.join("\n", relevance.misses());
    assertTrue(relevance.overall().first() >= 0.85, table);
    assertTrue(relevance.overall().three() >= 0.95, table);
    assertTrue(relevance.overall().ndcg() >= 0.80, table);
    assertEquals(1.0, relevance.silence(), table);
  }

  @Test
  void queriesThatNobodyThoughtOfAreAnsweredNearlyAsWell() throws IOException {
    Relevance relevance = Relevance.of(suite.index(), suite.judgments("independent.txt"));
    String table =
        String.join("\n", relevance.table()) + "\n" + String.join("\n", relevance.misses());
    assertTrue(relevance.overall().first() >= 0.85, table);
    assertTrue(relevance.overall().three() >= 0.93, table);
  }

  @ParameterizedTest
  @ValueSource(strings = {"judgments.txt", "independent.txt"})
  void everyJudgedNameIsThere(String set) {
    List<SearchRecord> records = suite.index().records();
    List<String> missing =
        suite.judgments(set).queries().stream()
            .flatMap(judged -> judged.grades().keySet().stream())
            .distinct()
            .map(name -> new Judgments.Judged(name, "", Map.of(name, 1)))
            .filter(named -> records.stream().noneMatch(r -> named.grade(r) > 0))
            .map(Judgments.Judged::kind)
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void numbersAreFoundInAnyGrouping() throws IOException {
    for (String number :
        List.of("01432260800", "(01432) 260800", "+44 1432 260800", "0143-226-0800", "260800")) {
      assertEquals("mash", searcher.search(number, 1).getFirst().record().id(), number);
    }
  }

  @Test
  void spellingIsPutRightAndSaid() {
    assertEquals(
        List.of(new QueryPlan.Correction("negelct", "neglect")),
        searcher.plan("negelct").corrections());
  }

  @Test
  void scopeWordsFilter() {
    QueryPlan plan = searcher.plan("CSE tier 3 Northants");
    assertEquals("[level:3]", plan.levels().toString());
    assertEquals("[in:northamptonshire]", plan.authorities().toString());
    assertEquals(List.of("cse"), plan.groups().stream().map(QueryPlan.Group::word).toList());
  }

  @Test
  void aTermOfArtIsNoScope() {
    assertEquals(List.of(), searcher.plan("CAMHS tier 3").levels());
  }
}
