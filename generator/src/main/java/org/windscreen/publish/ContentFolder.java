package org.windscreen.publish;

import java.io.IOException;
import java.nio.file.Path;
import org.windscreen.source.SourceTree;

/** The folder of content: every command reads it here. */
final class ContentFolder {
  private ContentFolder() {}

  /** Reads it. */
  static SourceTree read(Path folder) throws IOException {
    return SourceTree.read(folder);
  }
}
