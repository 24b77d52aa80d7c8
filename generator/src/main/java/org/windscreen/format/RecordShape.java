package org.windscreen.format;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.windscreen.model.Defines;
import org.windscreen.model.Doc;
import org.windscreen.model.Id;
import org.windscreen.model.Key;
import org.windscreen.model.Keyword;
import org.windscreen.model.MayOmit;
import org.windscreen.model.NonEmpty;
import org.windscreen.model.OneOrMore;
import org.windscreen.model.Stated;
import org.windscreen.model.Verbatim;
import org.windscreen.model.Written;

/**
 * The keys that a record of the content format is written with: what the loader reads by, what
 * files are written by, and what the JSON Schema is written from.
 */
public record RecordShape(Class<?> type, List<Field> fields) {
  /** Reflection is slow, and a national site has a million values. */
  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return new RecordShape(
              type, Arrays.stream(type.getRecordComponents()).map(RecordShape::field).toList());
        }
      };

  private static final ClassValue<Pattern> PATTERNS =
      new ClassValue<>() {
        @Override
        protected Pattern computeValue(Class<?> type) {
          return Pattern.compile(type.getAnnotation(Written.class).pattern());
        }
      };

  /**
   * One key.
   *
   * @param key as written, for example {@code also-called}
   * @param type what stands there, within {@code Optional} if it may be left out
   */
  public record Field(String key, Type type, RecordComponent component) {
    /** Whether an author must write it. */
    boolean required() {
      return raw(type) != Optional.class
          && !component.isAnnotationPresent(MayOmit.class)
          && !minted();
    }

    /** The type without {@code Optional} around it. */
    Type content() {
      return raw(type) == Optional.class ? argument(type) : type;
    }

    /** What a record has there. */
    public Object of(Record record) {
      try {
        return component.getAccessor().invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("not a record of the content format: " + record, e);
      }
    }

    public boolean defines() {
      return component.isAnnotationPresent(Defines.class);
    }

    /** Whether the tool gives it where an author leaves it out. */
    boolean minted() {
      return defines() && type == Id.Indicator.class;
    }

    /** Whether a source's own words stand there. */
    boolean isVerbatim() {
      return component.isAnnotationPresent(Verbatim.class);
    }

    boolean oneOrMore() {
      return component.isAnnotationPresent(OneOrMore.class);
    }

    boolean nonEmpty() {
      return oneOrMore() || component.isAnnotationPresent(NonEmpty.class);
    }

    Optional<String> doc() {
      return RecordShape.doc(component);
    }
  }

  public static RecordShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  /** Whether a text is written as a {@link Written} type must be. */
  static boolean fits(Class<?> type, String text) {
    return PATTERNS.get(type).matcher(text).matches();
  }

  private static Field field(RecordComponent component) {
    Key key = component.getAnnotation(Key.class);
    String name = key == null ? hyphenated(component.getName()) : key.value();
    return new Field(name, component.getGenericType(), component);
  }

  /** The keys, in the order in which they are usually written. */
  public List<String> keys() {
    return fields.stream().map(Field::key).toList();
  }

  /** The keys of a record under which it says that our copy lacks what would stand there. */
  public static List<String> lacking(Record record) {
    return of(record.getClass()).fields.stream()
        .filter(field -> isLacking(field.of(record)))
        .map(Field::key)
        .toList();
  }

  /** Whether what stands under a key says that our copy lacks what would stand there. */
  public static boolean isLacking(Object value) {
    return switch (value) {
      case Stated<?> stated -> stated.isLacking();
      case Enum<?> constant -> Keyword.of(constant).equals(Stated.COPY_INCOMPLETE);
      default -> false;
    };
  }

  Record create(Object... values) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      return (Record) constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(type + " refused its values", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("not a record of the content format: " + type, e);
    }
  }

  static Optional<String> doc(AnnotatedElement element) {
    return Optional.ofNullable(element.getAnnotation(Doc.class)).map(Doc::value);
  }

  public static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType p ? p.getRawType() : type);
  }

  public static Type argument(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }

  static String hyphenated(String camelCase) {
    return camelCase.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  /** The words an enum is written with, such as {@code child-in-need}. */
  static List<String> words(Class<?> enumType) {
    return Arrays.stream(enumType.getEnumConstants()).map(RecordShape::word).toList();
  }

  static String word(Object constant) {
    return Keyword.of((Enum<?>) constant);
  }
}
