package org.windscreen.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.load.ContentLoader;
import org.windscreen.model.Catalog;
import org.windscreen.source.SourceTree;

/** The real content, for tests that hold it against the source documents. */
final class RealTopics {
  private RealTopics() {}

  static Catalog catalog() {
    try {
      Path content = Path.of(System.getProperty("windscreen.root", "..")).resolve("content");
      return ContentLoader.load(SourceTree.read(content), new Diagnostics())
          .catalog()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
