package org.windscreen.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.load.Statement;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Id;

/**
 * A text of one authority names no other: what was copied from a neighbour's guidance sends readers
 * to people who cannot help them.
 *
 * <p>Warns {@code name-of-another-area}, once a text.
 */
final class NamesOfOthers {
  /** What a name starts with; part of an address it is none. */
  private static final Pattern FIRST = Pattern.compile("(?<![\\w/.@-])\\p{Lu}\\p{L}*");

  private static final Pattern GOES_ON = Pattern.compile("[\\w/@-].*|\\.\\w.*", Pattern.DOTALL);

  private static final Pattern CAPITAL = Pattern.compile("\\b\\p{Lu}");

  /** With how many letters an area's name and a short form of it start alike. */
  private static final int STEM = 4;

  private record Name(String words, Id.Authority of) {}

  private final Map<String, List<Name>> byFirstWord = new HashMap<>();
  private final Map<String, Set<Id.Authority>> owners = new HashMap<>();

  private NamesOfOthers(Catalog catalog) {
    catalog.authorities().forEach(this::note);
  }

  static void check(List<Statement> statements, Catalog catalog, Diagnostics faults) {
    NamesOfOthers names = new NamesOfOthers(catalog);
    statements.stream()
        .filter(statement -> statement.scope().edition().isPresent())
        .forEach(statement -> names.check(statement, faults));
  }

  private void note(Authority authority) {
    names(authority)
        .forEach(name -> {
          FIRST
              .matcher(name)
              .results()
              .limit(1)
              .forEach(first ->
                  byFirstWord
                      .computeIfAbsent(first.group(), word -> new ArrayList<>())
                      .add(new Name(name.substring(first.start()), authority.id())));
          owners.computeIfAbsent(name, words -> new HashSet<>()).add(authority.id());
        });
  }

  /** The area, its partnership with its letters and without, its councils, and short names. */
  private static Stream<String> names(Authority authority) {
    String partnership = authority.facts().partnership();
    String whole = partnership.replaceFirst(" ?\\([^)]*\\)$", "");
    String letters =
        CAPITAL.matcher(whole).results().map(MatchResult::group).collect(Collectors.joining());
    Stream<String> others =
        authority.facts().shortNames().stream()
            .filter(name -> name.equals(letters) || isOf(name, authority.name()));
    return Stream.of(
            Stream.of(partnership, whole, authority.name()),
            authority.facts().councils().stream(),
            others)
        .flatMap(names -> names)
        .distinct();
  }

  /** Whether a short name is of the area's name, and not the title of a document of it. */
  private static boolean isOf(String shortName, String area) {
    return shortName.length() >= STEM && area.regionMatches(true, 0, shortName, 0, STEM);
  }

  private void check(Statement statement, Diagnostics faults) {
    Id.Authority own = statement.scope().authority().orElseThrow();
    FIRST
        .matcher(statement.text())
        .results()
        .flatMap(first -> named(first, statement.text()))
        .filter(found -> !owners.getOrDefault(found.name().words(), Set.of()).contains(own))
        .findFirst()
        .ifPresent(found -> warn(found, statement, faults));
  }

  /** A name, and where it starts. */
  private record Found(Name name, int from) {}

  private Stream<Found> named(MatchResult first, String text) {
    return byFirstWord.getOrDefault(first.group(), List.of()).stream()
        .filter(name -> text.startsWith(name.words(), first.start()))
        .filter(name -> !goesOn(text, first.start() + name.words().length()))
        .max(Comparator.comparingInt(name -> name.words().length()))
        .map(name -> new Found(name, first.start()))
        .stream();
  }

  private static boolean goesOn(String text, int end) {
    return GOES_ON.matcher(text.substring(end, Math.min(text.length(), end + 2))).matches();
  }

  private static void warn(Found found, Statement statement, Diagnostics faults) {
    String words = found.name().words();
    faults.warning(
        Rule.NAME_OF_ANOTHER_AREA,
        statement.placement().at(found.from(), words.length()),
        "This text names another area: " + Quote.of(words) + ".",
        "If it was copied from there, write this area's own; if that one is meant, record an"
            + " exception.");
  }
}
