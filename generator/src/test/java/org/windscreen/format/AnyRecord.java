package org.windscreen.format;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.windscreen.markdown.PlainText;
import org.windscreen.markdown.Prose;
import org.windscreen.model.AuthorityFile;
import org.windscreen.model.BaseAddress;
import org.windscreen.model.Colour;
import org.windscreen.model.EmailAddress;
import org.windscreen.model.ExceptionsFile;
import org.windscreen.model.FrozenFile;
import org.windscreen.model.Id;
import org.windscreen.model.LevelsFile;
import org.windscreen.model.LinksFile;
import org.windscreen.model.PartialDate;
import org.windscreen.model.PhoneNumber;
import org.windscreen.model.Ref;
import org.windscreen.model.SearchFile;
import org.windscreen.model.Stated;
import org.windscreen.model.TimeOfDay;
import org.windscreen.model.WebAddress;
import org.windscreen.model.WithdrawnFile;
import org.windscreen.model.Written;
import org.windscreen.source.Characters;

/**
 * Makes records of any shape with values that are hard to write: whatever the reader accepts.
 *
 * <p>Example: {@code new AnyRecord(new Random(1)).of(LinksFile.class)}.
 */
final class AnyRecord {
  /** Ids that YAML reads as something else than text. */
  private static final List<String> SLUGS =
      List.of(
          "no", "null", "true", "on", "1", "12", "007", "1e3", "0x1f", "3-low", "mash", "2018-12");

  private static final Map<Class<?>, List<String>> WRITTEN =
      Map.ofEntries(
          Map.entry(PartialDate.class, List.of("2017", "2017-09", "2018-12-13")),
          Map.entry(PhoneNumber.class, List.of("999", "101", "+441632960001")),
          Map.entry(TimeOfDay.class, List.of("00:00", "08:30", "23:59")),
          Map.entry(Colour.class, List.of("#1d5b4f", "#000000")),
          Map.entry(
              ExceptionsFile.ExceptedThing.class,
              List.of("contact:mash", "edition:2018-12", "level:3")),
          Map.entry(
              WithdrawnFile.ThingRef.class,
              List.of("level:3", "no:1", "pathway:referral#decision")),
          Map.entry(
              FrozenFile.Digest.class,
              List.of("no:1 " + "0a".repeat(32), "pathway:a#b " + "9".repeat(64))),
          Map.entry(Ref.class, List.of("level:3", "no:1", "a-b/contact:mash", "guidance:x#y")),
          Map.entry(
              LinksFile.Target.class,
              List.of("withheld", "contact:mash#form", "https://a.example/?b=c#d")),
          Map.entry(
              WebAddress.class,
              List.of(
                  "https://a.example/", "http://a.example/:-", "https://a.example/b,c[d]'f#g:h")),
          Map.entry(BaseAddress.class, List.of("https://a.example/", "http://localhost:80/b/")),
          Map.entry(EmailAddress.class, List.of("a@b.uk", "*x@b.uk", "no'one'@b.uk", "#a@b.uk")),
          Map.entry(AuthorityFile.Letters.class, List.of("no", "on", "hfd", "null", "yes")),
          Map.entry(
              LevelsFile.Mark.class, List.of("3", "3b", "1+", "b+", "007", "No", "1e3", "0+")),
          Map.entry(SearchFile.Asked.class, List.of("kind:level", "role:out-of-hours")),
          Map.entry(Id.Indicator.class, List.of("hfd-123", "no-100")));

  private final Random random;
  private final Set<String> made = new TreeSet<>();

  AnyRecord(Random random) {
    this.random = random;
  }

  /** What was made so far: every key with what stood there; sorted. */
  Set<String> made() {
    return made;
  }

  <T extends Record> T of(Class<T> type) {
    return type.cast(group(type));
  }

  private Record group(Class<?> type) {
    RecordShape shape = RecordShape.of(type);
    return shape.create(shape.fields().stream().map(field -> component(type, field)).toArray());
  }

  private Object component(Class<?> type, RecordShape.Field field) {
    boolean optional = RecordShape.raw(field.type()) == Optional.class;
    Object value = optional && random.nextInt(3) == 0 ? Optional.empty() : some(field);
    made.add(type.getName() + "." + field.key() + " " + sort(value));
    return optional && !value.equals(Optional.empty()) ? Optional.of(value) : value;
  }

  private Object some(RecordShape.Field field) {
    return value(field.content(), field.nonEmpty() ? 1 : 0);
  }

  private static String sort(Object value) {
    return switch (value) {
      case Optional<?> ignored -> "left out";
      case List<?> list -> list.isEmpty() ? "empty" : list.size() == 1 ? "one" : "several";
      case Stated.Silent<?> ignored -> "not stated";
      case Stated.Lacking<?> ignored -> "not in our copy";
      default -> "there";
    };
  }

  private Object value(Type type, int least) {
    Class<?> raw = RecordShape.raw(type);
    if (raw == List.class) {
      return list(RecordShape.argument(type), least);
    }
    if (raw == Stated.class) {
      return switch (random.nextInt(4)) {
        case 0 -> Stated.silent();
        case 1 -> Stated.lacking();
        default -> Stated.known(value(RecordShape.argument(type), 0));
      };
    }
    if (raw.isEnum()) {
      return one(List.of(raw.getEnumConstants()));
    }
    if (raw.isAnnotationPresent(Written.class)) {
      return RecordShape.of(raw).create(one(WRITTEN.getOrDefault(raw, SLUGS)));
    }
    return raw.isRecord() ? group(raw) : single(raw);
  }

  private Object single(Class<?> raw) {
    if (raw == int.class || raw == Integer.class) {
      return random.nextInt(ScalarReader.LARGEST);
    }
    if (raw == Boolean.class) {
      return random.nextBoolean();
    }
    if (raw == String.class) {
      return stated(() -> text().strip().replaceAll("\\s+", " "));
    }
    if (raw == PlainText.class) {
      return PlainText.of(stated(this::text));
    }
    if (raw == Prose.class) {
      String markdown = stated(() -> String.join("\n", many(random.nextInt(4), this::text)));
      return Prose.of(markdown);
    }
    throw new IllegalArgumentException("nothing is made for " + raw);
  }

  private List<Object> list(Type item, int least) {
    return many(least + random.nextInt(3), () -> value(item, 0));
  }

  /** A text that says something, and not that the source is silent. */
  private static String stated(Supplier<String> texts) {
    return java.util.stream.Stream.generate(texts)
        .filter(Characters::isSeen)
        .filter(text -> !Set.of(Stated.NOT_STATED, Stated.COPY_INCOMPLETE).contains(text.strip()))
        .findFirst()
        .orElseThrow();
  }

  /** Short ones mostly; some longer than a line. */
  private String text() {
    int parts = random.nextInt(8) == 0 ? 60 : random.nextInt(6);
    return String.join(
        random.nextBoolean() ? " " : "", many(parts, () -> one(YamlScalarTest.HOSTILE)));
  }

  private static <T> List<T> many(int count, Supplier<T> each) {
    List<T> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(each.get());
    }
    return all;
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
