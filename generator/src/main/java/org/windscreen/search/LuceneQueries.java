package org.windscreen.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** Says in Lucene's own queries what a plan asks for. */
final class LuceneQueries {
  private LuceneQueries() {}

  /** A query for a plan that is not empty. */
  static Query of(QueryPlan plan) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (plan.groups().isEmpty()) {
      all.add(new ConstantScoreQuery(MatchAllDocsQuery.INSTANCE), Occur.MUST);
    } else {
      all.add(words(plan), Occur.MUST);
      pairs(plan).forEach(pair -> all.add(pair, Occur.SHOULD));
    }
    for (Concept concept : plan.exact()) {
      all.add(
          constant(term(LuceneIndex.FILTER, LuceneIndex.OWN + concept), Weights.EXACT),
          Occur.SHOULD);
    }
    if (!plan.levels().isEmpty()) {
      Query level = term(LuceneIndex.FILTER, Concept.of(RecordKind.LEVEL));
      all.add(constant(level, Weights.LEVEL_NAMED), Occur.SHOULD);
    }
    // A topic is every authority's.
    filter(plan.authorities(), List.of(Concept.of(RecordKind.TOPIC)), all);
    filter(plan.levels(), List.of(), all);
    return FunctionScoreQuery.boostByValue(
        all.build(), DoubleValuesSource.fromFloatField(LuceneIndex.PRIOR));
  }

  private static Query words(QueryPlan plan) {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    plan.groups().stream()
        .filter(group -> !group.readings().isEmpty())
        .forEach(group -> words.add(found(group), Occur.SHOULD));
    return words.setMinimumNumberShouldMatch(plan.required()).build();
  }

  /** The word's best reading, a little of its others, and something for being there at all. */
  private static Query found(QueryPlan.Group group) {
    List<Query> readings = group.readings().stream().map(LuceneQueries::reading).toList();
    return new BooleanQuery.Builder()
        .add(new DisjunctionMaxQuery(readings, Weights.OTHERS), Occur.MUST)
        .add(constant(MatchAllDocsQuery.INSTANCE, Weights.FOUND), Occur.SHOULD)
        .build();
  }

  private static Query reading(QueryPlan.Reading reading) {
    Query query =
        switch (reading) {
          case QueryPlan.Literal literal -> term(LuceneIndex.WORDS, literal.stem());
          case QueryPlan.Meaning meaning -> term(LuceneIndex.CONCEPTS, meaning.concept());
          case QueryPlan.Others others -> anyOf(others.stems());
        };
    return new BoostQuery(query, reading.boost());
  }

  private static Query anyOf(List<String> stems) {
    SynonymQuery.Builder any = new SynonymQuery.Builder(LuceneIndex.WORDS);
    stems.forEach(stem -> any.addTerm(new Term(LuceneIndex.WORDS, stem)));
    return any.build();
  }

  /** For words that follow each other in the query: the same in the record, or at least close. */
  private static List<Query> pairs(QueryPlan plan) {
    List<Query> pairs = new ArrayList<>();
    for (int i = 1; i < plan.groups().size(); i++) {
      if (!plan.groups().get(i - 1).isLiteral() || !plan.groups().get(i).isLiteral()) {
        continue;
      }
      IntervalsSource first = Intervals.term(plan.groups().get(i - 1).stem());
      IntervalsSource second = Intervals.term(plan.groups().get(i).stem());
      pairs.add(near(Intervals.phrase(first, second), Weights.ADJACENT));
      pairs.add(
          near(Intervals.maxgaps(Weights.GAP, Intervals.unordered(first, second)), Weights.NEAR));
    }
    return pairs;
  }

  private static Query near(IntervalsSource source, float boost) {
    return constant(new IntervalQuery(LuceneIndex.NEAR, source), boost);
  }

  private static Query constant(Query query, float boost) {
    return new BoostQuery(new ConstantScoreQuery(query), boost);
  }

  private static void filter(List<Concept> named, List<Concept> also, BooleanQuery.Builder all) {
    if (!named.isEmpty()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      named.forEach(concept -> any.add(term(LuceneIndex.FILTER, concept), Occur.SHOULD));
      also.forEach(concept -> any.add(term(LuceneIndex.FILTER, concept), Occur.SHOULD));
      all.add(any.build(), Occur.FILTER);
    }
  }

  private static Query term(String field, Concept concept) {
    return term(field, concept.toString());
  }

  private static Query term(String field, String text) {
    return new TermQuery(new Term(field, text));
  }
}
