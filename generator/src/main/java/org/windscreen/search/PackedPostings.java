package org.windscreen.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/**
 * Lucene's postings, packed: which records have a term, how often, and where.
 *
 * @param stems every stem of the dictionary, sorted
 * @param concepts every meaning that a phrase has, sorted
 * @param counts how many records each stem has, then each concept
 * @param starts the first term of each shard, counted over stems, then concepts
 */
record PackedPostings(
    List<String> stems,
    List<Concept> concepts,
    List<Integer> counts,
    List<Integer> starts,
    List<Shard> shards) {
  /** A shard is closed when its postings are longer than this: 4 KiB before compression. */
  private static final int FULL = 4 << 10;

  /** With fewer records than this there is one shard. */
  static final int FEW = 2000;

  /** The postings of some terms, and the places of their words, as two files. */
  record Shard(String postings, String places) {}

  static PackedPostings of(SearchIndex index) {
    try {
      return new Writer(index).write();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Goes through the terms in their order. */
  private static final class Writer {
    private final SearchIndex index;
    private final LeafReader reader;
    private final List<Integer> counts = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>(List.of(0));
    private final List<Shard> shards = new ArrayList<>();
    private Packing documents = new Packing();
    private Packing frequencies = new Packing();
    private Packing places = new Packing();

    Writer(SearchIndex index) {
      this.index = index;
      this.reader = index.searcher().getIndexReader().leaves().getFirst().reader();
    }

    PackedPostings write() throws java.io.IOException {
      List<String> stems = index.spelling().stems();
      List<Concept> concepts = List.copyOf(index.vocabulary().phrases().keySet());
      for (String stem : stems) {
        add(new Term(LuceneIndex.WORDS, stem));
        close(false);
      }
      for (Concept concept : concepts) {
        // Kinds are known from the head.
        boolean isKind = concept.sort() == Concept.Sort.KIND;
        add(new Term(LuceneIndex.CONCEPTS, isKind ? "" : concept.toString()));
        close(false);
      }
      close(true);
      return new PackedPostings(stems, concepts, counts, starts, shards);
    }

    private void add(Term term) throws java.io.IOException {
      Map<Integer, List<Integer>> near = near(term);
      PostingsEnum postings = reader.postings(term, PostingsEnum.FREQS);
      int before = -1;
      int count = 0;
      while (postings != null && postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
        documents.add(postings.docID() - before - 1);
        frequencies.add(postings.freq());
        if (term.field().equals(LuceneIndex.WORDS)) {
          place(near.getOrDefault(postings.docID(), List.of()));
        }
        before = postings.docID();
        count++;
      }
      counts.add(count);
    }

    private Map<Integer, List<Integer>> near(Term term) throws java.io.IOException {
      Map<Integer, List<Integer>> near = new HashMap<>();
      PostingsEnum postings =
          term.field().equals(LuceneIndex.WORDS)
              ? reader.postings(new Term(LuceneIndex.NEAR, term.text()), PostingsEnum.POSITIONS)
              : null;
      while (postings != null && postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < postings.freq(); i++) {
          positions.add(postings.nextPosition());
        }
        near.put(postings.docID(), positions);
      }
      return near;
    }

    private void place(List<Integer> positions) {
      places.add(positions.size());
      int before = 0;
      for (int position : positions) {
        places.add(position - before);
        before = position;
      }
    }

    private void close(boolean last) {
      boolean full =
          index.records().size() >= FEW && documents.length() + frequencies.length() > FULL;
      if (last || full) {
        shards.add(new Shard(documents + "\n" + frequencies, places.toString()));
        documents = new Packing();
        frequencies = new Packing();
        places = new Packing();
        if (!last) {
          starts.add(counts.size());
        }
      }
    }
  }
}
