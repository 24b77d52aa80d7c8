package org.windscreen.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which files of a published folder are the tool's, and what it wrote into them: the file {@code
 * .windscreen-site} at the folder's top, as {@code sha256sum --check} reads it.
 *
 * <p>Example of a line: 64 hexadecimal digits, two spaces, {@code glossary/index.html}.
 *
 * @param digests SHA-256 in lower-case hexadecimal digits by path below the folder, parts joined by
 *     {@code /}; sorted, may be empty
 * @param isList false for the empty mark of a version that kept no list: any file may be the tool's
 */
record Manifest(NavigableMap<String, String> digests, boolean isList) {
  static final String NAME = ".windscreen-site";
  static final Manifest EMPTY = new Manifest(new TreeMap<>(), true);

  private static final String HEAD =
      "# What windscreen published here; it replaces these files and no others."
          + " Changed ones: sha256sum --check --quiet .windscreen-site";
  private static final Pattern LINE =
      Pattern.compile("(?<digest>[0-9a-f]{64})  (?<path>(?!/)(?:(?!\\.{0,2}/)[^/]+/)*[^/]+)");

  Manifest {
    digests = Collections.unmodifiableNavigableMap(new TreeMap<>(digests));
  }

  static Manifest of(Map<String, String> digests) {
    return new Manifest(new TreeMap<>(digests), true);
  }

  /**
   * The manifest of a folder, if it has one.
   *
   * @throws Refused if it has one that cannot be read
   */
  static Optional<Manifest> in(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    List<String> lines =
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    if (lines.isEmpty()) {
      return Optional.of(new Manifest(new TreeMap<>(), false));
    }
    if (!lines.getFirst().equals(HEAD)) {
      throw damaged(file, 1);
    }
    Map<String, String> digests = new TreeMap<>();
    for (int i = 1; i < lines.size(); i++) {
      Matcher line = LINE.matcher(lines.get(i));
      if (!line.matches() || line.group("path").matches("(.*/)?\\.\\.?")) {
        throw damaged(file, i + 1);
      }
      digests.put(line.group("path"), line.group("digest"));
    }
    return Optional.of(of(digests));
  }

  private static Refused damaged(Path file, int line) {
    return new Refused(
        file
            + ":"
            + line
            + ": this list of what windscreen published was changed, so nothing was done."
            + " Put the file back as it was, or name another folder with --output.");
  }

  String text() {
    return digests.entrySet().stream()
        .map(file -> file.getValue() + "  " + file.getKey() + "\n")
        .collect(Collectors.joining("", HEAD + "\n", ""));
  }

  boolean has(String path) {
    return digests.containsKey(path);
  }

  /** Whether a path is a folder of the listed files. */
  boolean isFolder(String path) {
    String next = digests.ceilingKey(path + "/");
    return next != null && next.startsWith(path + "/");
  }

  /** Whether the listed files leave no room for anything else at a path. */
  boolean claims(String path) {
    boolean below = false;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      below |= has(path.substring(0, slash));
    }
    return below || has(path) || isFolder(path);
  }
}
