package org.windscreen.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.windscreen.markdown.PlainText;
import org.windscreen.markdown.Prose;
import org.windscreen.model.OneLine;
import org.windscreen.model.Stated;
import org.windscreen.model.Written;

/**
 * Writes a record of the content format as a file that a person is glad to find: keys in the order
 * of the record, what may be left out left out, long texts folded.
 *
 * <p>Example: {@code RecordWriter.file(FileKind.LINKS, new LinksFile(Stated.silent()))} gives the
 * line of its schema and {@code links: []}. What {@link RecordReader} makes of the text is equal to
 * the record, unless it refuses a value, such as a text without a word in it.
 */
public final class RecordWriter {
  /** Up to here, in UTF-16 units, a value stands on the line of its key. */
  static final int WIDTH = 110;

  /** Longer ones, in UTF-16 units, are sentences and stand one a line. */
  private static final int LONGEST_IN_BRACKETS = 60;

  private final StringBuilder out = new StringBuilder();

  /** Whether a line above each key says what it means. */
  private final boolean explained;

  private RecordWriter(boolean explained) {
    this.explained = explained;
  }

  /** A YAML file, with the line that tells editors its schema. */
  public static String file(FileKind kind, Record whole) {
    return schema(kind, whole) + new RecordWriter(false).keys(whole);
  }

  /**
   * The same for people who begin: a line above each key says what it means, and those at the end
   * which keys may be added.
   *
   * @param about lines that say what the file is for
   */
  public static String explained(FileKind kind, Record whole, List<String> about) {
    StringBuilder comments = new StringBuilder();
    about.forEach(line -> comments.append(line.isEmpty() ? "#" : "# ").append(line).append('\n'));
    return schema(kind, whole)
        + comments
        + "\n"
        + new RecordWriter(true).keys(whole)
        + mayBeAdded(whole);
  }

  private static String schema(FileKind kind, Record whole) {
    if (!kind.record().isInstance(whole)) {
      throw new IllegalArgumentException(kind + " is not written from " + whole.getClass());
    }
    return "# yaml-language-server: $schema="
        + "../".repeat(kind.folder().depth())
        + kind.schemaPath()
        + "\n";
  }

  private static String mayBeAdded(Record whole) {
    return RecordShape.of(whole.getClass()).fields().stream()
        .filter(field -> isLeftOut(field.of(whole), field))
        .map(field -> "#   " + field.key() + ": " + field.doc().orElse("") + "\n")
        .reduce(String::concat)
        .map(keys -> "\n# May be added:\n" + keys)
        .orElse("");
  }

  /** A Markdown file with its front matter. */
  public static String markdown(Record head, Prose body) {
    return "---\n" + new RecordWriter(false).keys(head) + "---\n" + body.markdown() + "\n";
  }

  private String keys(Record whole) {
    explain(whole, 0);
    keys(whole, 0);
    return out.toString();
  }

  /** The keys of a record, the first of them where the line has come to. */
  private void keys(Record record, int indent) {
    boolean first = true;
    for (RecordShape.Field field : RecordShape.of(record.getClass()).fields()) {
      Object value = field.of(record);
      if (!isLeftOut(value, field)) {
        if (!first) {
          out.repeat(" ", indent);
          explain(field, indent);
        }
        out.append(field.key()).append(':');
        value(value, field, indent);
        first = false;
      }
    }
  }

  /** Whether a value says nothing where its key may be left out. */
  static boolean isLeftOut(Object value, RecordShape.Field field) {
    return !field.required()
        && (value.equals(Optional.empty())
            || value instanceof Stated.Silent
            || (value instanceof List<?> list && list.isEmpty()));
  }

  /** What follows a key that stands at that indentation, in blanks. */
  private void value(Object value, RecordShape.Field field, int indent) {
    switch (value) {
      case Optional<?> present -> value(present.orElseThrow(), field, indent);
      case Stated.Known<?>(Object known) -> value(known, field, indent);
      case Stated.Silent<?> ignored -> out.append(' ').append(Stated.NOT_STATED).append('\n');
      case Stated.Lacking<?> ignored -> out.append(' ').append(Stated.COPY_INCOMPLETE).append('\n');
      case List<?> one when one.size() == 1 && field.oneOrMore() ->
          value(one.getFirst(), field, indent);
      case List<?> list -> list(list, indent);
      case Record group when isGroup(group) -> {
        out.append('\n').repeat(" ", indent + 2);
        explain(group, indent + 2);
        keys(group, indent + 2);
      }
      default -> {
        out.append(' ');
        single(value, indent);
      }
    }
  }

  private void list(List<?> list, int indent) {
    Optional<String> brackets = brackets(list);
    if (brackets.isPresent()) {
      out.append(' ').append(brackets.get()).append('\n');
      return;
    }
    out.append('\n');
    for (Object item : list) {
      out.repeat(" ", indent + 2);
      if (item instanceof Record group && isGroup(group)) {
        explain(group, indent + 2);
        out.append("- ");
        keys(group, indent + 4);
      } else {
        out.append("- ");
        single(item, indent + 2);
      }
    }
  }

  /** What the first key of a record means; it stands on the line above, before a dash. */
  private void explain(Record group, int indent) {
    RecordShape.of(group.getClass()).fields().stream()
        .filter(field -> !isLeftOut(field.of(group), field))
        .findFirst()
        .ifPresent(field -> explain(field, indent));
  }

  private void explain(RecordShape.Field field, int indent) {
    if (explained) {
      field.doc().ifPresent(doc -> out.append("# ").append(doc).append('\n').repeat(" ", indent));
    }
  }

  /** The list on the line of its key, if it holds few single words and fits. */
  private Optional<String> brackets(List<?> list) {
    if (list.stream().anyMatch(item -> item instanceof Record r && !isWritten(r))) {
      return Optional.empty();
    }
    List<String> items = list.stream().map(ScalarWriter::flow).toList();
    String brackets = "[" + String.join(", ", items) + "]";
    return Optional.of(brackets)
        .filter(b -> column() + b.length() < WIDTH)
        .filter(b -> items.stream().allMatch(item -> item.length() <= LONGEST_IN_BRACKETS));
  }

  /** Whether a record is a single value of YAML. */
  static boolean isWritten(Record record) {
    return record.getClass().isAnnotationPresent(Written.class);
  }

  private static boolean isGroup(Record record) {
    return !isWritten(record) && !record.getClass().isAnnotationPresent(OneLine.class);
  }

  /** A value without keys or items below it, after a key or dash at that indentation. */
  private void single(Object value, int indent) {
    switch (value) {
      case Record place when !isWritten(place) -> out.append(braces(place));
      case Prose prose -> out.append(YamlText.of(prose.markdown(), indent + 2, column()));
      case PlainText text -> out.append(YamlText.of(text.written(), indent + 2, column()));
      case String text -> out.append(YamlText.of(text, indent + 2, column()));
      default -> out.append(ScalarWriter.block(value));
    }
    out.append('\n');
  }

  private static String braces(Record place) {
    return RecordShape.of(place.getClass()).fields().stream()
        .filter(field -> !isLeftOut(field.of(place), field))
        .map(field -> field.key() + ": " + ScalarWriter.inBraces(field.of(place)))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private int column() {
    return out.length() - out.lastIndexOf("\n") - 1;
  }
}
