package org.windscreen.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a source says, that it does not, or that our copy lacks it: {@code not-stated} and {@code
 * copy-incomplete} are values, never gaps.
 *
 * @param <T> what would be stated
 */
public sealed interface Stated<T> {
  /** The word written in content. */
  String NOT_STATED = "not-stated";

  /** The word written where our copy of the source lacks what the source may well say. */
  String COPY_INCOMPLETE = "copy-incomplete";

  /** The source says so. */
  record Known<T>(T value) implements Stated<T> {}

  /** The source is silent. */
  record Silent<T>() implements Stated<T> {}

  /** Our copy of the source is incomplete here. */
  record Lacking<T>() implements Stated<T> {}

  static <T> Stated<T> known(T value) {
    return new Known<>(value);
  }

  static <T> Stated<T> silent() {
    return new Silent<>();
  }

  static <T> Stated<T> lacking() {
    return new Lacking<>();
  }

  /** What is stated, or that the source is silent. */
  static <T> Stated<T> of(Optional<T> stated) {
    return stated.map(Stated::known).orElse(silent());
  }

  /** The items of a list; none where none are stated. */
  static <T> List<T> all(Stated<List<T>> list) {
    return list.toOptional().orElse(List.of());
  }

  /** Two lists one after the other. */
  static <T> List<T> both(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** What is stated, if it is. */
  default Optional<T> toOptional() {
    return switch (this) {
      case Known<T>(T value) -> Optional.of(value);
      case Silent<T> ignored -> Optional.empty();
      case Lacking<T> ignored -> Optional.empty();
    };
  }

  /** The same about something made from the value. */
  default <R> Stated<R> map(Function<T, R> change) {
    return switch (this) {
      case Known<T>(T value) -> known(change.apply(value));
      case Silent<T> ignored -> silent();
      case Lacking<T> ignored -> lacking();
    };
  }

  default boolean isStated() {
    return this instanceof Known;
  }

  default boolean isSilent() {
    return this instanceof Silent;
  }

  /** Whether our copy lacks it, which is told apart from a source that is silent. */
  default boolean isLacking() {
    return this instanceof Lacking;
  }
}
