package org.windscreen.load;

import java.util.ArrayList;
import java.util.List;

/** Gathers, while files are read, what they define and what they refer to. */
final class Names {
  private final List<Definition> definitions = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();

  void add(Definition definition) {
    definitions.add(definition);
  }

  void add(Mention mention) {
    mentions.add(mention);
  }

  List<Definition> definitions() {
    return List.copyOf(definitions);
  }

  List<Mention> mentions() {
    return List.copyOf(mentions);
  }
}
