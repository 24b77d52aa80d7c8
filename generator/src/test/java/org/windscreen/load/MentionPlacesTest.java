package org.windscreen.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Span;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceText;
import org.windscreen.source.SourceTree;

/** Every name and every reference of the real content stands just where its span says. */
class MentionPlacesTest {
  private final Map<String, List<String>> lines = new HashMap<>();

  @Test
  void whatASpanCoversIsWhatWasRead() throws IOException {
    SourceTree tree = SourceTree.read(ContentTree.root().resolve("content"));
    for (SourceFile file : tree.files()) {
      SourceText.of(file, new Diagnostics()).ifPresent(t -> lines.put(t.path(), t.lines()));
    }
    Loaded loaded = ContentLoader.load(tree, new Diagnostics());
    assertFalse(loaded.mentions().isEmpty());
    for (Mention mention : loaded.mentions()) {
      assertEquals(written(mention.target()), covered(mention.span()), mention.toString());
    }
    for (Definition definition : loaded.definitions()) {
      if (!definition.span().equals(Span.file(definition.span().path()))) {
        assertEquals(definition.id().value(), covered(definition.span()), definition.toString());
      }
    }
  }

  private static String written(Mention.Target target) {
    return switch (target) {
      case Mention.Target.ById byId -> byId.id().value();
      case Mention.Target.ByScheme byScheme -> byScheme.ref().value();
      case Mention.Target.ByName byName -> byName.name();
      case Mention.Target.OfFact fact -> fact.ref().destination();
      case Mention.Target.Image image -> image.path().substring(image.path().lastIndexOf('/') + 1);
    };
  }

  private String covered(Span span) {
    String line = lines.get(span.path()).get(span.line() - 1);
    return line.substring(span.column() - 1, span.column() - 1 + span.length()).replace("\"", "");
  }
}
