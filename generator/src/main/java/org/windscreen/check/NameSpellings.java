package org.windscreen.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.load.Statement;
import org.windscreen.model.Scope;

/**
 * A name of a person, a team or a form is spelt one way throughout an edition: of two that differ
 * in a letter one leads nobody to whom it means.
 *
 * <p>Warns {@code name-in-two-ways}.
 */
final class NameSpellings {
  /** Two to five words that start with a capital. */
  private static final Pattern NAME =
      Pattern.compile("\\b\\p{Lu}\\p{Ll}+(?:[ \\n]+\\p{Lu}\\p{Ll}+){1,4}");

  /** What stands before the first word of a sentence or an item. */
  private static final Pattern START = Pattern.compile("(?:[.!?:;|]\\s+|[-*]\\s+|\\n\\s*\\n)$");

  /** As far back as that may stand. */
  private static final int MARKS = 12;

  /** A shorter word is another word with each letter. */
  private static final int FEWEST = 4;

  /** A name where it stands first, and how often it stands in the edition. */
  private record Named(String name, Span at, int times) {
    Named again() {
      return new Named(name, at, times + 1);
    }

    List<String> words() {
      return Arrays.asList(name.split(" "));
    }

    /** What both of two spellings have: how many words, and how the first starts. */
    List<Object> like() {
      return List.of(words().size(), name.substring(0, 1));
    }
  }

  private NameSpellings() {}

  static void check(List<Statement> statements, Diagnostics faults) {
    Map<Scope, Map<String, Named>> names = new LinkedHashMap<>();
    statements.stream()
        .filter(OwnWords::isOfEdition)
        .forEach(statement ->
            gather(
                statement, names.computeIfAbsent(statement.scope(), s -> new LinkedHashMap<>())));
    names.values().forEach(of -> compare(new ArrayList<>(of.values()), faults));
  }

  private static void gather(Statement statement, Map<String, Named> names) {
    String words = OwnWords.of(statement);
    for (MatchResult found : NAME.matcher(words).results().toList()) {
      String name = found.group().replaceAll("\\s+", " ");
      Span at = statement.placement().at(found.start(), found.group().length());
      note(name, at, names);
      String rest = name.substring(name.indexOf(' ') + 1);
      if (rest.contains(" ") && startsSentence(words, found.start())) {
        note(rest, at, names); // The first word may be none of the name's.
      }
    }
  }

  private static boolean startsSentence(String text, int at) {
    return at == 0 || START.matcher(text.substring(Math.max(0, at - MARKS), at)).find();
  }

  private static void note(String name, Span at, Map<String, Named> names) {
    Named known = names.get(name);
    names.put(name, known == null ? new Named(name, at, 1) : known.again());
  }

  private static void compare(List<Named> names, Diagnostics faults) {
    Map<List<Object>, List<Named>> before = new HashMap<>();
    for (Named name : names) {
      List<Named> alike = before.computeIfAbsent(name.like(), like -> new ArrayList<>());
      Optional<Named> twin = alike.stream().filter(other -> isSlip(name, other)).findFirst();
      twin.ifPresent(other -> warn(name, other, faults));
      alike.add(name);
    }
  }

  /** Whether they differ in one word, and there in one letter or in two that are swapped. */
  private static boolean isSlip(Named one, Named other) {
    List<String> differing = new ArrayList<>();
    for (int i = 0; i < one.words().size(); i++) {
      String a = one.words().get(i);
      String b = other.words().get(i);
      if (!a.equals(b)) {
        differing.addAll(List.of(a, b));
      }
    }
    return differing.size() == 2 && isSlip(differing.getFirst(), differing.getLast());
  }

  private static boolean isSlip(String one, String other) {
    String longer = one.length() >= other.length() ? one : other;
    String shorter = one.length() >= other.length() ? other : one;
    if (shorter.length() < FEWEST || longer.equals(shorter + "s")) {
      return false;
    }
    int from = 0;
    while (from < shorter.length() && longer.charAt(from) == shorter.charAt(from)) {
      from++;
    }
    String a = longer.substring(from);
    String b = shorter.substring(from);
    boolean swapped =
        a.length() == b.length()
            && a.length() > 1
            && a.charAt(0) == b.charAt(1)
            && a.charAt(1) == b.charAt(0)
            && a.substring(2).equals(b.substring(2));
    boolean other1 = a.length() == b.length() && a.substring(1).equals(b.substring(1));
    return from > 0 && (swapped || other1 || a.substring(1).equals(b));
  }

  private static void warn(Named one, Named other, Diagnostics faults) {
    boolean rarer = one.times() <= other.times();
    Named rare = rarer ? one : other;
    Named usual = rarer ? other : one;
    faults.warning(
        Rule.NAME_IN_TWO_WAYS,
        rare.at(),
        Quote.of(rare.name())
            + " stands elsewhere as "
            + Quote.of(usual.name())
            + " ("
            + usual.at()
            + ").",
        "Write the name as the document has it, in both places; if they are two names, record an"
            + " exception.");
  }
}
