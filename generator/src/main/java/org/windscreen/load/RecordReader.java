package org.windscreen.load;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Nearest;
import org.windscreen.diagnostic.Span;
import org.windscreen.markdown.Placement;
import org.windscreen.markdown.Prose;
import org.windscreen.model.Id;
import org.windscreen.model.Ref;
import org.windscreen.model.Stated;
import org.windscreen.model.Written;
import org.windscreen.yaml.YamlNode;

/**
 * Reads one file's tree by the shape of its record. A value at fault is told and its record left
 * out, so that all faults of a file are told in one run.
 *
 * <p>Reports: {@code unknown-key}, {@code missing-key}, {@code wrong-kind}, {@code quote-it}, {@code
 * malformed}, {@code not-a-choice}, {@code empty-list}, {@code no-value} and those of {@link
 * ValueChecks}.
 */
final class RecordReader {
  private static final Set<String> READ_AS_SOMETHING_ELSE =
      Set.of("yes", "no", "on", "off", "true", "false", "null", "~");
  private static final String NUMBER = "[-+]?(\\d[\\d_]*)?\\.?\\d+([eE][-+]?\\d+)?|0[xo][0-9a-fA-F]+";

  private final Scope scope;
  private final Names names;
  private final Diagnostics faults;

  RecordReader(Scope scope, Names names, Diagnostics faults) {
    this.scope = scope;
    this.names = names;
    this.faults = faults;
  }

  /** Reads a record; nothing where any of its required parts is at fault. */
  <T> Optional<T> read(YamlNode node, Class<T> type) {
    return record(node, type).map(type::cast);
  }

