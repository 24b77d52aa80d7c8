package org.windscreen.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.windscreen.cli.Typed;
import org.windscreen.load.ContentTree;
import org.windscreen.publish.RealSite;

/**
 * A folder in which Exampleshire's content, with its record of permalinks, and the templates are
 * checked as a person would have them checked.
 *
 * @param folder holds one folder for each check, none of which may be there yet
 */
record Workplace(Path folder) {
  /** A byte, or several times the same: {@code <0xE9>}, {@code <0x20*1000>}. */
  private static final Pattern BYTE = Pattern.compile("<0x([0-9A-F]{2})(?:\\*([0-9]+))?>");

  private static final String FROZEN = "exampleshire/2018-12/frozen.yaml";

  private static final Path TEMPLATES = ContentTree.root().resolve("templates").normalize();

  /** Exampleshire's files, permalinks recorded, below {@code content/}; and all templates. */
  Map<String, String> files() throws IOException {
    Path place = folder.resolve("minted");
    ContentTree.ofReadme().write(place.resolve("content"));
    Typed minted = run("mint", place, TEMPLATES, List.of());
    if (minted.code() != 0) {
      throw new AssertionError(minted.err());
    }
    Map<String, String> files = new TreeMap<>(texts(place.resolve("content"), "content/"));
    files.putAll(texts(TEMPLATES, "templates/"));
    return files;
  }

  static Map<String, String> texts(Path root, String prefix) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String path = root.relativize(file).toString().replace('\\', '/');
        texts.put(prefix + path, Files.readString(file));
      }
    }
    return texts;
  }

  /** All that is told of these files; paths start at {@code content/} and {@code templates/}. */
  String told(FaultFile fault, Map<String, String> files) throws IOException {
    Path place = folder.resolve(fault.path().getFileName());
    boolean ownTemplates = fault.changesTemplates();
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (ownTemplates || !file.getKey().startsWith("templates/")) {
        Path path = place.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, bytes(file.getValue()));
      }
    }
    Path templates = ownTemplates ? place.resolve("templates") : TEMPLATES;
    if (fault.isFrozen()) {
      Files.writeString(place.resolve("content").resolve(FROZEN), frozen());
      Path facts = place.resolve("content/exampleshire/2018-12/edition.yaml");
      Files.writeString(
          facts, Files.readString(facts).replace("\nfrozen: false", "\nfrozen: true"));
    }
    if (fault.mints()) {
      run("mint", place, templates, List.of());
    }
    return run("check", place, templates, fault.options()).err().replace(place + "/", "");
  }

  /** The digests of Exampleshire's edition as it is before anything is changed. */
  private String frozen() throws IOException {
    Path content = folder.resolve("minted/content");
    Typed.command(
        List.of(
            "edition",
            "freeze",
            "exampleshire",
            "2018-12",
            "--content=" + content,
            "--templates=" + TEMPLATES));
    return Files.readString(content.resolve(FROZEN));
  }

  private static Typed run(String command, Path place, Path templates, List<String> options) {
    List<String> words = new ArrayList<>(List.of(command));
    words.add("--content=" + place.resolve("content"));
    words.add("--templates=" + templates);
    words.add("--output=" + place.resolve("site"));
    words.addAll(List.of("--as-of=" + RealSite.DAY, "--quiet"));
    words.addAll(options);
    return Typed.command(words);
  }

  static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher escape = BYTE.matcher(text);
    int done = 0;
    while (escape.find()) {
      bytes.writeBytes(text.substring(done, escape.start()).getBytes(StandardCharsets.UTF_8));
      int times = escape.group(2) == null ? 1 : Integer.parseInt(escape.group(2));
      byte[] run = new byte[times];
      Arrays.fill(run, (byte) Integer.parseInt(escape.group(1), 16));
      bytes.writeBytes(run);
      done = escape.end();
    }
    bytes.writeBytes(text.substring(done).getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }
}
