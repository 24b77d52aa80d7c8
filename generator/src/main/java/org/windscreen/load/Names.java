package org.windscreen.load;

import java.util.ArrayList;
import java.util.List;
import org.windscreen.diagnostic.Span;

/** Gathers, while files are read, what they define, what they refer to, and where. */
final class Names {
  private final List<Definition> definitions = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final Spans spans = new Spans();

  void add(Definition definition) {
    definitions.add(definition);
  }

  void add(Mention mention) {
    mentions.add(mention);
  }

  void add(Record read, Span span) {
    spans.add(read, span);
  }

  Spans spans() {
    return spans;
  }

  List<Definition> definitions() {
    return List.copyOf(definitions);
  }

  List<Mention> mentions() {
    return List.copyOf(mentions);
  }
}
