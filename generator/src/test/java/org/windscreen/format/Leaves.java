package org.windscreen.format;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.windscreen.model.Stated;
import org.windscreen.model.Written;
import org.windscreen.yaml.YamlNode;

/** The single values of a file, each with its path, its type and the keys that lead to it. */
final class Leaves {
  /** Where the walk has come to. */
  private record Here(YamlPath path, YamlPath inRecord, Set<String> keys) {
    Here item(int index) {
      return new Here(path.item(index), inRecord.item(index), keys);
    }

    Here key(String name, String key) {
      Set<String> longer = new TreeSet<>(keys);
      longer.add(name);
      return new Here(path.key(key), inRecord.key(key), longer);
    }
  }

  /**
   * A single value.
   *
   * @param inRecord its path in the record, where a list of one is a list
   * @param stated whether it may be {@code not-stated}
   * @param keys {@code Indicator.code}: the record and key of each group that it lies in
   */
  record Leaf(
      YamlPath path,
      YamlPath inRecord,
      YamlNode.Scalar node,
      Class<?> type,
      boolean stated,
      Set<String> keys) {}

  /** A list in brackets without any item. */
  record EmptyList(YamlPath path, int line, Class<?> item, Set<String> keys) {}

  private final List<Leaf> found = new ArrayList<>();
  private final List<EmptyList> empty = new ArrayList<>();

  private Leaves() {}

  static List<Leaf> of(YamlNode root, Class<?> record) {
    return in(root, record).found;
  }

  static List<EmptyList> emptyLists(YamlNode root, Class<?> record) {
    return in(root, record).empty;
  }

  private static Leaves in(YamlNode root, Class<?> record) {
    Leaves leaves = new Leaves();
    leaves.collect(root, record, new Here(YamlPath.ROOT, YamlPath.ROOT, Set.of()));
    return leaves;
  }

  /** Every key that a record, or one within it, is written with. */
  static Set<String> keys(Class<?> record) {
    Set<String> keys = new TreeSet<>();
    collectKeys(record, keys);
    return keys;
  }

  private static void collectKeys(Type type, Set<String> keys) {
    Class<?> raw = RecordShape.raw(type);
    if (raw == List.class || raw == Stated.class) {
      collectKeys(RecordShape.argument(type), keys);
    } else if (raw.isRecord() && !raw.isAnnotationPresent(Written.class)) {
      for (RecordShape.Field field : RecordShape.of(raw).fields()) {
        if (keys.add(name(raw, field))) {
          collectKeys(field.content(), keys);
        }
      }
    }
  }

  private static String name(Class<?> record, RecordShape.Field field) {
    return record.getName().replaceFirst(".*[.]", "") + "." + field.key();
  }

  private void collect(YamlNode node, Type type, Here here) {
    Class<?> raw = RecordShape.raw(type);
    boolean list = raw == List.class;
    if (list && node instanceof YamlNode.Items items) {
      if (items.items().isEmpty()) {
        Class<?> item = RecordShape.raw(RecordShape.argument(type));
        empty.add(new EmptyList(here.inRecord, items.span().line(), item, here.keys));
      }
      for (int i = 0; i < items.items().size(); i++) {
        collect(items.items().get(i), RecordShape.argument(type), here.item(i));
      }
    } else if (list) {
      Here first = new Here(here.path, here.inRecord.item(0), here.keys);
      collect(node, RecordShape.argument(type), first);
    } else if (raw == Stated.class) {
      Class<?> known = RecordShape.raw(RecordShape.argument(type));
      if (node instanceof YamlNode.Scalar scalar && isSingle(known, scalar)) {
        found.add(new Leaf(here.path, here.inRecord, scalar, known, true, here.keys));
      } else {
        collect(node, RecordShape.argument(type), here);
      }
    } else if (node instanceof YamlNode.Mapping mapping) {
      RecordShape.of(raw).fields().forEach(field -> collect(mapping, raw, field, here));
    } else {
      found.add(new Leaf(here.path, here.inRecord, (YamlNode.Scalar) node, raw, false, here.keys));
    }
  }

  private static boolean isSingle(Class<?> known, YamlNode.Scalar scalar) {
    return known != List.class || OtherValues.UNKNOWN.contains(scalar.text());
  }

  private void collect(
      YamlNode.Mapping mapping, Class<?> record, RecordShape.Field field, Here here) {
    mapping
        .get(field.key())
        .ifPresent(
            value -> collect(value, field.content(), here.key(name(record, field), field.key())));
  }
}
