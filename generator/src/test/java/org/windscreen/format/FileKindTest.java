package org.windscreen.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.windscreen.load.ContentTree;
import org.windscreen.model.Id;
import org.windscreen.model.Kind;
import org.windscreen.model.Scope;
import org.windscreen.model.Written;

class FileKindTest {
  private static final Pattern NAME =
      Pattern.compile("\"[^\" ]*(?:\\.yaml|\\.md|permalinks\\.txt)\"");

  @ParameterizedTest
  @EnumSource
  void aFileNamesTheKindsThatItsRecordsDefine(FileKind file) {
    Set<Kind> defined = EnumSet.noneOf(Kind.class);
    defined(file.record(), defined);
    for (Kind kind : Kind.values()) {
      assertEquals(
          defined.contains(kind), FileKind.naming(kind).equals(Optional.of(file)), kind.toString());
    }
  }

  private static void defined(Type type, Set<Kind> kinds) {
    Class<?> raw = RecordShape.raw(type);
    if (raw != type) {
      defined(RecordShape.argument(type), kinds);
    } else if (raw.isRecord() && !raw.isAnnotationPresent(Written.class)) {
      for (RecordShape.Field field : RecordShape.of(raw).fields()) {
        if (field.defines()) {
          kinds.add(((Id) RecordShape.of((Class<?>) field.type()).create("exa-101")).kind());
        }
        defined(field.type(), kinds);
      }
    }
  }

  @Test
  void aFileIsKnownByItsNameAndItsFolder() {
    assertEquals(Optional.of(FileKind.SITE), FileKind.of("site.yaml"));
    assertEquals(Optional.of(FileKind.LEVELS), FileKind.of("exampleshire/2018-12/levels.yaml"));
    assertEquals(Optional.empty(), FileKind.of("levels.yaml"));
    assertEquals(Optional.empty(), FileKind.of("exampleshire/site.yaml"));
  }

  @Test
  void aFileOfAnEditionHasNoPlaceInTheWholeSite() {
    Scope edition = Scope.of(new Id.Authority("exampleshire"), new Id.Edition("2018-12"));
    assertEquals(Optional.of("exampleshire/2018-12/levels.yaml"), FileKind.LEVELS.path(edition));
    assertEquals(Optional.of("exampleshire/authority.yaml"), FileKind.AUTHORITY.path(edition));
    assertEquals(Optional.of("site.yaml"), FileKind.SITE.path(edition));
    assertEquals(Optional.empty(), FileKind.LEVELS.path(Scope.SITE));
  }

  /** Which files there are is known here: elsewhere a path comes of a kind and a scope. */
  @Test
  void noOtherRoomSpellsTheNameOfAContentFile() throws IOException {
    Path rooms = ContentTree.root().resolve("generator/src/main/java/org/windscreen");
    List<String> spelt = new ArrayList<>();
    try (Stream<Path> files = Files.walk(rooms)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String code = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|(?m)//.*$", "");
        NAME.matcher(code).results().forEach(m -> spelt.add(rooms.relativize(file) + m.group()));
      }
    }
    List<String> here = spelt.stream().filter(s -> s.startsWith("format")).toList();
    assertEquals(
        Set.of(
            "format/FileKind.java\".yaml\"",
            "format/FileKind.java\"permalinks.txt\"",
            "format/TextKind.java\".md\"",
            "format/TextKind.java\"/[^/]+\\\\.md\""),
        Set.copyOf(here));
    spelt.removeAll(here);
    assertEquals(List.of(), spelt);
  }

  @Test
  void aTextIsKnownByItsFolder() {
    Scope edition = Scope.of(new Id.Authority("exampleshire"), new Id.Edition("2018-12"));
    String vision = "exampleshire/2018-12/guidance/vision.md";
    assertEquals(vision, TextKind.CHAPTER.path(edition, "vision"));
    assertEquals(Optional.of(TextKind.CHAPTER), TextKind.of(vision));
    assertEquals("vision", TextKind.id(vision));
    assertEquals("pages/about.md", TextKind.PAGE.path(Scope.SITE, "about"));
    assertEquals(Optional.of(TextKind.PAGE), TextKind.of("pages/about.md"));
    assertEquals(Optional.empty(), TextKind.of("exampleshire/guidance/vision.md"));
    assertEquals(Optional.empty(), TextKind.of("pages/more/about.md"));
  }
}
