package org.windscreen.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Nearest;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.markdown.PlainText;
import org.windscreen.markdown.Prose;
import org.windscreen.model.Formerly;
import org.windscreen.model.Id;
import org.windscreen.model.LinksFile;
import org.windscreen.model.NameFault;
import org.windscreen.model.Ref;
import org.windscreen.model.Stated;
import org.windscreen.model.Written;
import org.windscreen.source.Characters;
import org.windscreen.yaml.YamlNode;

/**
 * Reads single values: text, numbers, choices and the value types that are written as one text; and
 * notes the names that they define or refer to.
 *
 * <p>Reports: {@code quote-it}, {@code malformed}, {@code not-a-choice}, {@code no-value}, {@code
 * lines-joined}, {@code markdown-in-plain-text} and those of {@link ValueChecks}.
 */
record ScalarReader(Findings findings, Diagnostics faults) {
  /** Value types are short; patterns are not tried on longer texts. */
  static final int LONGEST = 1000;

  /** The largest whole number; none is negative. */
  static final int LARGEST = 999_999;

  Optional<Object> read(YamlNode.Scalar node, Class<?> type, RecordShape.Field field) {
    Optional<Object> value = value(node, type, field);
    if (value.isEmpty() && field.defines()) {
      findings.unnamed(type);
    }
    return value;
  }

  private Optional<Object> value(YamlNode.Scalar node, Class<?> type, RecordShape.Field field) {
    if (!Characters.isSeen(node.text())) {
      return noValue(node, field);
    }
    if (type == int.class || type == Integer.class) {
      return plain(node, "[0-9]{1,6}", "a whole number from 0 to 999999").map(Integer::valueOf);
    }
    if (type == Boolean.class) {
      return plain(node, "true|false", "true or false").map(Boolean::valueOf);
    }
    if (needsQuotes(node, type)) {
      return quoteIt(node, type);
    }
    if (type.isEnum()) {
      return choice(node, type);
    }
    if (!isText(type)) {
      return written(node, type, field);
    }
    if (node.text().equals(Stated.NOT_STATED) || node.text().equals(Stated.COPY_INCOMPLETE)) {
      return mustBeStated(node, field);
    }
    JoinedLines.in(node).ifPresent(faults::add);
    return Optional.of(text(node, type, field));
  }

  /** Whether any characters may stand there. */
  static boolean isText(Class<?> type) {
    return type == String.class || type == Prose.class || type == PlainText.class;
  }

  private Object text(YamlNode.Scalar node, Class<?> type, RecordShape.Field field) {
    if (type == Prose.class) {
      return prose(node);
    }
    boolean takesFacts = type == PlainText.class;
    MarksInPlainText.first(node, takesFacts).ifPresent(faults::add);
    if (takesFacts) {
      return findings.says(node.text(), node.placement());
    }
    if (!field.isVerbatim()) {
      findings.names(node.text(), node.placement());
    }
    return PlainText.onOneLine(node.text());
  }

  private static boolean needsQuotes(YamlNode.Scalar node, Class<?> type) {
    String text = node.text();
    if (node.style() != YamlNode.Style.PLAIN || text.length() > LONGEST) {
      return false;
    }
    Written written = type.getAnnotation(Written.class);
    boolean number = YamlScalar.isNumber(text) && (written == null || !written.orNumber());
    return number || YamlScalar.isSomethingElse(text);
  }

  private Optional<String> plain(YamlNode.Scalar node, String pattern, String as) {
    if (node.style() == YamlNode.Style.PLAIN && matches(node, pattern)) {
      return Optional.of(node.text());
    }
    malformed(node, as, "");
    return Optional.empty();
  }

  private static boolean matches(YamlNode.Scalar node, String pattern) {
    return node.text().length() <= LONGEST && node.text().matches(pattern);
  }

