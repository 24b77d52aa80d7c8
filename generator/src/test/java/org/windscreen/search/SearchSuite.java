package org.windscreen.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.model.Id;
import org.windscreen.publish.BuildOptions;
import org.windscreen.publish.Content;
import org.windscreen.publish.RealSite;
import org.windscreen.publish.WholeSite;

/**
 * The real content's index with everything that tests ask it: judged queries, random ones, words.
 */
public final class SearchSuite {
  private static final List<String> ENDINGS =
      List.of(
          "s", "ed", "ing", "ational", "izer", "fulness", "ness", "ement", "ion", "y", "ies", "eed",
          "ally", "e", "ll", "'s");

  private final Content.Addressed site;
  private final SearchIndex index;
  private final Random random = new Random(20261122);

  private SearchSuite(Content.Addressed site, SearchIndex index) {
    this.site = site;
    this.index = index;
  }

  /** The words of a text, as the index has them. */
  public static List<String> words(String text) {
    return new Words(List.of()).of(text).stream().map(Words.Word::surface).toList();
  }

  /** The suite of one authority, or of the whole site if empty. */
  public static SearchSuite of(String authority) {
    try {
      Path root = RealSite.ROOT;
      BuildOptions options = WholeSite.options(root.resolve("content"), root.resolve("none"));
      Content.Addressed site = Content.of(options, new Diagnostics()).addressed().orElseThrow();
      Optional<Id.Authority> only =
          authority.isEmpty() ? Optional.empty() : Optional.of(new Id.Authority(authority));
      return new SearchSuite(site, SearchIndex.of(site.catalog(), site.table(), only));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public SearchIndex index() {
    return index;
  }

  Judgments judgments() {
    return judgments("judgments.txt");
  }

  /** A set of judged queries by its file's name. */
  Judgments judgments(String name) {
    Map<String, String> letters =
        site.catalog().authorities().stream()
            .collect(Collectors.toMap(a -> a.facts().code().value(), a -> a.id().value()));
    Path file = RealSite.ROOT.resolve("generator/src/test/resources/relevance").resolve(name);
    try {
      return Judgments.read(Files.readAllLines(file), letters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Judged queries, then words, pairs, prefixes, misspellings and passages drawn at random. */
  public List<String> queries(int drawn) {
    List<String> queries =
        new ArrayList<>(judgments().queries().stream().map(Judgments.Judged::query).toList());
    List<String> words = List.copyOf(index.dictionary());
    for (int i = 0; i < drawn; i++) {
      String word = any(words);
      queries.add(
          switch (i % 5) {
            case 0 -> word;
            case 1 -> word + " " + any(words);
            case 2 -> word.substring(0, Math.min(word.length(), 2 + random.nextInt(4)));
            case 3 -> mutated(word);
            default -> passage();
          });
    }
    return queries;
  }

  /** The ten best record numbers and scores for each query. */
  public List<Map<String, Object>> answers(List<String> queries) {
    Searcher searcher = new Searcher(index);
    List<Map<String, Object>> answers = new ArrayList<>();
    for (String query : queries) {
      try {
        List<Searcher.Hit> hits = searcher.search(query, 10);
        answers.add(
            Map.of(
                "query", query,
                "docs", hits.stream().map(Searcher.Hit::number).toList(),
                "scores", hits.stream().map(h -> (double) h.score()).toList()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return answers;
  }

  /** Every word of the index and its phrases, and ten thousand mutants, each with its stem. */
  public Map<String, String> stems() {
    List<String> words = List.copyOf(index.dictionary());
    Map<String, String> stems = new TreeMap<>();
    words.forEach(word -> stems.put(word, index.words().stem(word)));
    for (int i = 0; i < 10_000; i++) {
      index.words().of(mutated(any(words))).forEach(w -> stems.put(w.surface(), w.stem()));
    }
    return stems;
  }

  /** The whole corpus and such texts, each with its words and their stems, one after the other. */
  public Map<String, List<String>> analysed(List<String> more) {
    Map<String, List<String>> analysed = new TreeMap<>();
    Stream.concat(index.records().stream().map(r -> r.title() + " " + r.text()), more.stream())
        .forEach(text ->
            analysed.put(
                text,
                index.words().of(text).stream()
                    .flatMap(word -> Stream.of(word.surface(), word.stem()))
                    .toList()));
    return analysed;
  }

  /** Strings that nobody should type: emoji, right-to-left, markup, patterns, 5,000 letters. */
  public List<String> rubbish(int count) {
    List<String> parts =
        List.of(
            "<img src=x onerror=alert(1)>",
            "\u202e\u05d0\u05d1",
            "\ud83d\ude00",
            "\ud83d",
            "(((",
            "[a-z",
            "\\",
            "\"",
            "%00",
            "neglect",
            "l4",
            "+44",
            "999",
            "a".repeat(5000),
            "\u0000",
            " ",
            "'s",
            "éèê",
            "İ",
            "ﬁ",
            "\n\t",
            "{{}}",
            "**",
            "?");
    List<String> rubbish = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(6); j >= 0; j--) {
        text.append(random.nextBoolean() ? any(parts) : Character.toString(random.nextInt(0x3000)));
      }
      rubbish.add(text.toString());
    }
    return rubbish;
  }

  private String passage() {
    SearchRecord record = any(index.records());
    List<Words.Word> words = index.words().of(record.title() + " " + record.text());
    int from = random.nextInt(Math.max(1, words.size() - 4));
    return words.subList(from, Math.min(words.size(), from + 4)).stream()
        .map(Words.Word::surface)
        .collect(Collectors.joining(" "));
  }

  private String mutated(String word) {
    StringBuilder text = new StringBuilder(word);
    int at = random.nextInt(word.length());
    char letter = (char) ('a' + random.nextInt(26));
    switch (random.nextInt(5)) {
      case 0 -> text.setCharAt(at, letter);
      case 1 -> text.insert(at, letter);
      case 2 -> text.deleteCharAt(at);
      case 3 -> text.reverse();
      default -> text.append(any(ENDINGS));
    }
    return text.toString();
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
