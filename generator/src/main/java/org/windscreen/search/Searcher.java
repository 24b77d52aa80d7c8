package org.windscreen.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.ScoreDoc;
import org.windscreen.model.Id;

/**
 * Answers queries by Lucene: what browsers are held against, and what the command line shows.
 *
 * <p>Example: {@code new Searcher(index).search("who do I call at night", 10)}.
 */
public final class Searcher {
  /** A result: its place in the index's records, from 0, and its score. */
  public record Hit(int number, float score, SearchRecord record) {}

  private final SearchIndex index;
  private final QueryReader queries;

  public Searcher(SearchIndex index) {
    this.index = index;
    this.queries = new QueryReader(index);
  }

  /** The best results, best first; none if too little of the query is known. */
  public List<Hit> search(String query, int limit) throws IOException {
    QueryPlan plan = plan(query);
    if (plan.isEmpty() || !plan.known()) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc doc : index.searcher().search(LuceneQueries.of(plan), limit).scoreDocs) {
      hits.add(new Hit(doc.doc, doc.score, shown(index.records().get(doc.doc), plan)));
    }
    return hits;
  }

  /** Where a query names one authority, a topic leads to its ladder. */
  private static SearchRecord shown(SearchRecord record, QueryPlan plan) {
    return record.kind() == RecordKind.TOPIC
            && record.authority().isEmpty()
            && plan.authorities().size() == 1
        ? record.ladderOf(new Id.Authority(plan.authorities().getFirst().id()))
        : record;
  }

  QueryPlan plan(String query) {
    return queries.read(query);
  }
}