  private Optional<Object> record(YamlNode node, Class<?> type) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      return wrongKind(node, "keys and values");
    }
    RecordShape shape = RecordShape.of(type);
    unknownKeys(mapping, shape);
    List<Optional<Object>> values = new ArrayList<>();
    for (RecordShape.Field field : shape.fields()) {
      values.add(field.isPlace() ? Optional.of(mapping.span()) : field(mapping, field));
    }
    return values.stream().allMatch(Optional::isPresent)
        ? Optional.of(shape.create(values.stream().map(Optional::get).toArray()))
        : Optional.empty();
  }

  private void unknownKeys(YamlNode.Mapping mapping, RecordShape shape) {
    for (YamlNode.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (!shape.keys().contains(key)) {
        faults.error(
            "unknown-key",
            entry.key().span(),
            "\"" + key + "\" is not a key here.",
            Nearest.hint(key, shape.keys(), "Keys here: " + String.join(", ", shape.keys()) + "."));
      }
    }
  }

  private Optional<Object> field(YamlNode.Mapping mapping, RecordShape.Field field) {
    Optional<YamlNode> written = mapping.get(field.key());
    boolean optional = RecordShape.raw(field.type()) == Optional.class;
    if (written.isEmpty()) {
      if (field.required()) {
        return missing(mapping, field);
      }
      return Optional.of(optional ? Optional.empty() : List.of());
    }
    Optional<Object> value = value(written.get(), field.content(), field);
    return optional ? value.map(Optional::of) : value;
  }

  private Optional<Object> missing(YamlNode.Mapping mapping, RecordShape.Field field) {
    String stated =
        RecordShape.raw(field.type()) == Stated.class
            ? " If the source is silent, write \"" + field.key() + ": not-stated\"."
            : "";
    faults.error(
        "missing-key",
        mapping.span(),
        "\"" + field.key() + "\" is missing here.",
        "Add it: " + field.doc().orElse("") + stated);
    return Optional.empty();
  }

  private Optional<Object> value(YamlNode node, Type type, RecordShape.Field field) {
    Class<?> raw = RecordShape.raw(type);
    if (raw == List.class) {
      return list(node, RecordShape.argument(type), field);
    }
    if (raw == Stated.class) {
      return isNotStated(node)
          ? Optional.of(Stated.silent())
          : value(node, RecordShape.argument(type), field).map(Stated::known);
    }
    if (raw.isRecord() && !raw.isAnnotationPresent(Written.class)) {
      return record(node, raw);
    }
    return node instanceof YamlNode.Scalar scalar
        ? scalar(scalar, raw, field)
        : wrongKind(node, "a single value");
  }

  private static boolean isNotStated(YamlNode node) {
    return node instanceof YamlNode.Scalar s && s.text().equals(Stated.NOT_STATED);
  }

  private Optional<Object> list(YamlNode node, Type itemType, RecordShape.Field field) {
    if (field.oneOrMore() && !(node instanceof YamlNode.Items)) {
      return value(node, itemType, field).map(List::of);
    }
    if (!(node instanceof YamlNode.Items items)) {
      return wrongKind(node, "a list");
    }
    if (items.items().isEmpty() && field.nonEmpty()) {
      faults.error("empty-list", items.span(), "\"" + field.key() + "\" needs at least one item.", "Add one: " + field.doc().orElse(""));
      return Optional.empty();
    }
    List<Optional<Object>> read = items.items().stream().map(i -> value(i, itemType, field)).toList();
    // Items at fault are told and left out; the rest is kept so that later checks see it.
    return Optional.of(read.stream().flatMap(Optional::stream).toList());
  }

  private Optional<Object> scalar(YamlNode.Scalar node, Class<?> type, RecordShape.Field field) {
    if (node.text().isBlank()) {
      faults.error("no-value", node.span(), "\"" + field.key() + "\" has no value.", "Give one: " + field.doc().orElse(""));
      return Optional.empty();
    }
    if (type == int.class || type == Integer.class) {
      return integer(node);
    }
    if (type == Boolean.class) {
      return bool(node);
    }
    if (needsQuotes(node, type)) {
      faults.error(
          "quote-it",
          node.span(),
          "YAML may read " + node.text() + " as something else than text.",
          "Put it in quotes: \"" + node.text() + "\".");
      return Optional.empty();
    }
    if (type.isEnum()) {
      return choice(node, type);
    }
    if (type == String.class) {
      return Optional.of(node.text().strip().replaceAll("\\s+", " "));
    }
    return type == Prose.class ? Optional.of(prose(node)) : written(node, type, field);
  }

  private static boolean needsQuotes(YamlNode.Scalar node, Class<?> type) {
    if (node.style() != YamlNode.Style.PLAIN) {
      return false;
    }
    Written written = type.getAnnotation(Written.class);
    boolean number = node.text().matches(NUMBER) && (written == null || !written.orNumber());
    return number || READ_AS_SOMETHING_ELSE.contains(node.text().toLowerCase(java.util.Locale.ROOT));
  }

  private Optional<Object> integer(YamlNode.Scalar node) {
    if (node.style() == YamlNode.Style.PLAIN && node.text().matches("-?[0-9]{1,9}")) {
      return Optional.of(Integer.parseInt(node.text()));
    }
    return malformed(node, "a whole number");
  }

  private Optional<Object> bool(YamlNode.Scalar node) {
    if (node.style() == YamlNode.Style.PLAIN && node.text().matches("true|false")) {
      return Optional.of(Boolean.valueOf(node.text()));
    }
    return malformed(node, "true or false");
  }

  private Optional<Object> choice(YamlNode.Scalar node, Class<?> type) {
    for (Object constant : type.getEnumConstants()) {
      if (RecordShape.word(constant).equals(node.text())) {
        return Optional.of(constant);
      }
    }
    List<String> words = RecordShape.words(type);
    String all = words.stream().collect(Collectors.joining(", ", "Choose from: ", "."));
    faults.error("not-a-choice", node.span(), "\"" + node.text() + "\" is not one of the choices.", Nearest.to(node.text(), words).map(n -> "Did you mean \"" + n + "\"? " + all).orElse(all));
    return Optional.empty();
  }

  private Prose prose(YamlNode.Scalar node) {
    boolean aligned = node.style() == YamlNode.Style.LITERAL;
    Prose prose = Prose.read(node.text(), new Placement(node.content(), aligned), faults);
    ProseMentions.of(prose, scope, node.span().path()).forEach(names::add);
    return prose;
  }

  private Optional<Object> written(YamlNode.Scalar node, Class<?> type, RecordShape.Field field) {
    Written written = type.getAnnotation(Written.class);
    if (!node.text().matches(written.pattern())) {
      return malformed(node, written.as());
    }
    Object value = RecordShape.of(type).create(node.text());
    ValueChecks.fault(value).ifPresent(f -> faults.error(f.rule(), node.span(), f.message(), f.hint()));
    note(value, field, node.span());
    return Optional.of(value);
  }

  private void note(Object value, RecordShape.Field field, Span span) {
    switch (value) {
      case Id id when field.defines() -> names.add(new Definition(id, scope, span));
      case Id id -> names.add(new Mention(new Mention.Target.ById(id), scope, span));
      case Ref ref -> names.add(new Mention(new Mention.Target.ByScheme(ref), scope, span));
      default -> {}
    }
  }

  private Optional<Object> malformed(YamlNode.Scalar node, String as) {
    faults.error("malformed", node.span(), "\"" + node.text() + "\" is not " + as + ".", "Write " + as + ".");
    return Optional.empty();
  }

  private Optional<Object> wrongKind(YamlNode node, String expected) {
    faults.error(
        "wrong-kind",
        node.span(),
        "Here stands " + node.kind() + " where " + expected + " must stand.",
        expected.equals("a list") ? "Write [one, two], or one item a line, each after \"- \"." : "See the example in content/README.md.");
    return Optional.empty();
  }
}
