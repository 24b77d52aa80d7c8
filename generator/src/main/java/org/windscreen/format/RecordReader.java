package org.windscreen.format;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.windscreen.diagnostic.Count;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Nearest;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.model.Stated;
import org.windscreen.model.Written;
import org.windscreen.yaml.YamlNode;

/**
 * Reads one file's tree by the shape of its record. A value at fault is told and its record left
 * out, so that all faults of a file are told in one run.
 *
 * <p>Reports: {@code unknown-key}, {@code missing-key}, {@code no-code-yet} (once a file), {@code
 * wrong-kind}, {@code empty-list} and those of {@link ScalarReader}.
 */
public final class RecordReader {
  private final Findings findings;
  private final Diagnostics faults;
  private final ScalarReader scalars;
  private final List<Span> uncoded = new ArrayList<>();

  public RecordReader(Findings findings, Diagnostics faults) {
    this.findings = findings;
    this.faults = faults;
    this.scalars = new ScalarReader(findings, faults);
  }

  /** Reads a record; nothing where any of its required parts is at fault. */
  public <T> Optional<T> read(YamlNode node, Class<T> type) {
    Optional<Object> whole = record(node, type);
    if (!uncoded.isEmpty()) {
      faults.error(
          Rule.NO_CODE_YET,
          uncoded.getFirst(),
          Count.of(uncoded.size(), "indicator has", "indicators have") + " no code yet.",
          "Run: windscreen mint");
      uncoded.clear();
    }
    return whole.map(type::cast);
  }

  private Optional<Object> record(YamlNode node, Class<?> type) {
    RecordShape shape = RecordShape.of(type);
    if (!(node instanceof YamlNode.Mapping mapping)) {
      lost(type);
      return wrongKind(node, "a group of keys");
    }
    findings.begins();
    List<Optional<Object>> values = values(mapping, shape);
    findings.ends();
    if (!values.stream().allMatch(Optional::isPresent)) {
      return Optional.empty();
    }
    Record read = shape.create(values.stream().map(Optional::get).toArray());
    findings.read(read, mapping.span());
    return Optional.of(read);
  }

  private List<Optional<Object>> values(YamlNode.Mapping mapping, RecordShape shape) {
    Set<String> mistyped = unknownKeys(mapping, shape);
    List<Optional<Object>> values = new ArrayList<>();
    shape.fields().forEach(field -> values.add(field(mapping, field, mistyped)));
    return values;
  }

