package org.windscreen.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.windscreen.yaml.YamlNode;

/**
 * A YAML tree as editors see it: maps, lists, text, numbers, booleans and null, single values read
 * by YAML 1.2's core schema.
 */
public final class PlainTree {
  private PlainTree() {}

  public static Object of(YamlNode node) {
    return switch (node) {
      case YamlNode.Mapping mapping -> {
        Map<String, Object> map = new LinkedHashMap<>();
        mapping.entries().forEach(entry -> map.put(entry.key(), of(entry.value())));
        yield map;
      }
      case YamlNode.Items items -> {
        List<Object> list = new ArrayList<>();
        items.items().forEach(item -> list.add(of(item)));
        yield list;
      }
      case YamlNode.Scalar scalar when scalar.style() != YamlNode.Style.PLAIN -> scalar.text();
      case YamlNode.Scalar scalar -> core(scalar.text());
    };
  }

  /** Puts a value under a key of a map or in the place of an item of a list. */
  @SuppressWarnings("unchecked") // Trees are made of such maps and lists only.
  public static void put(Object holder, Object step, Object value) {
    switch (holder) {
      case Map<?, ?> map -> ((Map<String, Object>) map).put((String) step, value);
      case List<?> list -> ((List<Object>) list).set((Integer) step, value);
      default -> throw new IllegalArgumentException("a single value: " + holder);
    }
  }

  private static Object core(String text) {
    if (text.matches("[-+]?[0-9]+")) {
      return Long.valueOf(text);
    }
    if (text.matches("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?")) {
      return Double.valueOf(text);
    }
    if (text.matches("true|True|TRUE|false|False|FALSE")) {
      return Boolean.valueOf(text);
    }
    return text.matches("(null|Null|NULL|~)?") ? null : text;
  }
}