  private Optional<Object> choice(YamlNode.Scalar node, Class<?> type) {
    for (Object constant : type.getEnumConstants()) {
      if (RecordShape.word(constant).equals(node.text())) {
        return Optional.of(constant);
      }
    }
    List<String> words = RecordShape.words(type);
    String all = words.stream().collect(Collectors.joining(", ", "Choose from: ", "."));
    String near =
        Nearest.to(node.text(), words).map(n -> "Did you mean \"" + n + "\"? ").orElse("");
    faults.error(
        Rule.NOT_A_CHOICE,
        node.span(),
        Quote.of(node.text()) + " is not one of the choices.",
        formerly(node.text(), type).orElse(near + all));
    return Optional.empty();
  }

  /** What is written now in place of a word that once was a choice. */
  private static Optional<String> formerly(String word, Class<?> type) {
    Formerly old = type.getAnnotation(Formerly.class);
    return old == null
        ? Optional.empty()
        : Arrays.stream(old.value())
            .filter(entry -> entry.startsWith(word + ": "))
            .map(entry -> entry.substring(word.length() + 2))
            .findFirst();
  }

  private Prose prose(YamlNode.Scalar node) {
    Prose prose = Prose.read(node.text(), node.placement(), faults);
    return findings.says(prose, node.placement());
  }

  private Optional<Object> written(YamlNode.Scalar node, Class<?> type, RecordShape.Field field) {
    Written written = type.getAnnotation(Written.class);
    if (!matches(node, written.pattern()) && isReference(type, field)) {
      findings.misnames(type, node.text(), node.span());
      return Optional.empty();
    }
    if (!matches(node, written.pattern())) {
      String near = Meant.by(node.text(), type).map(m -> "Did you mean \"" + m + "\"? ").orElse("");
      malformed(node, written.as(), near);
      return Optional.empty();
    }
    Object value = RecordShape.of(type).create(node.text());
    ValueChecks.fault(value)
        .ifPresent(f -> faults.error(f.rule(), node.span(), f.message(), f.hint()));
    note(value, field, node.span());
    return Optional.of(value);
  }

  /** Whether an id there names a thing that is defined elsewhere: only who knows all can say it. */
  private static boolean isReference(Class<?> type, RecordShape.Field field) {
    return Id.class.isAssignableFrom(type) && !field.defines();
  }

  private void note(Object value, RecordShape.Field field, Span span) {
    switch (value) {
      case Id id when field.defines() -> {
        findings.defines(id, span);
        NameFault.of(id.value()).ifPresent(f -> unsuited(id, f, span));
      }
      case Id id -> findings.mentions(id, span);
      case Ref ref -> findings.mentions(ref, span);
      case LinksFile.Target target -> target.taken().ifPresent(f -> findings.takes(f, span));
      default -> {}
    }
  }

  /** Ids become folders of the site. */
  private void unsuited(Id id, NameFault fault, Span span) {
    faults.error(
        Rule.FILE_NAME, span, Quote.of(id.value()) + " " + fault.what() + ".", fault.hint());
  }

  private void malformed(YamlNode.Scalar node, String as, String near) {
    faults.error(
        Rule.MALFORMED,
        node.span(),
        Quote.of(node.text()) + " is not " + as + ".",
        near + "Write " + as + ".");
  }

  private Optional<Object> mustBeStated(YamlNode.Scalar node, RecordShape.Field field) {
    faults.error(
        Rule.MALFORMED,
        node.span(),
        "Readers would see the words " + Quote.of(node.text()) + " here.",
        field.required()
            ? "Give \"" + field.key() + "\": " + field.doc().orElse("")
            : "Leave \"" + field.key() + "\" out where the source is silent.");
    return Optional.empty();
  }

  private Optional<Object> noValue(YamlNode.Scalar node, RecordShape.Field field) {
    faults.error(
        Rule.NO_VALUE,
        node.span(),
        "\"" + field.key() + "\" has no value.",
        "Give one (in quotes if it starts with #): " + field.doc().orElse(""));
    return Optional.empty();
  }

  private Optional<Object> quoteIt(YamlNode.Scalar node, Class<?> type) {
    String meant = Meant.by(node.text(), type).orElse(node.text());
    faults.error(
        Rule.QUOTE_IT,
        node.span(),
        "YAML may read " + node.text() + " as something else than text.",
        "Put it in quotes: \"" + meant + "\".");
    return Optional.empty();
  }
}
