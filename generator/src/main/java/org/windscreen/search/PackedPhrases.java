package org.windscreen.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes phrases by the numbers of their words: those of one word, then of two, and so on. */
final class PackedPhrases {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int width;

  private PackedPhrases(List<String> words) {
    words.forEach(word -> numbers.putIfAbsent(word, numbers.size()));
    this.width = width(words.size());
  }

  /** Phrases of these words, in this order. */
  static PackedPhrases among(List<String> words) {
    return new PackedPhrases(words);
  }

  /** How many digits a word's number has where there are so many: 2 up to 8,281. */
  private static int width(int words) {
    int width = 1;
    for (long most = Packing.DIGITS.length(); most < words; most *= Packing.DIGITS.length()) {
      width++;
    }
    return width;
  }

  /** How many digits each word's number has. */
  int width() {
    return width;
  }

  String of(Collection<String> phrases) {
    List<List<String>> byLength = new ArrayList<>();
    for (String phrase : phrases) {
      String[] words = phrase.split(" ");
      while (byLength.size() < words.length) {
        byLength.add(new ArrayList<>());
      }
      byLength.get(words.length - 1).add(packed(words));
    }
    byLength.forEach(Collections::sort);
    return byLength.stream().map(run -> String.join("", run)).collect(Collectors.joining(" "));
  }

  private String packed(String[] words) {
    return Arrays.stream(words)
        .map(word -> Packing.wide(numbers.get(word), width))
        .collect(Collectors.joining());
  }
}
