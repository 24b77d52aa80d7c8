package org.windscreen.render;

import java.nio.file.Path;

/**
 * How faults name the folders beside the content: from it on, as all their places are.
 *
 * <p>Example: {@code ../templates} and {@code ../site-output}.
 */
public record FolderNames(String templates, String output) {
  /** Of folders wherever they are; one on another drive is named from its root. */
  public static FolderNames of(Path content, Path templates, Path output) {
    return new FolderNames(from(content, templates), from(content, output));
  }

  private static String from(Path content, Path folder) {
    Path start = content.toAbsolutePath().normalize();
    Path end = folder.toAbsolutePath().normalize();
    Path name = end.startsWith(start.getRoot()) ? start.relativize(end) : end;
    return name.toString().replace('\\', '/');
  }
}
