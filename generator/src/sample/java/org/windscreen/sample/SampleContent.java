package org.windscreen.sample;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceTree;

/**
 * Made-up content in the real format, for trying the system and for measuring it.
 *
 * <p>Example: {@code SampleContent.write(folder, SourceTree.read(Path.of("content")),
 * SampleSize.NATIONAL)}. Places and people are invented, every page says so, telephone numbers are
 * those that Ofcom keeps for drama, and web addresses end in {@code .example} (RFC 2606).
 */
public final class SampleContent {
  private SampleContent() {}

  /**
   * The files of a content folder, made while they are taken: one authority is in memory at a time.
   *
   * @param content gives the scale, domains, topics, law and register; its other files are not used
   * @return each path once; site-wide files first, then authority by authority in listed order
   * @throws IllegalArgumentException if {@code content} lacks one of those files
   */
  public static Stream<SourceFile> tree(SourceTree content, SampleSize size) {
    WordLists lists = WordLists.read();
    List<MadeUpAuthority> areas = Places.of(lists, size);
    Stream<SourceFile> shared = SharedFiles.of(content, lists, areas).stream();
    Stream<SourceFile> authorities =
        areas.stream().flatMap(area -> AuthoritySample.files(lists, area, size).stream());
    return Stream.concat(shared, authorities);
  }

  /**
   * Writes a content folder.
   *
   * @param folder is made if it does not exist
   * @throws DirectoryNotEmptyException if it holds anything already: nothing is written
   * @throws IOException if the disk does not take the files
   */
  public static void write(Path folder, SourceTree content, SampleSize size) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> before = Files.list(folder)) {
      if (before.findAny().isPresent()) {
        throw new DirectoryNotEmptyException(folder.toString());
      }
    }
    Path made = folder;
    for (Iterator<SourceFile> files = tree(content, size).iterator(); files.hasNext(); ) {
      SourceFile file = files.next();
      Path path = folder.resolve(file.path());
      if (!path.getParent().equals(made)) {
        made = Files.createDirectories(path.getParent());
      }
      Files.write(path, file.bytes());
    }
  }
}
