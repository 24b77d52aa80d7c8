package org.windscreen.search;

import java.util.Arrays;
import org.windscreen.model.Id;
import org.windscreen.model.Keyword;

/**
 * What words mean, or where they say to look: {@code topic:neglect}, {@code role:out-of-hours},
 * {@code in:herefordshire}. In order of how the index writes them.
 *
 * @param id which of its sort: an id, a word of content, or a number
 */
record Concept(Sort sort, String id) implements Comparable<Concept> {
  /** Of what sort a concept is, by the word that the index and search.yaml have for it. */
  enum Sort {
    TOPIC,
    TERM,
    LAW,
    ROLE,
    ACTION,
    PATHWAY,
    /** A kind of result. */
    KIND,
    /** Words that mean the same. */
    SAME,
    /** An authority to look in. */
    IN,
    /** A level to look at. */
    LEVEL;

    String word() {
      return Keyword.of(this);
    }
  }

  /** A topic, a term or a provision. */
  static Concept of(Id thing) {
    return of(thing.kind().scheme() + ":" + thing.value());
  }

  /**
   * As search.yaml writes it, and the index.
   *
   * @throws IllegalArgumentException if it is of no known sort
   */
  static Concept of(String written) {
    int colon = written.indexOf(':');
    return new Concept(sort(written.substring(0, colon)), written.substring(colon + 1));
  }

  static Concept of(RecordKind kind) {
    return new Concept(Sort.KIND, kind.word());
  }

  private static Sort sort(String word) {
    return Arrays.stream(Sort.values())
        .filter(sort -> sort.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no sort of concept: " + word));
  }

  /** Whether it says where to look, not what for. */
  boolean isFilter() {
    return sort == Sort.IN || sort == Sort.LEVEL;
  }

  @Override
  public int compareTo(Concept other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return sort.word() + ":" + id;
  }
}
