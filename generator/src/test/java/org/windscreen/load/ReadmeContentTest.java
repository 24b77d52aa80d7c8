package org.windscreen.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.ofReadme;

import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.format.FileKind;
import org.windscreen.format.RecordReader;
import org.windscreen.format.RecordShape;
import org.windscreen.model.Keyword;
import org.windscreen.model.Scope;
import org.windscreen.model.Written;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceText;
import org.windscreen.yaml.YamlNode;
import org.windscreen.yaml.YamlReader;

/** The content format's page shows every file and every key, and what it shows is right. */
class ReadmeContentTest {
  @Test
  void theContentOfTheReadmeHasNoFault() {
    assertEquals("", ofReadme().faults());
  }

  @Test
  void everyKeyOfEveryFileIsShown() {
    Set<String> missing = new TreeSet<>();
    Set<String> shown = new TreeSet<>();
    for (FileKind kind : FileKind.values()) {
      keysOf(kind.record(), missing);
      keysIn(ofReadme().yaml(kind), kind.record(), shown);
    }
    for (SourceFile example : ContentTree.examplesOfReadme()) {
      keysIn(tree(example), kind(example).record(), shown);
    }
    missing.removeAll(shown);
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyWordThatAValueMayBeIsNamed() throws IOException {
    String readme = Files.readString(ContentTree.root().resolve("content/README.md"));
    Set<String> missing = new TreeSet<>();
    for (FileKind kind : FileKind.values()) {
      enums(kind.record(), new HashSet<>())
          .flatMap(values -> Stream.of(values.getEnumConstants()))
          .filter(
              constant -> !readme.matches("(?s).*\\b" + Keyword.of((Enum<?>) constant) + "\\b.*"))
          .forEach(constant -> missing.add(constant.getClass().getSimpleName() + " " + constant));
    }
    assertEquals(Set.of(), missing);
  }

  private static Stream<Class<?>> enums(Type type, Set<Type> seen) {
    Class<?> raw = RecordShape.raw(type);
    if (!seen.add(type)) {
      return Stream.of();
    }
    if (raw != type) {
      return enums(RecordShape.argument(type), seen);
    }
    if (!raw.isRecord() || raw.isAnnotationPresent(Written.class)) {
      return raw.isEnum() ? Stream.of(raw) : Stream.of();
    }
    return RecordShape.of(raw).fields().stream().flatMap(field -> enums(field.type(), seen));
  }

  @Test
  void whatItShowsBesideThatContentHasNoFaultEither() {
    for (SourceFile example : ContentTree.examplesOfReadme()) {
      Diagnostics faults = new Diagnostics();
      Names names = new Names(FactTable.EMPTY);
      new RecordReader(names.in(Scope.SITE), faults).read(tree(example), kind(example).record());
      assertEquals(List.of(), faults.all(), example.path());
    }
    assertEquals(4, ContentTree.examplesOfReadme().size());
  }

  private static FileKind kind(SourceFile example) {
    return Stream.of(FileKind.values())
        .filter(kind -> kind.fileName().equals(example.path()))
        .findFirst()
        .orElseThrow();
  }

  private static YamlNode tree(SourceFile example) {
    Diagnostics faults = new Diagnostics();
    return SourceText.of(example, faults)
        .flatMap(text -> YamlReader.read(text, faults))
        .orElseThrow();
  }

  private static void keysOf(Type type, Set<String> keys) {
    Class<?> raw = RecordShape.raw(type);
    if (raw != type) {
      keysOf(RecordShape.argument(type), keys);
    } else if (raw.isRecord() && !raw.isAnnotationPresent(Written.class)) {
      for (RecordShape.Field field : RecordShape.of(raw).fields()) {
        if (keys.add(raw.getSimpleName() + " " + field.key())) {
          keysOf(field.type(), keys);
        }
      }
    }
  }

  private static void keysIn(YamlNode node, Type type, Set<String> keys) {
    Class<?> raw = RecordShape.raw(type);
    switch (node) {
      case YamlNode.Items items when raw != type ->
          items.items().forEach(item -> keysIn(item, RecordShape.argument(type), keys));
      case YamlNode.Mapping mapping when raw == type ->
          RecordShape.of(raw).fields().stream()
              .filter(field -> mapping.get(field.key()).isPresent())
              .forEach(field -> {
                keys.add(raw.getSimpleName() + " " + field.key());
                keysIn(mapping.get(field.key()).orElseThrow(), field.type(), keys);
              });
      case YamlNode.Mapping mapping -> keysIn(mapping, RecordShape.argument(type), keys);
      default -> {}
    }
  }
}
