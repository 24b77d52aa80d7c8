package org.windscreen.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.windscreen.Rewrite;
import org.windscreen.load.ContentTree;
import org.windscreen.yaml.Json;

/** The JSON Schemas beside the content are those of the loader; {@link Rewrite} writes them. */
class SchemaFilesTest {
  private static final Path CONTENT = ContentTree.root().resolve("content");

  @ParameterizedTest
  @EnumSource
  void theSchemaFileIsTheLoadersOwn(FileKind kind) throws IOException {
    Path file = CONTENT.resolve(kind.schemaPath());
    String schema = Json.pretty(JsonSchemas.of(kind));
    if (Rewrite.on()) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, schema);
    }
    assertEquals(schema, Files.readString(file), "Write it with ./windscreen schema");
  }

  @Test
  void thereIsNoSchemaFileOfAnUnknownKind() throws IOException {
    Set<String> expected =
        Arrays.stream(FileKind.values())
            .map(FileKind::schemaPath)
            .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> files = Files.list(CONTENT.resolve("schema"))) {
      assertEquals(
          expected,
          files
              .map(file -> "schema/" + file.getFileName())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theExampleNamesItsSchemaRelativeToItself(FileKind kind) {
    String up = "../".repeat(kind.folder().depth());
    ContentTree example = ContentTree.ofReadme();
    assertEquals(
        "# yaml-language-server: $schema=" + up + kind.schemaPath(),
        example.text(example.pathOf(kind)).lines().skip(1).findFirst().orElseThrow());
  }
}
