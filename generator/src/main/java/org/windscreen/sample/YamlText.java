package org.windscreen.sample;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Writes one YAML file of the content format, key by key: texts in double quotes, ids bare, lists
 * of ids on one line.
 *
 * <p>Example: {@code new YamlText("site").text("title", "A sample").toString()}.
 */
final class YamlText {
  private static final String NOT_STATED = "not-stated";

  private final StringBuilder out = new StringBuilder(4096);
  private int indent;
  private boolean dash;

  /**
   * Starts a file.
   *
   * @param kind its name without {@code .yaml}
   * @param depth how many folders below the content folder it lies
   */
  YamlText(String kind, int depth) {
    out.append("# yaml-language-server: $schema=").append("../".repeat(depth));
    out.append("schema/").append(kind).append(".schema.json\n");
  }

  /** A text, whatever is in it. */
  YamlText text(String key, String value) {
    return line(key, YamlScalar.quoted(value));
  }

  /** An id, a date or a word of a choice. */
  YamlText word(String key, String value) {
    return line(key, YamlScalar.bare(value));
  }

  YamlText number(String key, int value) {
    return line(key, Integer.toString(value));
  }

  YamlText flag(String key, boolean value) {
    return line(key, Boolean.toString(value));
  }

  /** A text, or that the source is silent. */
  YamlText stated(String key, Optional<String> value) {
    return line(key, value.map(YamlScalar::quoted).orElse(NOT_STATED));
  }

  YamlText words(String key, List<String> values) {
    return line(key, values.stream().map(YamlScalar::bare).collect(inBrackets()));
  }

  YamlText texts(String key, List<String> values) {
    return line(key, values.stream().map(YamlScalar::quoted).collect(inBrackets()));
  }

  /** Where something stands in a source document. */
  YamlText place(String key, Spot spot) {
    StringBuilder place = new StringBuilder(100);
    place.append("{document: ").append(YamlScalar.bare(spot.document()));
    place.append(", part: ").append(YamlScalar.quoted(spot.part()));
    spot.level().ifPresent(level -> place.append(", level: ").append(YamlScalar.bare(level)));
    spot.heading()
        .ifPresent(heading -> place.append(", heading: ").append(YamlScalar.quoted(heading)));
    if (spot.item() > 0) {
      place.append(", item: ").append(spot.item());
    }
    return line(key, place.append('}').toString());
  }

  /** A list whose items are written by {@code writer}, each with at least one key. */
  <T> YamlText list(String key, List<T> items, BiConsumer<YamlText, T> writer) {
    if (items.isEmpty()) {
      return line(key, "[]");
    }
    open(key);
    indent += 4;
    for (T item : items) {
      dash = true;
      writer.accept(this, item);
    }
    indent -= 4;
    return this;
  }

  /** Keys below a key. */
  YamlText below(String key, Consumer<YamlText> writer) {
    open(key);
    indent += 2;
    writer.accept(this);
    indent -= 2;
    return this;
  }

  private void open(String key) {
    start(key);
    out.append('\n');
  }

  private YamlText line(String key, String value) {
    start(key);
    out.append(' ').append(value).append('\n');
    return this;
  }

  private void start(String key) {
    out.repeat(" ", dash ? indent - 2 : indent).append(dash ? "- " : "").append(key).append(':');
    dash = false;
  }

  private static Collector<CharSequence, ?, String> inBrackets() {
    return Collectors.joining(", ", "[", "]");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
