package org.windscreen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.windscreen.format.FileKind;
import org.windscreen.format.RecordShape;
import org.windscreen.load.ContentTree;
import org.windscreen.model.ChapterHead;
import org.windscreen.model.PageHead;
import org.windscreen.model.Written;

/**
 * Files of the content format are written by the room {@code format} alone, which knows how texts
 * are quoted. Elsewhere nothing builds a line of YAML: no text of a program starts with a key of
 * the format and a colon, or with what opens front matter or names a schema.
 */
class OnlyFormatPrintsYamlTest {
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

  /** What says nothing to a program. */
  private static final Pattern FOR_PEOPLE = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

  private static final String KEY =
      "\\s*(?:[-{] ?)?(?:"
          + keys().stream().map(Pattern::quote).collect(Collectors.joining("|"))
          + "):";

  /** A key, its colon and a blank or a line end, as {@code \\n} is written in a literal. */
  private static final Pattern IN_LITERAL =
      Pattern.compile("(?:^|\\\\n)" + KEY + "(?: |\\\\n)|^---(?:$|\\\\n)|\\$schema=");

  /** A line of a text block, which no line of a program looks like. */
  private static final Pattern LINE =
      Pattern.compile("^" + KEY + "(?: [^?]*)?$|^\\s*---$|\\.append\\(':'\\)");

  private static Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    Stream.of(FileKind.values()).map(FileKind::record).forEach(record -> collect(record, keys));
    collect(ChapterHead.class, keys);
    collect(PageHead.class, keys);
    return keys;
  }

  private static void collect(Class<?> record, Set<String> keys) {
    for (RecordShape.Field field : RecordShape.of(record).fields()) {
      keys.add(field.key());
      Type type = field.type();
      while (type instanceof ParameterizedType) {
        type = RecordShape.argument(type);
      }
      Class<?> raw = RecordShape.raw(type);
      if (raw.isRecord() && !raw.isAnnotationPresent(Written.class)) {
        collect(raw, keys);
      }
    }
  }

  /** What in a program looks like a line of YAML. */
  private static List<String> found(String java) {
    String program = FOR_PEOPLE.matcher(java).replaceAll("");
    Stream<String> literals =
        LITERAL.matcher(program).results().map(r -> r.group(1)).filter(IN_LITERAL.asPredicate());
    return Stream.concat(literals, program.lines().filter(LINE.asPredicate()))
        .map(String::strip)
        .toList();
  }

  /** The one that writes, and the one whose words the schemas tell people. */
  private static final Set<String> EXEMPT = Set.of("format", "model");

  @Test
  void noOtherRoomDoes() throws IOException {
    List<String> found = new ArrayList<>();
    for (String sources : List.of("main", "sample")) {
      Path folder = ContentTree.root().resolve("generator/src/" + sources + "/java/org/windscreen");
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          if (!EXEMPT.contains(folder.relativize(file).getName(0).toString())) {
            found(Files.readString(file))
                .forEach(line -> found.add(file.getFileName() + ": " + line));
          }
        }
      }
    }
    assertEquals(List.of(), found);
  }

  /** As it was done before there was a room for it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "lines.set(0, before + \"{code: \" + code + \", \");",
        "lines.add(\"code: \" + code);",
        "out.append(\"  - level: \").append(level);",
        "out.append(key).append(':').append(value);",
        "out.append(\"indicators:\\n\");",
        "return \"---\\ntitle: \" + title;",
        "out.append(\"# yaml-language-server: $schema=\").append(path);",
        "return \"\"\"\n    contacts:\n      - id: mash\n    \"\"\";"
      })
  void aLineOfYamlIsFound(String java) {
    assertTrue(!found(java).isEmpty(), java);
  }

  @Test
  void otherTextIsLeftAlone() {
    assertEquals(
        List.of(),
        found(
            """
            // code: in a comment
            String words = about + ": " + name;
            String concept = "level:" + id;
            throw new IllegalStateException("not a level: " + id);
            """));
  }
}