  /** Tells the unknown keys; gives the keys that they were probably meant to be. */
  private Set<String> unknownKeys(YamlNode.Mapping mapping, RecordShape shape) {
    Set<String> meant = new HashSet<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      String key = entry.key();
      if (!shape.keys().contains(key)) {
        Nearest.to(key, shape.keys()).ifPresent(meant::add);
        faults.error(
            Rule.UNKNOWN_KEY,
            entry.span(),
            Quote.of(key) + " is not a key here.",
            Nearest.hint(key, shape.keys(), "Keys here: " + String.join(", ", shape.keys()) + "."));
      }
    }
    return meant;
  }

  private Optional<Object> field(
      YamlNode.Mapping mapping, RecordShape.Field field, Set<String> mistyped) {
    Optional<YamlNode> written = mapping.get(field.key());
    boolean optional = RecordShape.raw(field.type()) == Optional.class;
    boolean meant = mistyped.contains(field.key());
    if (written.isEmpty() && field.minted() && !meant) {
      uncoded.add(mapping.span());
      return findings.newCode(mapping.span()).map(code -> code);
    }
    if (written.isEmpty() && (field.required() || meant)) {
      lost(field);
    }
    if (written.isEmpty() && (field.required() || field.minted())) {
      if (!meant) {
        missing(mapping, field);
      }
      return Optional.empty();
    }
    if (written.isEmpty()) {
      return Optional.of(leftOut(field));
    }
    Optional<Object> value = value(written.get(), field.content(), field);
    return optional ? value.map(Optional::of) : value;
  }

  /** What a key says that is not there and need not be: of a source, that it is silent. */
  private static Object leftOut(RecordShape.Field field) {
    Class<?> raw = RecordShape.raw(field.type());
    if (raw == Stated.class) {
      return Stated.silent();
    }
    return raw == Optional.class ? Optional.empty() : List.of();
  }

  private void lost(RecordShape.Field field) {
    if (field.defines()) {
      findings.unnamed(RecordShape.raw(field.type()));
    } else {
      lost(field.type());
    }
  }

  /** What is not read names things that are referred to elsewhere. */
  private void lost(Type type) {
    Class<?> raw = RecordShape.raw(type);
    if (type instanceof ParameterizedType) {
      lost(RecordShape.argument(type));
    } else if (raw.isRecord() && !raw.isAnnotationPresent(Written.class)) {
      RecordShape.of(raw).fields().forEach(this::lost);
    }
  }

  private void missing(YamlNode.Mapping mapping, RecordShape.Field field) {
    String stated =
        RecordShape.raw(field.type()) == Stated.class
            ? " If the source is silent, write \"" + field.key() + ": not-stated\"."
            : "";
    faults.error(
        Rule.MISSING_KEY,
        mapping.span(),
        "\"" + field.key() + "\" is missing here.",
        "Add it: " + field.doc().orElse("") + stated);
  }

  private Optional<Object> value(YamlNode node, Type type, RecordShape.Field field) {
    Class<?> raw = RecordShape.raw(type);
    if (raw == List.class) {
      return list(node, RecordShape.argument(type), field);
    }
    if (raw == Stated.class) {
      return unknown(node)
          .or(() -> value(node, RecordShape.argument(type), field).map(Stated::known));
    }
    if (raw.isRecord() && !raw.isAnnotationPresent(Written.class)) {
      return record(node, raw);
    }
    if (node instanceof YamlNode.Scalar scalar) {
      return scalars.read(scalar, raw, field);
    }
    lost(field);
    return wrongKind(node, "a single value");
  }

  /** Why nothing is stated, if nothing is. */
  private static Optional<Object> unknown(YamlNode node) {
    if (!(node instanceof YamlNode.Scalar scalar)) {
      return Optional.empty();
    }
    return switch (scalar.text()) {
      case Stated.NOT_STATED -> Optional.of(Stated.silent());
      case Stated.COPY_INCOMPLETE -> Optional.of(Stated.lacking());
      default -> Optional.empty();
    };
  }

  private Optional<Object> list(YamlNode node, Type itemType, RecordShape.Field field) {
    if (field.oneOrMore() && !(node instanceof YamlNode.Items)) {
      return value(node, itemType, field).map(List::of);
    }
    if (!(node instanceof YamlNode.Items items)) {
      lost(itemType);
      return wrongKind(node, "a list");
    }
    if (items.items().isEmpty() && field.nonEmpty()) {
      faults.error(
          Rule.EMPTY_LIST,
          items.span(),
          "\"" + field.key() + "\" needs at least one item.",
          "Add one: " + field.doc().orElse(""));
      return Optional.empty();
    }
    BracketItems.check(items, faults);
    // Items at fault are told and left out; the rest is kept so that later checks see it.
    List<Object> good =
        items.items().stream()
            .map(item -> value(item, itemType, field))
            .flatMap(Optional::stream)
            .toList();
    return good.isEmpty() && field.nonEmpty() ? Optional.empty() : Optional.of(good);
  }

  private Optional<Object> wrongKind(YamlNode node, String expected) {
    faults.error(
        Rule.WRONG_KIND,
        node.span(),
        "Here is " + node.kind() + " where " + expected + " must be.",
        switch (expected) {
          case "a list" -> "Write [one, two], or one item a line, each after \"- \".";
          case "a single value" ->
              "Write the value alone, without brackets, dashes or keys; quote text with \": \" in"
                  + " it.";
          default -> "Write keys, each with its value, as content/README.md shows.";
        });
    return Optional.empty();
  }
}
