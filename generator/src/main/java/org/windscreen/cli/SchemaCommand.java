package org.windscreen.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.windscreen.format.FileKind;
import org.windscreen.format.JsonSchemas;
import org.windscreen.output.FileReplacement;
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
    site.requireFolder("--content", site.content());
    try (FileReplacement files = FileReplacement.in(site.content())) {
      for (FileKind kind : FileKind.values()) {
        String text = Json.pretty(JsonSchemas.of(kind));
        files.put(kind.schemaPath(), text.getBytes(StandardCharsets.UTF_8));
      }
      files.write();
    }
    return 0;
  }
}
