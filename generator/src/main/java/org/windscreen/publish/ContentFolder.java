package org.windscreen.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.windscreen.output.WholeFiles;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceTree;

/** The folder of content, whole: what a run that was killed had decided to write in it is there. */
public final class ContentFolder {
  private ContentFolder() {}

  /** Reads it, once what was decided is written. */
  public static SourceTree read(Path folder) throws IOException {
    WholeFiles.recover(folder);
    return SourceTree.read(folder);
  }

  /** Writes files in it: all of them or, though the run is killed meanwhile, none. */
  public static void write(Path folder, Collection<SourceFile> files) throws IOException {
    SortedMap<Path, byte[]> all = new TreeMap<>();
    files.forEach(file -> all.put(folder.resolve(file.path()), file.bytes()));
    WholeFiles.write(folder, all);
  }
}
