package org.windscreen.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.windscreen.format.FileKind;
import org.windscreen.format.JsonSchemas;
import org.windscreen.output.WholeFiles;
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
    SortedMap<Path, byte[]> files = new TreeMap<>();
    for (FileKind kind : FileKind.values()) {
      String text = Json.pretty(JsonSchemas.of(kind));
      files.put(site.content().resolve(kind.schemaPath()), text.getBytes(StandardCharsets.UTF_8));
    }
    WholeFiles.write(site.content(), files);
    return 0;
  }
}
