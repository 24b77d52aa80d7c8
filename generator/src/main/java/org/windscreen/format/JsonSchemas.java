package org.windscreen.format;

import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.windscreen.model.Stated;
import org.windscreen.model.Written;

/**
 * Writes the JSON Schema (draft 2020-12) of a file kind from the record that the loader reads it
 * by, so that editors complete and check what the loader accepts.
 */
public final class JsonSchemas {
  private static final List<String> UNKNOWN = List.of(Stated.NOT_STATED, Stated.COPY_INCOMPLETE);

  private JsonSchemas() {}

  /** The schema as maps and lists, ready to be written as JSON. */
  public static Map<String, Object> of(FileKind kind) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", kind.fileName());
    schema.putAll(record(kind.record()));
    return schema;
  }

  private static Map<String, Object> record(Class<?> type) {
    RecordShape shape = RecordShape.of(type);
    Map<String, Object> properties = new LinkedHashMap<>();
    shape.fields().forEach(field -> properties.put(field.key(), described(field)));
    List<String> required =
        shape.fields().stream()
            .filter(RecordShape.Field::required)
            .map(RecordShape.Field::key)
            .toList();
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    RecordShape.doc(type).ifPresent(doc -> schema.put("description", doc));
    schema.put("properties", properties);
    schema.put("required", required);
    schema.put("additionalProperties", false);
    return schema;
  }

  private static Map<String, Object> described(RecordShape.Field field) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.putAll(value(field.content(), Optional.of(field)));
    field.doc().ifPresent(doc -> schema.put("description", doc));
    return schema;
  }

  private static Map<String, Object> value(Type type, Optional<RecordShape.Field> field) {
    Class<?> raw = RecordShape.raw(type);
    if (raw == List.class) {
      return list(RecordShape.argument(type), field);
    }
    if (raw == Stated.class) {
      Object silent = Map.of("enum", UNKNOWN);
      return Map.of("anyOf", List.of(silent, value(RecordShape.argument(type), Optional.empty())));
    }
    if (raw.isEnum()) {
      return Map.of("enum", RecordShape.words(raw));
    }
    if (raw.isAnnotationPresent(Written.class)) {
      return written(raw.getAnnotation(Written.class));
    }
    if (raw.isRecord()) {
      return record(raw);
    }
    return single(raw);
  }

  private static Map<String, Object> single(Class<?> raw) {
    if (raw == int.class || raw == Integer.class) {
      return integer(0, ScalarReader.LARGEST);
    }
    if (raw == Boolean.class) {
      return Map.of("type", "boolean");
    }
    if (ScalarReader.isText(raw)) {
      Map<String, Object> text = ordered("type", "string", "pattern", "\\S");
      text.put("not", Map.of("enum", UNKNOWN));
      return text;
    }
    throw new IllegalArgumentException("no JSON Schema for " + raw);
  }

  private static Map<String, Object> list(Type item, Optional<RecordShape.Field> field) {
    Map<String, Object> one = value(item, Optional.empty());
    Map<String, Object> list = ordered("type", "array", "items", one);
    if (field.map(RecordShape.Field::nonEmpty).orElse(false)) {
      list.put("minItems", 1);
    }
    return field.map(RecordShape.Field::oneOrMore).orElse(false)
        ? Map.of("anyOf", List.of(one, list))
        : list;
  }

  private static Map<String, Object> written(Written written) {
    Map<String, Object> text =
        ordered("type", "string", "pattern", "^(?:" + written.pattern() + ")$");
    text.put("maxLength", ScalarReader.LONGEST);
    text.put("description", written.as());
    return written.orNumber() ? Map.of("anyOf", List.of(text, digits(written.pattern()))) : text;
  }

  /** Bare numbers are held against the pattern by their digits: four of them make a year. */
  private static Map<String, Object> digits(String pattern) {
    List<String> matching =
        Stream.iterate("0", n -> n.length() < 12, n -> "1" + "0".repeat(n.length()))
            .filter(n -> n.matches(pattern))
            .toList();
    return integer(
        Long.parseLong(matching.getFirst()),
        Long.parseLong("9".repeat(matching.getLast().length())));
  }

  private static Map<String, Object> integer(long least, long most) {
    Map<String, Object> integer = ordered("type", "integer", "minimum", least);
    integer.put("maximum", most);
    return integer;
  }

  private static Map<String, Object> ordered(String a, Object va, String b, Object vb) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(a, va);
    map.put(b, vb);
    return map;
  }
}
