package org.windscreen.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes text apart into words and their stems, in a way that a page of JavaScript does alike.
 *
 * <p>Example: {@code "Mum's at the GP’s"} gives mum, at, the, gp. Accents are dropped, ł, ø, ß, æ
 * and their like spelt out; a word is a run of a to z and 0 to 9; a possessive ending goes, other
 * apostrophes close up. Stems are Porter's, by Lucene; words with a digit have no other stem. Not
 * for several threads.
 */
final class Words {
  /** Longer words are no words: 40 letters. */
  static final int LONGEST = 40;

  /** Accents, and characters that show nothing. */
  private static final Pattern MARKS =
      Pattern.compile("[\\u0300-\\u036f\\u00ad\\u200b-\\u200f\\u2060\\ufe0e\\ufe0f\\ufeff]");

  private static final Pattern APOSTROPHES =
      Pattern.compile("[`\\u00b4\\u02b9-\\u02bd\\u2018-\\u201b\\u2032\\u2035\\uff07\\uff40]");
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("ß", "ss"),
          Map.entry("æ", "ae"),
          Map.entry("ð", "d"),
          Map.entry("ø", "o"),
          Map.entry("þ", "th"),
          Map.entry("đ", "d"),
          Map.entry("ħ", "h"),
          Map.entry("ı", "i"),
          Map.entry("ł", "l"),
          Map.entry("ŋ", "ng"),
          Map.entry("œ", "oe"),
          Map.entry("ŧ", "t"));
  private static final Pattern LETTER = Pattern.compile("[ßæðøþđħıłŋœŧ]");
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:'[a-z0-9]+)*");

  /** A word as it stands, with its stem. */
  record Word(String surface, String stem) {}

  private final NavigableSet<String> ignored;
  private final Map<String, String> stems = new HashMap<>();
  private final OneWord source = new OneWord();
  private final TokenStream stemmer = new PorterStemFilter(source);
  private final CharTermAttribute stemmed = stemmer.addAttribute(CharTermAttribute.class);

  Words(List<String> ignored) {
    this.ignored = Collections.unmodifiableNavigableSet(new TreeSet<>(ignored));
  }

  /**
   * Lower case, without accents and without what readers do not type: letters that are no accented
   * a to z are spelt out, apostrophes and dashes of any kind are plain, and what shows nothing
   * goes.
   */
  static String fold(String text) {
    String typed = Normalizer.normalize(APOSTROPHES.matcher(text).replaceAll("'"), Form.NFKD);
    String plain = DASHES.matcher(MARKS.matcher(typed).replaceAll("")).replaceAll("-");
    return LETTER
        .matcher(plain.toLowerCase(Locale.ROOT))
        .replaceAll(letter -> LETTERS.get(letter.group()));
  }

  /** All words of a text in their order, ignored ones too. */
  List<Word> of(String text) {
    Matcher matcher = WORD.matcher(fold(text));
    List<Word> words = new ArrayList<>();
    while (matcher.find()) {
      String surface = matcher.group().replaceFirst("'s$", "").replace("'", "");
      if (surface.length() <= LONGEST) {
        words.add(new Word(surface, stem(surface)));
      }
    }
    return words;
  }

  /** The words that say nothing. */
  NavigableSet<String> ignored() {
    return ignored;
  }

  boolean isIgnored(Word word) {
    return ignored.contains(word.surface());
  }

  String stem(String surface) {
    return stems.computeIfAbsent(surface, this::stemmed);
  }

  private String stemmed(String surface) {
    if (surface.chars().anyMatch(c -> c <= '9')) {
      return surface;
    }
    try {
      source.next = surface;
      stemmer.incrementToken();
      return stemmed.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives one word at a time to Lucene's stemmer. */
  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String next = "";

    @Override
    public boolean incrementToken() {
      clearAttributes();
      term.append(next);
      return true;
    }
  }
}
