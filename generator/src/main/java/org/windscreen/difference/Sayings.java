package org.windscreen.difference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.difference.Holding.Saying;
import org.windscreen.format.RecordShape;
import org.windscreen.markdown.PlainText;
import org.windscreen.markdown.Prose;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.Keyword;
import org.windscreen.model.LevelsFile;
import org.windscreen.model.MayOmit;
import org.windscreen.model.OpeningHours;
import org.windscreen.model.PartialDate;
import org.windscreen.model.PathwaysFile;
import org.windscreen.model.Stated;
import org.windscreen.model.WebLink;
import org.windscreen.model.Written;

/** What a record of the content says under each of its keys, for people and to compare by. */
final class Sayings {
  private Sayings() {}

  /** All but its id, where it is printed, and those keys. */
  static List<Saying> of(Record record, Set<String> without) {
    return RecordShape.of(record.getClass()).fields().stream()
        .filter(field -> !field.defines() && !without.contains(field.key()))
        .filter(field -> !field.key().equals("source"))
        .map(field -> saying(field.key(), said(field, record)))
        .toList();
  }

  /** What may be left out says nothing where it is. */
  private static Object said(RecordShape.Field field, Record record) {
    Object value = field.of(record);
    boolean mayBeLeftOut = field.component().isAnnotationPresent(MayOmit.class);
    return mayBeLeftOut && value instanceof Stated.Silent ? "" : value;
  }

  static Saying saying(String key, Object value) {
    return new Saying(key, text(value), compared(value), isWords(value));
  }

  private static boolean isWords(Object value) {
    return switch (bare(value)) {
      case Prose ignored -> true;
      case PlainText ignored -> true;
      case String words -> !words.isEmpty();
      case LevelsFile.Said ignored -> true;
      default -> false;
    };
  }

  /** What is stated or there. */
  private static Object bare(Object value) {
    return switch (value) {
      case Optional<?> optional -> optional.map(Sayings::bare).orElse("");
      case Stated.Known<?> known -> bare(known.value());
      default -> value;
    };
  }

  /** In words; texts without their marks of Markdown. */
  static String text(Object value) {
    return switch (bare(value)) {
      case Prose prose -> prose.plain();
      case PlainText plain -> plain.shown();
      case LevelsFile.Said said -> said.text().plain();
      case Stated.Silent<?> ignored -> "not stated";
      case Stated.Lacking<?> ignored -> "missing in our copy";
      case List<?> list -> joined(list.stream().map(Sayings::text));
      case PartialDate date -> date.words();
      case ContactsFile.Hours hours -> OpeningHours.of(hours).words();
      case ContactsFile.Line line -> noted(line.asPrinted(), line.note());
      case WebLink link -> noted(link.title() + ", " + link.address().value(), link.note());
      case PathwaysFile.TimeLimit limit -> limit(limit);
      default -> compared(value);
    };
  }

  /** All that counts of a value, without where it is printed. */
  private static String compared(Object value) {
    return switch (bare(value)) {
      case Stated.Silent<?> ignored -> Stated.NOT_STATED;
      case Stated.Lacking<?> ignored -> Stated.COPY_INCOMPLETE;
      case Prose prose -> prose.markdown();
      case PlainText plain -> plain.written();
      case Enum<?> constant -> Keyword.of(constant);
      case List<?> list -> joined(list.stream().map(Sayings::compared));
      case Record record when record.getClass().isAnnotationPresent(Written.class) ->
          RecordShape.of(record.getClass()).fields().getFirst().of(record).toString();
      case Record record -> record(record);
      case Object other -> other.toString();
    };
  }

  private static String noted(String text, Optional<PlainText> note) {
    return text + note.map(n -> " (" + n + ")").orElse("");
  }

  private static String limit(PathwaysFile.TimeLimit limit) {
    return limit.limit()
        + limit.countedFrom().toOptional().map(from -> ", counted from: " + from).orElse("");
  }

  private static String record(Record record) {
    return Sayings.of(record, Set.of()).stream()
        .filter(saying -> !saying.compared().isEmpty())
        .map(saying -> saying.key() + ": " + saying.compared())
        .collect(Collectors.joining(", "));
  }

  private static String joined(Stream<String> parts) {
    return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
  }
}
