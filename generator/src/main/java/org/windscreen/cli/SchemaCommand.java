package org.windscreen.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.windscreen.format.FileKind;
import org.windscreen.format.JsonSchemas;
import org.windscreen.yaml.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code windscreen schema}. */
@Command(
    name = "schema",
    description = "Write the JSON Schemas that editors complete and check content by.")
final class SchemaCommand implements Callable<Integer> {
  @Mixin private SiteOptions site;

  @Override
  public Integer call() throws IOException {
    for (FileKind kind : FileKind.values()) {
      Path path = site.content().resolve(kind.schemaPath());
      Files.createDirectories(path.getParent());
      Files.write(path, Json.pretty(JsonSchemas.of(kind)).getBytes(StandardCharsets.UTF_8));
    }
    return 0;
  }
}
