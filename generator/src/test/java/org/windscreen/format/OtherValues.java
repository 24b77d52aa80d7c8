package org.windscreen.format;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.windscreen.model.Stated;

/** Another value that may stand in place of one: of value types, one that content has elsewhere. */
final class OtherValues {
  static final List<String> UNKNOWN = List.of(Stated.NOT_STATED, Stated.COPY_INCOMPLETE);

  /** So many values of a type are looked at. */
  private static final int MOST = 50;

  private final Map<Class<?>, SequencedSet<String>> seen = new HashMap<>();

  OtherValues(List<ContentFile> files) {
    for (ContentFile file : files) {
      for (Leaves.Leaf leaf : file.leaves()) {
        if (!UNKNOWN.contains(leaf.node().text())) {
          seen.computeIfAbsent(leaf.type(), t -> new LinkedHashSet<>()).add(leaf.node().text());
        }
      }
    }
  }

  /** A value of that type, if content has any. */
  Optional<String> any(Class<?> type) {
    return seen.getOrDefault(type, new LinkedHashSet<>()).stream().findFirst();
  }

  /** What else a value may be; one of a choice, a number one more, a text with a word changed. */
  String insteadOf(Leaves.Leaf leaf) {
    Class<?> type = leaf.type();
    String text = leaf.node().text();
    if (leaf.stated() && UNKNOWN.contains(text)) {
      return text.equals(Stated.NOT_STATED) ? Stated.COPY_INCOMPLETE : Stated.NOT_STATED;
    }
    if (ScalarReader.isText(type)) {
      return inOneWord(text);
    }
    if (type == int.class || type == Integer.class) {
      return Integer.toString(Integer.parseInt(text) + 1);
    }
    if (type == Boolean.class) {
      return text.equals("true") ? "false" : "true";
    }
    return type.isEnum()
        ? other(RecordShape.words(type), text, type)
        : other(seen.getOrDefault(type, new LinkedHashSet<>()), text, type);
  }

  /** One that is written as the first is: a number for a number, a date for a date. */
  private static String other(Collection<String> values, String text, Class<?> type) {
    List<String> longer = List.of(text + "x", text.replaceFirst("(.)$", "x$1"));
    List<String> others =
        Stream.concat(
                values.stream().limit(MOST),
                longer.stream().filter(v -> !type.isEnum() && RecordShape.fits(type, v)))
            .filter(value -> !value.equals(text))
            .toList();
    return others.stream()
        .filter(value -> look(value).equals(look(text)))
        .findFirst()
        .or(() -> others.stream().findFirst())
        .orElseThrow(() -> new AssertionError("content has only one value of " + type));
  }

  private static String look(String text) {
    if (ValueText.isDate(text) || YamlScalar.isNumber(text)) {
      return text.replaceAll("\\d", "0");
    }
    return YamlScalar.flow(text).equals(text) ? "plain" : "quoted";
  }

  /** The longest word gets one more letter: no mark is touched. */
  private static String inOneWord(String text) {
    String word =
        Arrays.stream(text.split("[^A-Za-z]+", -1))
            .filter(w -> !w.isEmpty())
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    int at = text.indexOf(word) + word.length();
    return text.substring(0, at) + "s" + text.substring(at);
  }
}
