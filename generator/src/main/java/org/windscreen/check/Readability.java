package org.windscreen.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Count;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.load.Statement;
import org.windscreen.model.Scope;

/**
 * No sentence of an edition is far longer than its others: read on a phone and in a hurry, its
 * "unless" comes too late.
 *
 * <p>Informs of {@code hard-to-read}.
 */
final class Readability {
  /** In words. Official guidance for writing on the web asks for 25. */
  private static final int LONG = 60;

  /** How many times the length in the middle of all is far above it. */
  private static final int FAR = 6;

  /** Of fewer words it is a heading or a name. */
  private static final int FEWEST = 6;

  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?:(?![.!?;:](?:\\s|$)|\\n[ \\t]*(?:\\n|[-*|#]|[0-9]+\\.)).)+", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'\u2019-]*");

  private record Sentence(Statement statement, int from, int to, int words) {}

  private Readability() {}

  static void check(List<Statement> statements, Diagnostics faults) {
    Map<Scope, List<Sentence>> all = new LinkedHashMap<>();
    statements.stream()
        .filter(OwnWords::isOfEdition)
        .forEach(statement ->
            all.computeIfAbsent(statement.scope(), s -> new ArrayList<>())
                .addAll(sentences(statement).toList()));
    all.values().forEach(sentences -> compare(sentences, faults));
  }

  private static Stream<Sentence> sentences(Statement statement) {
    return SENTENCE
        .matcher(OwnWords.of(statement))
        .results()
        .map(s ->
            new Sentence(
                statement, s.start(), s.end(), (int) WORD.matcher(s.group()).results().count()))
        .filter(sentence -> sentence.words() >= FEWEST);
  }

  private static void compare(List<Sentence> ofEdition, Diagnostics faults) {
    List<Integer> lengths = ofEdition.stream().map(Sentence::words).sorted().toList();
    int middle = lengths.isEmpty() ? 0 : lengths.get(lengths.size() / 2);
    ofEdition.stream()
        .filter(sentence -> sentence.words() > Math.max(LONG, FAR * middle))
        .forEach(sentence -> inform(sentence, middle, faults));
  }

  private static void inform(Sentence sentence, int middle, Diagnostics faults) {
    faults.info(
        Rule.HARD_TO_READ,
        sentence.statement().placement().at(sentence.from(), sentence.to() - sentence.from()),
        "This sentence has "
            + Count.of(sentence.words(), "word")
            + "; one in the middle of this edition has "
            + middle
            + ".",
        "Say one thing in each sentence; if the document's own words must stand, record an"
            + " exception.");
  }
}
