package org.windscreen.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.link.ReferenceCheck;
import org.windscreen.load.ContentLoader;
import org.windscreen.load.Loaded;
import org.windscreen.model.Catalog;
import org.windscreen.source.SourceTree;

/** Made-up content in memory, for tests. */
final class MadeUp {
  private static final Path ROOT = Path.of(System.getProperty("windscreen.root", ".."));

  private MadeUp() {}

  static SourceTree content() {
    try {
      return SourceTree.read(ROOT.resolve("content"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SourceTree tree(SampleSize size) {
    return SourceTree.of(SampleContent.tree(content(), size).toList());
  }

  static Catalog catalog(SampleSize size) {
    Diagnostics faults = new Diagnostics();
    Loaded loaded = ContentLoader.load(tree(size), faults);
    ReferenceCheck.check(loaded, faults);
    assertEquals(List.of(), faults.all());
    return loaded.catalog().orElseThrow();
  }
}
