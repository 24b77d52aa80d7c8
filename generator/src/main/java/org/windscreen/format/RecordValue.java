package org.windscreen.format;

import java.util.List;
import java.util.Optional;
import org.windscreen.format.YamlValue.Entry;
import org.windscreen.model.OneLine;
import org.windscreen.model.Stated;

/** A record of the content format as a value to be put in a file that is there. */
public final class RecordValue {
  private RecordValue() {}

  /**
   * Its keys in the order of the record, without those that may be left out and say nothing.
   *
   * <p>Example: a reason of which nothing is known yet is {@code thing: indicator:hfd-101} and
   * {@code because: not-stated}.
   */
  public static YamlValue of(Record record) {
    List<Entry> entries =
        RecordShape.of(record.getClass()).fields().stream()
            .filter(field -> !RecordWriter.isLeftOut(field.of(record), field))
            .map(field -> new Entry(field.key(), value(field.of(record))))
            .toList();
    return new YamlValue.Group(record.getClass().isAnnotationPresent(OneLine.class), entries);
  }

  private static YamlValue value(Object value) {
    return switch (value) {
      case Optional<?> present -> value(present.orElseThrow());
      case Stated.Known<?>(Object known) -> value(known);
      case Stated.Silent<?> ignored -> new YamlValue.Text(Stated.NOT_STATED);
      case Stated.Lacking<?> ignored -> new YamlValue.Text(Stated.COPY_INCOMPLETE);
      case List<?> list -> {
        List<YamlValue> items = list.stream().map(RecordValue::value).toList();
        yield new YamlValue.Items(
            items.stream().noneMatch(YamlValue.Group.class::isInstance), items);
      }
      case Record group when !RecordWriter.isWritten(group) -> of(group);
      default -> ScalarWriter.value(value);
    };
  }
}
