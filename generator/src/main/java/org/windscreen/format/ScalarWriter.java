package org.windscreen.format;

import java.util.Optional;
import org.windscreen.markdown.PlainText;
import org.windscreen.model.Written;

/** Writes single values as {@link ScalarReader} reads them: {@code 3}, {@code "yes"}, an id. */
final class ScalarWriter {
  private ScalarWriter() {}

  /** After a key or a dash. */
  static String block(Object value) {
    return isNumber(value) ? text(value) : YamlScalar.block(text(value));
  }

  /** Numbers and dates, where a value may be written as either. */
  private static final String BARE = "0|[1-9][0-9]*|[0-9]{4}(-[0-9]{2}){1,2}";

  /** As a value to be put in a file. */
  static YamlValue value(Object value) {
    return isNumber(value) ? new YamlValue.Bare(text(value)) : new YamlValue.Text(text(value));
  }

  /** Within brackets. */
  static String flow(Object value) {
    return isNumber(value) ? text(value) : YamlScalar.flow(text(value));
  }

  /** Within braces, where texts are quoted whatever they say: commas are easily added to them. */
  static String inBraces(Object value) {
    return switch (value) {
      case Optional<?> present -> inBraces(present.orElseThrow());
      case String text -> YamlScalar.quoted(text);
      case PlainText text -> YamlScalar.quoted(text.written());
      default -> flow(value);
    };
  }

  /** Whether it is no text to YAML, or may be written as if it were none: {@code level: 3}. */
  private static boolean isNumber(Object value) {
    Written written = value.getClass().getAnnotation(Written.class);
    return value instanceof Integer
        || value instanceof Boolean
        || (written != null && written.orNumber() && text(value).matches(BARE));
  }

  private static String text(Object value) {
    return switch (value) {
      case Enum<?> constant -> RecordShape.word(constant);
      case PlainText text -> text.written();
      case Record written ->
          RecordShape.of(written.getClass()).fields().getFirst().of(written).toString();
      default -> value.toString();
    };
  }
}
