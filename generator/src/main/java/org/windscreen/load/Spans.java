package org.windscreen.load;

import java.util.IdentityHashMap;
import java.util.List;
import org.windscreen.diagnostic.Span;

/**
 * Where each record stands in its file. Records are equal by what they say, so places are kept
 * beside them, by the very record that was read.
 *
 * <p>Example: {@code loaded.spans().of(indicator)} is {@code
 * herefordshire/2018-12/indicators.yaml:4:5}.
 */
public final class Spans {
  private final IdentityHashMap<Record, Span> places = new IdentityHashMap<>();

  Spans() {}

  /** All that others hold. */
  static Spans of(List<Spans> others) {
    Spans all = new Spans();
    others.forEach(spans -> all.places.putAll(spans.places));
    return all;
  }

  void add(Record read, Span span) {
    places.put(read, span);
  }

  /**
   * Where the first key of a record stands.
   *
   * @throws IllegalArgumentException for a record that was not read from a file
   */
  public Span of(Record read) {
    Span span = places.get(read);
    if (span == null) {
      throw new IllegalArgumentException("not read from a file: " + read);
    }
    return span;
  }

  /** Every place, sorted. */
  @Override
  public String toString() {
    return places.values().stream().sorted().toList().toString();
  }
}
