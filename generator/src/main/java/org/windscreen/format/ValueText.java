package org.windscreen.format;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes values that are new to a file: text in quotes where it must be, several lines of it after
 * {@code |}, lists and groups as their value says.
 *
 * <p>Example: after {@code consent:} at column 3 a text of two lines becomes {@code |} and two
 * lines with four blanks before them.
 */
final class ValueText {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?([Tt ].*)?");

  private ValueText() {}

  /**
   * A value that stands on the line of its key or dash, and what follows below.
   *
   * @param first empty for lists and groups that start on the next line
   * @param below further lines, each after a line end; may be empty
   */
  record WrittenValue(String first, String below) {
    String whole() {
      return (first.isEmpty() ? "" : " " + first) + below;
    }
  }

  /** A key with its value; lines below have what blanks they need before them. */
  static String entry(String key, YamlValue value, int indent) {
    return inBrackets(new YamlValue.Text(key)) + ":" + afterKey(value, indent).whole();
  }

  /** A value after a key that has {@code indent} blanks before it. */
  static WrittenValue afterKey(YamlValue value, int indent) {
    String deeper = "\n" + " ".repeat(indent + 2);
    return switch (value) {
      case YamlValue.Items list when isBelow(list) ->
          new WrittenValue("", deeper + items(list, indent + 2));
      case YamlValue.Group group when isBelow(group) ->
          new WrittenValue("", deeper + entries(group, indent + 2));
      default -> oneLineOrBlock(value, indent);
    };
  }

  /** A dash and its value; {@code indent} counts the blanks before the dash. */
  static String item(YamlValue value, int indent) {
    return "- "
        + switch (value) {
          case YamlValue.Items list when isBelow(list) -> items(list, indent + 2);
          case YamlValue.Group group when isBelow(group) -> entries(group, indent + 2);
          default -> {
            WrittenValue written = oneLineOrBlock(value, indent);
            yield written.first + written.below;
          }
        };
  }

  /** Whether a value can stand within brackets and still look well there. */
  static boolean isOnOneLine(YamlValue value) {
    return switch (value) {
      case YamlValue.Text(String text) -> !text.contains("\n");
      case YamlValue.Bare ignored -> true;
      case YamlValue.Items list -> !isBelow(list);
      case YamlValue.Group group -> !isBelow(group);
    };
  }

  private static boolean isBelow(YamlValue.Items list) {
    return !list.inBrackets() && !list.items().isEmpty();
  }

  private static boolean isBelow(YamlValue.Group group) {
    return !group.inBraces() && !group.entries().isEmpty();
  }

  private static String items(YamlValue.Items list, int indent) {
    return list.items().stream()
        .map(item -> item(item, indent))
        .collect(Collectors.joining("\n" + " ".repeat(indent)));
  }

  private static String entries(YamlValue.Group group, int indent) {
    return group.entries().stream()
        .map(entry -> entry(entry.key(), entry.value(), indent))
        .collect(Collectors.joining("\n" + " ".repeat(indent)));
  }

  private static WrittenValue oneLineOrBlock(YamlValue value, int indent) {
    return value instanceof YamlValue.Text(String text) && text.contains("\n")
        ? BlockText.of(text, indent)
            .map(block -> new WrittenValue(block.header(), "\n" + String.join("\n", block.lines())))
            .orElseGet(() -> new WrittenValue(YamlScalar.quoted(text), ""))
        : new WrittenValue(oneLine(value), "");
  }

  private static String oneLine(YamlValue value) {
    return value instanceof YamlValue.Text(String text)
        ? isDate(text) ? YamlScalar.quoted(text) : YamlScalar.block(text)
        : inBrackets(value);
  }

  /** On one line, as it must stand within brackets or braces. */
  static String inBrackets(YamlValue value) {
    return switch (value) {
      case YamlValue.Text(String text) when isDate(text) -> YamlScalar.quoted(text);
      case YamlValue.Text(String text) -> YamlScalar.flow(text);
      case YamlValue.Bare(String text) -> text;
      case YamlValue.Items list ->
          list.items().stream()
              .map(ValueText::inBrackets)
              .collect(Collectors.joining(", ", "[", "]"));
      case YamlValue.Group group ->
          group.entries().stream()
              .map(e -> inBrackets(new YamlValue.Text(e.key())) + ": " + inBrackets(e.value()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  /** Whether a reader of YAML may take it for a date. */
  static boolean isDate(String text) {
    return DATE.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }
}
