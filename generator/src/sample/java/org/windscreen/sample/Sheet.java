package org.windscreen.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A word list: entries in written order.
 *
 * <p>A line {@code = id} starts an entry, and each line after it is a key, a space and a value; a
 * key on several lines has several values. Lines that start with {@code #} are comments.
 */
record Sheet(List<Entry> entries) {
  Sheet {
    entries = List.copyOf(entries);
  }

  /**
   * One entry, such as {@code = young-carers} with its names and texts.
   *
   * @param lines values by key, keys in the order of their first line
   */
  record Entry(String id, Map<String, List<String>> lines) {
    /** Every value of a key, in written order; may be empty. */
    List<String> all(String key) {
      return lines.getOrDefault(key, List.of());
    }

    /** The first value of a key. */
    Optional<String> first(String key) {
      return all(key).stream().findFirst();
    }

    /** The words of the first value of a key; none if the entry does not have it. */
    List<String> words(String key) {
      return first(key).map(value -> List.of(value.split(" "))).orElse(List.of());
    }
  }

  /** Reads the list of that name from beside this package. */
  static Sheet read(String name) {
    return of(text(name + ".txt").lines());
  }

  static Sheet of(Stream<String> lines) {
    List<Entry> entries = new ArrayList<>();
    lines
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(line -> add(line, entries));
    return new Sheet(entries);
  }

  private static void add(String line, List<Entry> entries) {
    if (line.startsWith("= ")) {
      entries.add(new Entry(line.substring(2).strip(), new LinkedHashMap<>()));
      return;
    }
    int space = line.indexOf(' ');
    String key = line.substring(0, space);
    Map<String, List<String>> lineUp = entries.getLast().lines();
    lineUp.computeIfAbsent(key, k -> new ArrayList<>()).add(line.substring(space + 1));
  }

  /** The text of a file beside this package. */
  static String text(String name) {
    try (InputStream in = Sheet.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The sample has no word list " + name + ".");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entry of that id. */
  Entry entry(String id) {
    return entries.stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The word list has no entry " + id + "."));
  }

  /** The entries whose ids are that, a slash and one part more. */
  List<Entry> below(String id) {
    return entries.stream().filter(entry -> entry.id().startsWith(id + "/")).toList();
  }

  /** The entries of this list and of others, one after the other. */
  static Sheet joined(List<Sheet> sheets) {
    return new Sheet(sheets.stream().flatMap(sheet -> sheet.entries().stream()).toList());
  }

  /** Every value of a key in every entry, in written order. */
  List<String> every(String key) {
    List<String> values = new ArrayList<>();
    entries.forEach(entry -> values.addAll(entry.all(key)));
    return Collections.unmodifiableList(values);
  }
}
