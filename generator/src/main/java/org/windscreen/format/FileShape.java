package org.windscreen.format;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.windscreen.model.Stated;
import org.windscreen.model.Written;

/**
 * What the format has at the paths of a file: in which order keys stand, and what is written
 * without quotation marks.
 *
 * <p>Example: a code goes before all other keys of an indicator, and {@code level: 3} is no text.
 *
 * @param file the record of the whole file; nothing where the format does not know it
 */
record FileShape(Optional<Type> file) {
  /** By a file's path in the content folder. */
  static FileShape of(String path) {
    return new FileShape(
        TextKind.of(path)
            .<Type>map(TextKind::head)
            .or(() -> FileKind.of(path).map(FileKind::record)));
  }

  /**
   * Before which of a group's keys a new one goes: right after the last of those that the format
   * has before it; the number of keys if it goes last.
   */
  int index(YamlPath group, List<String> keys, String key) {
    List<String> order = keys(group);
    int own = order.indexOf(key);
    if (own < 0) {
      return keys.size();
    }
    for (int i = keys.size(); i > 0; i--) {
      if (order.indexOf(keys.get(i - 1)) < own) {
        return i;
      }
    }
    return 0;
  }

  /** The keys of the group at a path, in the order of the format; empty if it knows none. */
  List<String> keys(YamlPath group) {
    return type(group)
        .filter(raw -> raw.isRecord() && !raw.isAnnotationPresent(Written.class))
        .map(raw -> RecordShape.of(raw).keys())
        .orElse(List.of());
  }

  /** Whether a text that looks like a number, a date or a boolean is one at that path. */
  boolean isBare(YamlPath path, String text) {
    return type(path).filter(type -> isBare(type, text)).isPresent();
  }

  private static boolean isBare(Class<?> type, String text) {
    if (type == int.class || type == Integer.class) {
      return text.matches("[0-9]+");
    }
    if (type == Boolean.class) {
      return text.matches("true|false");
    }
    Written written = type.getAnnotation(Written.class);
    return written != null
        && (ValueText.isDate(text) || (written.orNumber() && text.matches("[0-9]+")));
  }

  /** What stands there, or for a list what its items are. */
  private Optional<Class<?>> type(YamlPath path) {
    Optional<Type> type = file;
    for (YamlPath.Step step : path.steps()) {
      type = type.flatMap(t -> step(t, step));
    }
    return type.map(FileShape::item).map(RecordShape::raw);
  }

  private static Optional<Type> step(Type type, YamlPath.Step step) {
    if (!(step instanceof YamlPath.Step.ToKey(String name))) {
      return RecordShape.raw(type) == List.class ? Optional.of(item(type)) : Optional.empty();
    }
    Class<?> item = RecordShape.raw(item(type));
    return item.isRecord()
        ? RecordShape.of(item).fields().stream()
            .filter(field -> field.key().equals(name))
            .findFirst()
            .map(field -> stated(field.content()))
        : Optional.empty();
  }

  /** A list of one may be written as its item. */
  private static Type item(Type type) {
    return RecordShape.raw(type) == List.class ? stated(RecordShape.argument(type)) : type;
  }

  private static Type stated(Type type) {
    return RecordShape.raw(type) == Stated.class ? RecordShape.argument(type) : type;
  }
}
