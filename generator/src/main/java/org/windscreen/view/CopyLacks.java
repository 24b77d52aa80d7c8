package org.windscreen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.windscreen.format.RecordShape;
import org.windscreen.model.Stated;
import org.windscreen.model.Written;

/**
 * What our copy of a document lacks of a thing, found by the shape of its record: a key that may be
 * {@code copy-incomplete} is never passed over.
 *
 * <p>Example: of a contact without its mail address and hours, {@code CopyLacks.in(contact)} is
 * "E-mail" and "Hours".
 */
public final class CopyLacks {
  private CopyLacks() {}

  /** By the words that it would stand under, in the order of the record's keys. May be empty. */
  public static List<String> in(Record record) {
    return in(record, List.of());
  }

  /** The same but for some keys, of which is told elsewhere. */
  public static List<String> in(Record record, List<String> besides) {
    List<String> lacking = new ArrayList<>();
    for (RecordShape.Field field : RecordShape.of(record.getClass()).fields()) {
      Object value = field.of(record);
      if (RecordShape.isLacking(value) && !besides.contains(field.key())) {
        lacking.add(Labels.of(record.getClass(), field.key()));
      }
      if (value instanceof Stated.Known<?>(Record inner)
          && !inner.getClass().isAnnotationPresent(Written.class)) {
        lacking.addAll(in(inner, besides));
      }
    }
    return lacking;
  }

  /** The same with the name of the thing that each is of: "Date (2.1)". */
  public static List<String> named(Record record, String name) {
    return in(record).stream().map(label -> label + " (" + name + ")").toList();
  }

  /** In a sentence: "Our copy of the source is incomplete here: e-mail; hours." */
  public static String sentence(List<String> labels) {
    return labels.stream()
        .map(Wording::inSentence)
        .collect(Collectors.joining("; ", Wording.COPY_INCOMPLETE + ": ", "."));
  }
}
