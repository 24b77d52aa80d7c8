package org.windscreen.sample;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.windscreen.model.Stated;

/** Makes values of the content format of phrases and words. */
final class Made {
  private Made() {}

  /** What is said of it, or that the source is silent: so says the word lists' not-stated too. */
  static <T> Stated<T> stated(Optional<String> text, Function<String, T> made) {
    return text.filter(t -> !t.equals(Stated.NOT_STATED))
        .map(made)
        .map(Stated::known)
        .orElse(Stated.silent());
  }

  static <S, T> List<T> each(List<S> words, Function<S, T> made) {
    return words.stream().map(made).toList();
  }

  /** A choice by its word in content: {@code child-in-need}. */
  static <E extends Enum<E>> E choice(Class<E> type, String word) {
    return Enum.valueOf(type, word.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
