package org.windscreen.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.load.Statement;
import org.windscreen.model.Catalog;
import org.windscreen.model.GlossaryFile;
import org.windscreen.model.Scope;

/**
 * An acronym that a text uses is in the glossary, from where pages write it out. A word in capitals
 * for emphasis is none: somewhere it stands in small letters.
 *
 * <p>Informs of {@code unexplained-acronym}, once an edition.
 */
final class Acronyms {
  private static final Pattern CAPITALS =
      Pattern.compile("(?<![\\p{L}\\p{N}_./@#-])[A-Z]{3,6}(?![\\p{L}\\p{N}_./@-])");
  private static final Pattern WORD = Pattern.compile("(?<!\\p{L})\\p{Ll}{3,6}(?!\\p{L})");

  /** What a file is, and no term of the trade. */
  private static final Set<String> FORMATS = Set.of("PDF", "DOC", "DOCX", "HTML");

  private record Use(Scope scope, String acronym) {}

  private Acronyms() {}

  static void check(List<Statement> statements, Catalog catalog, Diagnostics faults) {
    Set<String> known = known(statements, catalog);
    known.addAll(FORMATS);
    Set<Use> told = new HashSet<>();
    for (Statement statement : statements) {
      if (statement.scope().edition().isPresent()) {
        CAPITALS
            .matcher(statement.text())
            .results()
            .filter(found -> !known.contains(found.group()))
            .filter(found -> told.add(new Use(statement.scope(), found.group())))
            .forEach(found -> inform(found, statement, faults));
      }
    }
  }

  /** What the glossary has, in each of its words, and what is a word of the language. */
  private static Set<String> known(List<Statement> statements, Catalog catalog) {
    Set<String> known =
        statements.stream()
            .flatMap(statement -> WORD.matcher(statement.text()).results())
            .map(word -> word.group().toUpperCase(Locale.ROOT))
            .collect(Collectors.toCollection(HashSet::new));
    catalog.terms().stream()
        .flatMap(Acronyms::names)
        .forEach(
            name -> CAPITALS.matcher(name).results().map(MatchResult::group).forEach(known::add));
    return known;
  }

  private static Stream<String> names(GlossaryFile.Term term) {
    return Stream.of(
            Stream.of(term.term(), term.meaning().plain()),
            term.expansion().stream(),
            term.alsoCalled().stream())
        .flatMap(names -> names);
  }

  private static void inform(MatchResult found, Statement statement, Diagnostics faults) {
    faults.info(
        Rule.UNEXPLAINED_ACRONYM,
        statement.placement().at(found.start(), found.group().length()),
        Quote.of(found.group()) + " is not in the glossary, so no page says what it stands for.",
        "Add it to glossary.yaml with its expansion; if everybody knows it, record an exception.");
  }
}
