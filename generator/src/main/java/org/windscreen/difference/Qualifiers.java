package org.windscreen.difference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The words that make a statement stronger, weaker, narrower or wider: qualifiers.txt. */
final class Qualifiers {
  /** A word or phrase of the list that stands in a text: so many tokens from there on. */
  record Found(String words, Qualifier.Sort sort, int from, int length) {}

  private static final Map<String, Qualifier.Sort> LIST = read();
  private static final int LONGEST =
      LIST.keySet().stream().mapToInt(p -> p.split(" ", -1).length).max().orElseThrow();

  private Qualifiers() {}

  /** Those that no text of the others has, each once: what a split or a merge lost or gained. */
  static List<Qualifier> of(List<String> was, List<String> now) {
    Map<String, Qualifier.Sort> before = all(was);
    Map<String, Qualifier.Sort> after = all(now);
    List<Qualifier> changes = new ArrayList<>();
    before.forEach((words, sort) -> {
      if (!after.containsKey(words)) {
        changes.add(new Qualifier.Lost(sort, words));
      }
    });
    after.forEach((words, sort) -> {
      if (!before.containsKey(words)) {
        changes.add(new Qualifier.Gained(sort, words));
      }
    });
    return changes;
  }

  /** All but "and" and "or", in reading order. */
  private static Map<String, Qualifier.Sort> all(List<String> texts) {
    Map<String, Qualifier.Sort> all = new LinkedHashMap<>();
    for (String text : texts) {
      in(MarkedText.tokens(text).stream().map(MarkedText.Token::text).toList()).stream()
          .filter(found -> found.sort() != Qualifier.Sort.JOIN)
          .forEach(found -> all.put(found.words(), found.sort()));
    }
    return all;
  }

  /** Those of a text, the longest phrase that stands at a place; numbers are some too. */
  static List<Found> in(List<String> tokens) {
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); ) {
      Optional<Found> here = at(tokens, at);
      here.ifPresent(found::add);
      at += here.map(Found::length).orElse(1);
    }
    return found;
  }

  private static Optional<Found> at(List<String> tokens, int at) {
    int most = Math.min(LONGEST, tokens.size() - at);
    return IntStream.iterate(most, n -> n > 0, n -> n - 1)
        .filter(n -> n > 1 || !isMonth(tokens, at))
        .mapToObj(n -> phrase(tokens.subList(at, at + n), at))
        .flatMap(Optional::stream)
        .findFirst()
        .map(found -> withNumber(found, tokens));
  }

  /** "under 13" and "at least 2" are said in one. */
  private static Found withNumber(Found found, List<String> tokens) {
    int next = found.from() + found.length();
    return found.sort() == Qualifier.Sort.AMOUNT
            && next < tokens.size()
            && isNumber(tokens.get(next))
        ? new Found(
            found.words() + " " + tokens.get(next), found.sort(), found.from(), found.length() + 1)
        : found;
  }

  private static boolean isNumber(String token) {
    return Character.isDigit(token.charAt(0));
  }

  private static Optional<Found> phrase(List<String> tokens, int at) {
    String words = String.join(" ", tokens.stream().map(Qualifiers::plain).toList());
    return sort(words, tokens).map(sort -> new Found(words, sort, at, tokens.size()));
  }

  /** "May" with a capital, unless it begins a sentence that goes on: "May be at risk". */
  private static boolean isMonth(List<String> tokens, int at) {
    boolean begins = at == 0 || tokens.get(at - 1).matches("[.:;!?•]");
    boolean goesOn = at + 1 < tokens.size() && tokens.get(at + 1).matches("\\p{Ll}.*");
    return tokens.get(at).equals("May") && !(begins && goesOn);
  }

  private static Optional<Qualifier.Sort> sort(String words, List<String> tokens) {
    if (tokens.size() == 1 && isNumber(words)) {
      return Optional.of(Qualifier.Sort.AMOUNT);
    }
    return tokens.size() == 1 && words.endsWith("n't")
        ? Optional.of(Qualifier.Sort.NEGATION)
        : Optional.ofNullable(LIST.get(words));
  }

  private static String plain(String token) {
    return token.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static Map<String, Qualifier.Sort> read() {
    Map<String, Qualifier.Sort> sorts = new HashMap<>();
    text()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(line -> {
          int colon = line.indexOf(':');
          Qualifier.Sort sort = Qualifier.Sort.of(line.substring(0, colon));
          Arrays.stream(line.substring(colon + 1).split(",", -1))
              .forEach(words -> sorts.put(words.strip(), sort));
        });
    return Map.copyOf(sorts);
  }

  private static String text() {
    try (InputStream file = Qualifiers.class.getResourceAsStream("qualifiers.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
