package org.windscreen.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.windscreen.model.Id;

/** Small work on phrases: their options, first letters and ids. */
final class Options {
  private Options() {}

  /** The parts between bars; bars within braces do not count. */
  static List<String> of(String inside) {
    List<String> options = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == '|' && depth == 0) {
        options.add(inside.substring(from, i));
        from = i + 1;
      }
    }
    options.add(inside.substring(from));
    return options;
  }

  static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** A phrase for the middle of a sentence; a word in braces loses its capital letter too. */
  static String uncapital(String phrase) {
    int first = phrase.startsWith("{") ? 1 : 0;
    String letter = phrase.substring(first, first + 1).toLowerCase(Locale.ROOT);
    return phrase.substring(0, first) + letter + phrase.substring(first + 1);
  }

  /** With a capital letter at the start and a full stop at the end. */
  static String sentence(String text) {
    String capital = capital(text);
    return capital.endsWith(".") ? capital : capital + ".";
  }

  /** How much of all their words two texts have in common, 0 to 1. */
  static double share(String one, String other) {
    Set<String> words = words(one);
    Set<String> all = words(other);
    long common = all.stream().filter(words::contains).count();
    all.addAll(words);
    return (double) common / all.size();
  }

  private static Set<String> words(String text) {
    return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)));
  }

  /** A name as an id: {@code Draymoor and Petmere} is {@code draymoor-and-petmere}. */
  static String slug(String name) {
    return Id.suggestedBy(name).orElseThrow();
  }
}
