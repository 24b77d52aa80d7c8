package org.windscreen.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.windscreen.CopiedFolder;
import org.windscreen.cli.Typed;
import org.windscreen.ledger.Permalinks;
import org.windscreen.load.ContentTree;

/**
 * The site of one behaviour, built the way a person builds it: {@code mint} where its content has
 * no record of permalinks, then {@code build}.
 *
 * <p>Example: {@code GoldenSite.build("two-editions").faults()}.
 *
 * @param content what it was built from, with the record of permalinks that was minted
 * @param folder the built site; empty where it was refused
 * @param faults everything that the build printed about faults; paths start at {@code content/}
 */
record GoldenSite(Path content, Path folder, String faults) {
  /** The folders of all behaviours. */
  static final Path SITES = ContentTree.root().resolve("generator/src/test/resources/sites");

  /** Site-wide files that every behaviour has unless it brings its own. */
  private static final String BASE = "base";

  private static final String DAY = "2026-11-25";

  /** The names of all behaviours, sorted. */
  static List<String> names() throws IOException {
    try (Stream<Path> folders = Files.list(SITES)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !name.equals(BASE))
          .sorted()
          .toList();
    }
  }

  /** What is expected of a behaviour, as paths below its folder {@code expected}; sorted. */
  static List<String> expected(String name) throws IOException {
    return files(SITES.resolve(name).resolve("expected"));
  }

  static GoldenSite build(String name) throws IOException {
    Path place = ContentTree.root().resolve("generator/target/sites").resolve(name).normalize();
    Path content = place.resolve("content");
    delete(place);
    CopiedFolder.of(SITES.resolve(BASE).resolve("content"), content);
    CopiedFolder.of(SITES.resolve(name).resolve("content"), content);
    if (files(content).stream().noneMatch(Permalinks::isFile)) {
      run(place, "mint");
    }
    String said = run(place, "build");
    return new GoldenSite(content, place.resolve("site"), said.replace(place + "/", ""));
  }

  private static String run(Path place, String command) {
    return Typed.command(
            List.of(
                command,
                "--content=" + place.resolve("content"),
                "--templates=" + ContentTree.root().resolve("templates").normalize(),
                "--output=" + place.resolve("site"),
                "--as-of=" + DAY,
                "--quiet"))
        .err();
  }

  /** The files below a folder, parts joined by {@code /}; sorted. */
  static List<String> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> deepestFirst = new ArrayList<>();
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(deepestFirst::add);
      }
    }
    for (Path file : deepestFirst) {
      Files.delete(file);
    }
  }
}
