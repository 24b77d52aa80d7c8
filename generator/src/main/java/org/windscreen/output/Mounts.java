package org.windscreen.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where other file systems hang in this machine's tree: such a folder cannot be renamed, and
 * nothing can be moved across its edge.
 *
 * <p>Example: {@code Mounts.in(Path.of("/srv"))} is {@code [/srv/photos]}.
 */
final class Mounts {
  /** Linux tells its mounts here; other systems are asked folder by folder. */
  private static final Path LIST = Path.of("/proc/self/mountinfo");

  private static final Pattern FIELDS = Pattern.compile("(\\S+ ){4}(?<place>\\S+) .*");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([0-7]{3})");

  private Mounts() {}

  /** Whether a folder is such a place; {@code folder} is a real path that exists. */
  static boolean isAt(Path folder) throws IOException {
    return in(folder).contains(folder) || !device(folder).equals(device(folder.getParent()));
  }

  private static Object device(Path folder) throws IOException {
    boolean told = folder.getFileSystem().supportedFileAttributeViews().contains("unix");
    return told ? Files.getAttribute(folder, "unix:dev") : "";
  }

  /**
   * A folder and the places below it that are such; sorted, empty where the system does not tell.
   */
  static List<Path> in(Path folder) throws IOException {
    return Files.isReadable(LIST)
        ? read(Files.readString(LIST, StandardCharsets.ISO_8859_1)).stream()
            .filter(place -> place.startsWith(folder))
            .toList()
        : List.of();
  }

  /** The places that a {@code mountinfo} names, as proc(5) describes it. */
  static List<Path> read(String mountinfo) {
    return mountinfo
        .lines()
        .map(FIELDS::matcher)
        .filter(line -> line.matches())
        .map(line -> Path.of(unescaped(line.group("place"))))
        .sorted()
        .toList();
  }

  private static String unescaped(String place) {
    String bytes =
        ESCAPE
            .matcher(place)
            .replaceAll(code -> {
              String letter = Character.toString((char) Integer.parseInt(code.group(1), 8));
              return letter.equals("\\") ? "\\\\" : letter;
            });
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
