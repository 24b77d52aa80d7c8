package org.windscreen.format;

import java.util.Arrays;
import java.util.List;

/**
 * A value to be written into a YAML file: what it says, and for lists and groups whether it goes on
 * one line.
 *
 * <p>Example: {@code new Text("no")} is written {@code "no"}, {@code new Bare("3")} is {@code 3}.
 */
public sealed interface YamlValue {
  /**
   * Text for people, of any characters; quoted where it must be. A plain number or date stays plain
   * where text that looks like one takes its place.
   */
  record Text(String text) implements YamlValue {
    /** Refuses text that no file can hold: half of a surrogate pair. */
    public Text {
      if (text.codePoints().anyMatch(c -> c >= 0xd800 && c <= 0xdfff)) {
        throw new IllegalArgumentException("half a character in " + text);
      }
    }
  }

  /** A number, a date, true or false: never quoted. */
  record Bare(String text) implements YamlValue {
    public Bare {
      if (!text.matches("[A-Za-z0-9]|[A-Za-z0-9.+-][A-Za-z0-9.:+-]*[A-Za-z0-9]")) {
        throw new IllegalArgumentException("needs quotation marks: " + text);
      }
    }
  }

  /** A list; {@code inBrackets} says whether it is written on one line. */
  record Items(boolean inBrackets, List<YamlValue> items) implements YamlValue {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Keys with values, keys unique; {@code inBraces} says whether they are written on one line. */
  record Group(boolean inBraces, List<Entry> entries) implements YamlValue {
    public Group {
      entries = List.copyOf(entries);
      if (entries.stream().map(Entry::key).distinct().count() < entries.size()) {
        throw new IllegalArgumentException("a key stands twice");
      }
    }
  }

  /** One key with its value. */
  record Entry(String key, YamlValue value) {}

  /** A list of texts in brackets, such as {@code [neglect, self-harm]}. */
  static Items texts(String... texts) {
    return new Items(true, Arrays.stream(texts).<YamlValue>map(Text::new).toList());
  }
}
