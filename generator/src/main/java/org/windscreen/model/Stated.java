package org.windscreen.model;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a source says, or that it does not: {@code not-stated} is a value, never a gap.
 *
 * @param <T> what would be stated
 */
public sealed interface Stated<T> {
  /** The word written in content. */
  String NOT_STATED = "not-stated";

  /** The source says so. */
  record Known<T>(T value) implements Stated<T> {}

  /** The source is silent. */
  record Silent<T>() implements Stated<T> {}

  static <T> Stated<T> known(T value) {
    return new Known<>(value);
  }

  static <T> Stated<T> silent() {
    return new Silent<>();
  }

  /** What is stated, if it is. */
  default Optional<T> toOptional() {
    return switch (this) {
      case Known<T>(T value) -> Optional.of(value);
      case Silent<T> ignored -> Optional.empty();
    };
  }

  /** The same about something made from the value. */
  default <R> Stated<R> map(Function<T, R> change) {
    return switch (this) {
      case Known<T>(T value) -> known(change.apply(value));
      case Silent<T> ignored -> silent();
    };
  }

  default boolean isStated() {
    return this instanceof Known;
  }
}
