package org.windscreen.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Turns the phrases of the word lists into texts.
 *
 * <p>In a phrase, <code>{a|b}</code> stands for one of the two, <code>{child}</code> for one of the
 * words known by that name, and <code>{Child}</code> for the same with a capital letter. Both may
 * hold further braces. Within one text a word stays what it was at first.
 */
final class Speaker {
  /** A text is about one child, whatever it is called. */
  private static final List<String> CHILDREN = List.of("child", "teen", "baby");

  private final Chance chance;
  private final Map<String, List<String>> words;

  Speaker(Chance chance, Map<String, List<String>> words) {
    this.chance = chance;
    this.words = Map.copyOf(words);
  }

  Chance chance() {
    return chance;
  }

  /** One with the same words and choices of its own. */
  Speaker fork(String purpose) {
    return new Speaker(chance.fork(purpose), words);
  }

  /** One that knows more words, each with its one meaning, and makes the same run of choices. */
  Speaker knowing(Map<String, String> more) {
    Map<String, List<String>> known = new HashMap<>(words);
    more.forEach((word, meaning) -> known.put(word, List.of(meaning)));
    return new Speaker(chance, known);
  }

  /** One of the values of a key, said. */
  String say(Sheet.Entry entry, String key) {
    return say(chance.one(entry.all(key)));
  }

  String say(String phrase) {
    return say(phrase, Map.of());
  }

  /** The phrase with further words for this once. */
  String say(String phrase, Map<String, String> once) {
    StringBuilder out = new StringBuilder(phrase.length() + 40);
    say(phrase, new HashMap<>(once), out);
    return out.toString();
  }

  private void say(String phrase, Map<String, String> said, StringBuilder out) {
    int from = 0;
    for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', from)) {
      out.append(phrase, from, open);
      int close = close(phrase, open);
      choice(phrase.substring(open + 1, close), said, out);
      from = close + 1;
    }
    out.append(phrase, from, phrase.length());
  }

  private static int close(String phrase, int open) {
    int depth = 0;
    for (int i = open; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalStateException("A brace is open in: " + phrase);
  }

  private void choice(String inside, Map<String, String> said, StringBuilder out) {
    List<String> options = Options.of(inside);
    if (options.size() > 1) {
      say(chance.one(options), said, out);
      return;
    }
    String name = inside.substring(0, 1).toLowerCase(Locale.ROOT) + inside.substring(1);
    String word = word(name, said);
    out.append(name.equals(inside) ? word : Options.capital(word));
  }

  private String word(String name, Map<String, String> said) {
    String slot = CHILDREN.contains(name) ? "child" : name;
    String before = said.get(slot);
    if (before != null && before.indexOf('{') < 0) {
      return before;
    }
    StringBuilder out = new StringBuilder();
    say(before == null ? chance.one(meanings(name)) : before, said, out);
    said.put(slot, out.toString());
    return out.toString();
  }

  private List<String> meanings(String name) {
    List<String> meanings = words.get(name);
    if (meanings == null) {
      throw new IllegalStateException("Nothing is known by the name {" + name + "}.");
    }
    return meanings;
  }
}
