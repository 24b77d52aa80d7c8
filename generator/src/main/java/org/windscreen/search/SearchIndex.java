package org.windscreen.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.windscreen.link.LinkTable;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Id;

/**
 * What is searched: the records of the whole site, or of one authority with the site's own.
 *
 * <p>Example: {@code SearchIndex.of(catalog, table, Optional.empty())}.
 */
public final class SearchIndex implements Closeable {
  private final List<SearchRecord> records;
  private final List<Authority> authorities;
  private final Words words;
  private final Vocabulary vocabulary;
  private final List<RecordTerms> terms;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Spelling spelling;

  private SearchIndex(
      List<SearchRecord> records, List<Authority> authorities, Words words, Vocabulary vocabulary)
      throws IOException {
    this.records = List.copyOf(records);
    this.authorities = List.copyOf(authorities);
    this.words = words;
    this.vocabulary = vocabulary;
    this.terms = RecordTerms.of(records, words, vocabulary);
    this.reader = LuceneIndex.of(records, terms);
    this.searcher = new IndexSearcher(reader);
    // Lengths are normalised in the frequencies.
    searcher.setSimilarity(new BM25Similarity(Weights.K1, 0));
    searcher.setQueryCache(null);
    this.spelling = new Spelling(this);
  }

  /**
   * Counts all records of an authority with the site's own, or of the whole site.
   *
   * @throws IOException if Lucene cannot write to memory
   */
  public static SearchIndex of(Catalog catalog, LinkTable table, Optional<Id.Authority> only)
      throws IOException {
    List<Authority> authorities =
        catalog.authorities().stream()
            .filter(a -> only.isEmpty() || only.get().equals(a.id()))
            .toList();
    Words words = new Words(catalog.search().ignored());
    List<SearchRecord> records = Records.of(catalog, table, only);
    Set<String> spoken =
        records.stream()
            .flatMap(r -> words.of(r.title() + " " + r.text()).stream())
            .map(Words.Word::stem)
            .collect(Collectors.toSet());
    words.ignored().forEach(word -> spoken.add(words.stem(word)));
    Vocabulary vocabulary = Vocabularies.of(catalog, authorities, words, spoken);
    return new SearchIndex(records, authorities, words, vocabulary);
  }

  /** In the order in which equal results are shown. */
  public List<SearchRecord> records() {
    return records;
  }

  List<Authority> authorities() {
    return authorities;
  }

  Words words() {
    return words;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  List<RecordTerms> terms() {
    return terms;
  }

  Spelling spelling() {
    return spelling;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /** How many records have a term. */
  int count(String field, String term) {
    try {
      return reader.docFreq(new Term(field, term));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** All terms of a field, sorted. */
  List<String> terms(String field) {
    try {
      List<String> all = new ArrayList<>();
      Terms there = MultiTerms.getTerms(reader, field);
      if (there != null) {
        TermsEnum each = there.iterator();
        while (each.next() != null) {
          all.add(each.term().utf8ToString());
        }
      }
      return all;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Every word that a query may be corrected or completed to: those of records and phrases. */
  NavigableSet<String> dictionary() {
    TreeSet<String> all = new TreeSet<>(terms(LuceneIndex.SURFACE));
    vocabulary.phrases().values().forEach(ps -> ps.forEach(p -> all.addAll(List.of(p.split(" ")))));
    all.removeAll(words.ignored());
    return all;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
