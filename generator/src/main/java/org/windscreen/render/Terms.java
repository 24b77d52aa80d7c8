package org.windscreen.render;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.windscreen.model.GlossaryFile;

/** The acronyms of a glossary, ready to be found in texts. */
final class Terms {
  /** What stays as it is: addresses, names of sites, and what somebody is quoted with. */
  private static final Pattern KEPT =
      Pattern.compile(
          "[^\\s(]*(?:@|://|[A-Za-z0-9-]\\.[A-Za-z]{2,})[^\\s)]*|\"[^\"\\n]*\"|\u201C[^\u201D]*\u201D|\u2018[^\u2018]*?\u2019(?!\\p{Alnum})|(?<![\\p{L}\\p{N}.,!?)])'(?=\\S)(?:[^'\n"
              + "]|'(?=\\p{Alnum}))*(?<=\\S)'(?!\\p{Alnum})");

  private final Map<String, String> expansions = new HashMap<>();
  private final Pattern pattern;

  private Terms(List<GlossaryFile.Term> terms) {
    terms.forEach(t -> expansions.putIfAbsent(t.term(), t.expansion().orElseThrow()));
    String any =
        expansions.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(t -> t))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    pattern =
        Pattern.compile(
            "(?<![\\p{Alnum}-])(?:" + (any.isEmpty() ? "(?!)" : any) + ")(?![\\p{Alnum}])");
  }

  /** The terms with an expansion that satisfy the condition. */
  static Terms of(List<GlossaryFile.Term> glossary, Predicate<GlossaryFile.Term> wanted) {
    return new Terms(
        glossary.stream().filter(t -> t.expansion().isPresent()).filter(wanted).toList());
  }

  /** Where a text has a term in a sentence of its own, in their order. */
  List<MatchResult> in(String text) {
    List<MatchResult> kept = KEPT.matcher(text).results().toList();
    return pattern
        .matcher(text)
        .results()
        .filter(term ->
            kept.stream().noneMatch(k -> k.start() <= term.start() && term.end() <= k.end()))
        .toList();
  }

  /** What the term stands for; nothing if the text itself says so already. */
  Optional<String> expansion(String term, String text) {
    String expansion = expansions.get(term);
    return letters(text).contains(letters(expansion)) ? Optional.empty() : Optional.of(expansion);
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "");
  }
}
