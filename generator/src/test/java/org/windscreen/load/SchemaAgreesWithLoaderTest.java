package org.windscreen.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.format.FileKind;
import org.windscreen.format.JsonSchemas;
import org.windscreen.format.RecordReader;
import org.windscreen.model.Scope;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceText;
import org.windscreen.source.SourceTree;
import org.windscreen.yaml.Json;
import org.windscreen.yaml.YamlReader;

/** An editor that checks by the JSON Schema says what the loader says. */
class SchemaAgreesWithLoaderTest {
  /** Rules about a file's shape; a schema can't know dates, telephone numbers or Markdown. */
  private static final Set<Rule> SHAPE =
      Set.of(
          Rule.UNKNOWN_KEY,
          Rule.MISSING_KEY,
          Rule.WRONG_KIND,
          Rule.QUOTE_IT,
          Rule.MALFORMED,
          Rule.NOT_A_CHOICE,
          Rule.EMPTY_LIST,
          Rule.NO_VALUE,
          Rule.EMPTY_FILE);

  private static final int MUTATIONS_PER_KIND = Integer.getInteger("windscreen.mutations", 150);

  private static Schema schema(FileKind kind) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Json.compact(JsonSchemas.of(kind)), InputFormat.JSON);
  }

  private static List<Error> schemaFaults(Schema schema, Object tree) {
    return schema.validate(Json.compact(tree), InputFormat.JSON);
  }

  private static List<Diagnostic> loaderFaults(FileKind kind, String yaml) {
    Diagnostics faults = new Diagnostics();
    Names names = new Names(FactTable.EMPTY);
    RecordReader reader = new RecordReader(names.in(Scope.SITE), faults);
    YamlReader.read(new SourceText(kind.fileName(), yaml), faults)
        .ifPresent(node -> reader.read(node, kind.record()));
    names.mentions().stream()
        .filter(mention -> mention.target() instanceof Mention.Target.ByName)
        .forEach(m -> faults.error(Rule.MALFORMED, m.span(), "told where all ids are known", ""));
    return faults.all().stream().filter(fault -> SHAPE.contains(fault.rule())).toList();
  }

  @ParameterizedTest
  @EnumSource
  void bothAcceptTheExample(FileKind kind) {
    ContentTree example = ContentTree.ofReadme();
    assertEquals(List.of(), schemaFaults(schema(kind), PlainTree.of(example.yaml(kind))));
    assertEquals(List.of(), loaderFaults(kind, example.text(example.pathOf(kind))));
  }

  /** Only {@code mint} gives a code, so no editor asks for one; and both tell any other gap. */
  @Test
  void bothAcceptANewIndicatorWithoutACode() {
    FileKind kind = FileKind.INDICATORS;
    ContentTree example = ContentTree.ofReadme();
    String uncoded = example.text(example.pathOf(kind)).replaceFirst("code: exa-101[^\n]*\n +", "");
    assertEquals(List.of(), loaderFaults(kind, uncoded));
    assertEquals(List.of(), schemaFaults(schema(kind), tree(kind, uncoded)));
    String unleveled = uncoded.replaceFirst("level: 1 [^\n]*\n +", "");
    assertEquals(1, loaderFaults(kind, unleveled).size());
    assertTrue(!schemaFaults(schema(kind), tree(kind, unleveled)).isEmpty());
  }

  private static Object tree(FileKind kind, String yaml) {
    return YamlReader.read(new SourceText(kind.fileName(), yaml), new Diagnostics())
        .map(PlainTree::of)
        .orElseThrow();
  }

  @Test
  void theSchemasAcceptAllContent() throws IOException {
    for (SourceFile file : SourceTree.read(ContentTree.root().resolve("content")).files()) {
      FileKind.of(file.path()).ifPresent(kind -> accepts(kind, file));
    }
  }

  private static void accepts(FileKind kind, SourceFile file) {
    Diagnostics faults = new Diagnostics();
    Object tree =
        SourceText.of(file, faults)
            .flatMap(text -> YamlReader.read(text, faults))
            .map(PlainTree::of)
            .orElseThrow();
    assertEquals(List.of(), schemaFaults(schema(kind), tree), file.path());
  }

  @ParameterizedTest
  @EnumSource
  void bothAcceptOrRefuseAMutation(FileKind kind) {
    Schema schema = schema(kind);
    for (int i = 0; i < MUTATIONS_PER_KIND; i++) {
      long seed = 1000L * kind.name().hashCode() + i;
      Object tree = PlainTree.of(ContentTree.ofReadme().yaml(kind));
      Mutation.apply(tree, new Random(seed));
      List<Error> bySchema = schemaFaults(schema, tree);
      List<Diagnostic> byLoader = loaderFaults(kind, Json.pretty(tree));
      assertTrue(
          bySchema.isEmpty() == byLoader.isEmpty(),
          () ->
              "seed "
                  + seed
                  + "\nschema: "
                  + bySchema
                  + "\nloader: "
                  + byLoader
                  + "\n"
                  + Json.pretty(tree));
    }
  }
}
