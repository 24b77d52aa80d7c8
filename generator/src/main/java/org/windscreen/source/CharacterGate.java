package org.windscreen.source;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Span;

/**
 * What every text of the content folder passes before anything reads it: no merge half done, no
 * character that hides, moves or loses what is written. The same for YAML, Markdown and permalinks.
 *
 * <p>Reports {@code merge-conflict}, {@code control-character}, {@code direction-character}, {@code
 * lost-character}, {@code private-use-character}, {@code invisible-character} (a warning where the
 * text can be read without it), {@code odd-blank}, {@code mojibake}, {@code lookalike-character}:
 * each character once a line.
 */
final class CharacterGate {
  /** A plain list in the content folder only grows: nobody chooses between its lines. */
  private static final String ONLY_GROWS = ".txt";

  private final String path;
  private final Diagnostics faults;

  private CharacterGate(String path, Diagnostics faults) {
    this.path = path;
    this.faults = faults;
  }

  /** Whether the text may be read on; what is wrong with it is added to the faults. */
  static boolean passes(String path, List<String> lines, Diagnostics faults) {
    Diagnostics found = new Diagnostics();
    MergeMarkers.check(path, lines, hint(path), found);
    CharacterGate gate = new CharacterGate(path, found);
    for (int i = 0; i < lines.size(); i++) {
      if (!isAscii(lines.get(i))) {
        gate.line(i + 1, lines.get(i));
      }
    }
    found.all().forEach(faults::add);
    return !found.hasErrors();
  }

  /** Which of two versions to keep. */
  static String hint(String path) {
    return path.endsWith(ONLY_GROWS)
        ? "Keep both sides: delete only the lines of <<<<<<<, ======= and >>>>>>>; then run:"
            + " windscreen mint"
        : "Choose what is right of the lines between <<<<<<< and >>>>>>>, and delete the marks.";
  }

  /** Whether the line has only what a keyboard has: nothing to look for. */
  private static boolean isAscii(String line) {
    return line.chars().allMatch(c -> (c >= ' ' && c < 0x7F) || c == '\t');
  }

  private void line(int number, String line) {
    int first = firstVisible(line);
    Set<Integer> told = new HashSet<>();
    Map<Integer, Flaw> lookalikes = Lookalikes.of(line);
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      int c = line.codePointAt(i);
      Span span = new Span(path, number, i + 1, Character.charCount(c));
      Characters.flaw(line, i)
          .or(() -> Optional.ofNullable(lookalikes.get(span.column() - 1)))
          .map(i < first ? CharacterGate::leading : flaw -> flaw)
          .filter(flaw -> told.add(c))
          .ifPresent(flaw -> faults.add(flaw.at(span, c)));
    }
    OddBlanks.misplaced(line)
        .ifPresent(at ->
            faults.add(Flaw.BLANK.at(new Span(path, number, at + 1, 1), line.codePointAt(at))));
    Mojibake.check(path, number, line, faults);
  }

  private static Flaw leading(Flaw flaw) {
    return flaw == Flaw.PASSING ? Flaw.LEADING : flaw;
  }

  /** Where the first character stands that is neither blank nor left out. */
  private static int firstVisible(String line) {
    int at = 0;
    while (at < line.length()
        && (Characters.isLeftOut(line, at) || Character.isWhitespace(line.codePointAt(at)))) {
      at += Character.charCount(line.codePointAt(at));
    }
    return at;
  }
}
