package org.windscreen.search;

import static org.windscreen.search.Concept.Sort.IN;
import static org.windscreen.search.Concept.Sort.LEVEL;
import static org.windscreen.search.Concept.Sort.TOPIC;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.FloatDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** Writes terms into a Lucene index in memory: one segment, documents in the records' order. */
final class LuceneIndex {
  static final String WORDS = "words";
  static final String CONCEPTS = "concepts";

  /** What stands before a concept in the filters of the record that is about it alone. */
  static final String OWN = "own:";

  static final String NEAR = "near";
  static final String SURFACE = "surface";
  static final String FILTER = "filter";
  static final String PRIOR = "prior";

  private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS);
  private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final double MEGABYTES = 512;

  /** Held, so that it stays quiet: Lucene says at each start which Java module it would like. */
  private static final Logger STARTUP = Logger.getLogger("org.apache.lucene.internal");

  static {
    STARTUP.setLevel(Level.SEVERE);
  }

  private LuceneIndex() {}

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setOmitNorms(true);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  static DirectoryReader of(List<SearchRecord> records, List<RecordTerms> terms)
      throws IOException {
    Directory directory = new ByteBuffersDirectory();
    IndexWriterConfig config =
        new IndexWriterConfig(new KeywordAnalyzer())
            .setMergePolicy(NoMergePolicy.INSTANCE)
            .setRAMBufferSizeMB(MEGABYTES);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < records.size(); i++) {
        writer.addDocument(document(records.get(i), terms.get(i)));
      }
    }
    return DirectoryReader.open(directory);
  }

  private static Document document(SearchRecord record, RecordTerms terms) {
    Document document = new Document();
    document.add(new Field(WORDS, new CountedTerms(terms.words()), COUNTED));
    document.add(new Field(CONCEPTS, new CountedTerms(written(terms.concepts())), COUNTED));
    document.add(new Field(NEAR, new Placed(terms.sequence()), PLACED));
    terms.surfaces().forEach(s -> document.add(new StringField(SURFACE, s, Field.Store.NO)));
    filters(record).forEach(f -> document.add(new StringField(FILTER, f, Field.Store.NO)));
    document.add(new FloatDocValuesField(PRIOR, record.kind().prior()));
    return document;
  }

  private static List<String> filters(SearchRecord record) {
    List<String> filters = new java.util.ArrayList<>();
    filters.add(Concept.of(record.kind()).toString());
    record.authority().ifPresent(a -> filters.add(new Concept(IN, a.value()).toString()));
    record.levels().forEach(level -> filters.add(new Concept(LEVEL, level.value()).toString()));
    record.concepts().stream()
        .filter(concept -> concept.sort() == TOPIC)
        .forEach(concept -> filters.add(concept.toString()));
    if (record.authority().isEmpty()) {
      record.concepts().forEach(concept -> filters.add(OWN + concept));
    }
    return filters;
  }

  private static SortedMap<String, Integer> written(SortedMap<Concept, Integer> concepts) {
    SortedMap<String, Integer> written = new TreeMap<>();
    concepts.forEach((concept, weight) -> written.put(concept.toString(), weight));
    return written;
  }

  /** Terms with frequencies that were counted before. */
  private static final class CountedTerms extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Iterator<Map.Entry<String, Integer>> entries;

    CountedTerms(SortedMap<String, Integer> terms) {
      this.entries = terms.entrySet().iterator();
    }

    @Override
    public boolean incrementToken() {
      if (!entries.hasNext()) {
        return false;
      }
      Map.Entry<String, Integer> next = entries.next();
      clearAttributes();
      term.append(next.getKey());
      frequency.setTermFrequency(next.getValue());
      return true;
    }
  }

  /** Words in their order. */
  private static final class Placed extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Iterator<String> sequence;

    Placed(List<String> sequence) {
      this.sequence = sequence.iterator();
    }

    @Override
    public boolean incrementToken() {
      if (!sequence.hasNext()) {
        return false;
      }
      clearAttributes();
      term.append(sequence.next());
      return true;
    }
  }
}
