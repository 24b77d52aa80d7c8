package org.windscreen.publish;

import java.io.IOException;
import java.nio.file.Path;
import org.windscreen.output.WholeFiles;
import org.windscreen.source.SourceTree;

/** The folder of content, whole: what a run that was killed had decided to write in it is there. */
final class ContentFolder {
  private ContentFolder() {}

  /** Reads it. */
  static SourceTree read(Path folder) throws IOException {
    WholeFiles.recover(folder);
    return SourceTree.read(folder);
  }
}
