package org.windscreen.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
import org.windscreen.model.AddressMention;
import org.windscreen.model.Catalog;
import org.windscreen.model.GlossaryFile;
import org.windscreen.model.Id;
import org.windscreen.model.Scope;

/**
 * An acronym that a text uses is in the glossary of its area, from where pages write it out, or is
 * written out right there. A word in capitals for emphasis is none: somewhere it stands in small
 * letters.
 *
 * <p>Example: in "Ask the MARAC, CAMHS or the LADOs." they are MARAC, CAMHS and LADO.
 *
 * <p>Informs of {@code unexplained-acronym}, once an edition.
 */
final class Acronyms {
  private static final int LONGEST = 12;

  /** Capitals, with an s or 's where they are several; not within a name of a file or a site. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_@#]|[\\p{L}\\p{N}][.-])[A-Z]{3,"
              + LONGEST
              + "}(?=s?(?![\\p{L}\\p{N}_@]|[.-][\\p{L}\\p{N}]))");

  private static final Pattern WORD =
      Pattern.compile("(?<!\\p{L})\\p{Ll}{3," + LONGEST + "}(?!\\p{L})");

  /** What a file is and no term of the trade, a number in Roman figures, a gap left to fill. */
  private static final Pattern NO_TERM =
      Pattern.compile("PDF|DOCX?|HTML?|[IVX]+|TB[ACD]|TODO|FIXME");

  private record Use(Scope scope, String acronym) {}

  private Acronyms() {}

  static void check(List<Statement> statements, Catalog catalog, Diagnostics faults) {
    Set<String> words = words(statements);
    Map<Id.Authority, Set<String>> glossaries = new HashMap<>();
    catalog.authorities().forEach(a -> glossaries.put(a.id(), glossary(a.id(), catalog)));
    Set<Use> told = new HashSet<>();
    for (Statement statement : statements) {
      if (OwnWords.isOfEdition(statement)) {
        Set<String> known = statement.scope().authority().map(glossaries::get).orElse(Set.of());
        String text = withoutAddresses(statement);
        CAPITALS
            .matcher(text)
            .results()
            .filter(found -> !known.contains(found.group()) && !words.contains(found.group()))
            .filter(found -> !NO_TERM.matcher(found.group()).matches())
            .filter(found -> !isWrittenOut(found, text))
            .filter(found -> told.add(new Use(statement.scope(), found.group())))
            .forEach(found -> inform(found, statement, faults));
      }
    }
  }

  /** The text, as long as it is, with blanks where an address stands or a link leads. */
  private static String withoutAddresses(Statement statement) {
    StringBuilder text = new StringBuilder(statement.shown());
    AddressMention.in(text.toString())
        .forEach(a -> text.replace(a.from(), a.to(), " ".repeat(a.to() - a.from())));
    return text.toString();
  }

  /** Whether it stands in brackets behind the words that it is short for, or they behind it. */
  private static boolean isWrittenOut(MatchResult found, String text) {
    String before = text.substring(0, found.start());
    String behind = text.substring(found.end());
    return before.endsWith("(")
        ? isShortFor(before, found.group(), true)
        : behind.startsWith(" (") && isShortFor(behind.substring(2), found.group(), false);
  }

  /** Whether the capitals of the last words, or of the first, are its letters. */
  private static boolean isShortFor(String words, String acronym, boolean last) {
    List<String> all =
        Pattern.compile("[^\\p{L}]+").splitAsStream(words).filter(w -> !w.isEmpty()).toList();
    int most = Math.min(all.size(), 2 * acronym.length());
    String initials =
        (last ? all.subList(all.size() - most, all.size()) : all.subList(0, most))
            .stream()
                .map(w -> w.substring(0, 1))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    String within = String.join(".*", acronym.split(""));
    return Pattern.compile(last ? within + ".{0,2}$" : "^" + within).matcher(initials).find();
  }

  /** What is a word of the language: it stands in small letters somewhere. */
  private static Set<String> words(List<Statement> statements) {
    return statements.stream()
        .flatMap(statement -> WORD.matcher(statement.text()).results())
        .map(word -> word.group().toUpperCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** What the glossary has for an area, in each of its words. */
  private static Set<String> glossary(Id.Authority area, Catalog catalog) {
    return catalog.terms().stream()
        .filter(term -> term.usedIn(area))
        .flatMap(Acronyms::names)
        .flatMap(name -> CAPITALS.matcher(name).results())
        .map(MatchResult::group)
        .collect(Collectors.toSet());
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
