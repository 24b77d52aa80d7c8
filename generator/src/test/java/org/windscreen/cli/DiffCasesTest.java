package org.windscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.windscreen.Rewrite;
import org.windscreen.faults.Changed;
import org.windscreen.load.ContentTree;

/**
 * Exampleshire's edition is copied, something in the copy is changed, and the two are compared.
 * Each file of {@code difference/cases} says what is changed, like those of faults, and all that is
 * told.
 */
class DiffCasesTest {
  private static final Path CASES =
      ContentTree.root().resolve("generator/src/test/resources/difference/cases");

  private static final String TOLD = "=== told\n";
  private static final String NEXT =
      """
      === exampleshire/2026-04 like exampleshire/2018-12
      === exampleshire/2026-04/edition.yaml
      - supersedes-editions: []
      + supersedes-editions: ["2018-12"]
      """;

  @TempDir private Path temp;

  static List<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatChangedIsTold(String name) throws IOException {
    String text = Files.readString(CASES.resolve(name));
    int at = text.contains(TOLD) ? text.indexOf(TOLD) : text.length();
    String told = told(text.substring(0, at));
    if (Rewrite.on()) {
      Files.writeString(CASES.resolve(name), text.substring(0, at) + TOLD + told);
    } else {
      assertEquals(text.substring(Math.min(text.length(), at + TOLD.length())), told);
    }
  }

  private String told(String sections) throws IOException {
    Map<String, String> files = new TreeMap<>();
    ContentTree readme = ContentTree.ofReadme();
    readme.files().keySet().forEach(path -> files.put(path, readme.text(path)));
    for (Map.Entry<String, String> file :
        Changed.by(sections, Changed.by(NEXT, files)).entrySet()) {
      Path path = temp.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    Typed typed =
        Typed.command(
            List.of(
                "diff",
                "exampleshire",
                "2018-12",
                "2026-04",
                "--content=" + temp,
                "--templates=" + ContentTree.root().resolve("templates")));
    assertEquals("", typed.err());
    return typed.out();
  }
}
