package org.windscreen.check;

import java.util.List;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.load.Statement;

/**
 * No text of an edition has what only a slip of the hand, or the reading of a scanned page, writes.
 *
 * <p>Warns {@code mistyped}.
 */
final class TypingSlips {
  private record Slip(Pattern pattern, String is, String hint) {
    Slip(String pattern, String is, String hint) {
      this(Pattern.compile(pattern), is, hint);
    }
  }

  private static final String GAP = "(?:[ \\t]+|[ \\t]*\\n[ \\t]*)";

  private static final List<Slip> SLIPS =
      List.of(
          new Slip(
              "(?<![\\p{L}'\u2019-])(?!that\\b|had\\b)(\\p{Ll}+)" + GAP + "\\1(?![\\p{L}'\u2019-])",
              "is a word twice",
              "Write it once, and see whether another word was meant."),
          new Slip(
              "\\p{Ll}{2,}[.!?]\\p{Lu}\\p{Ll}+",
              "has no blank between two sentences",
              "Set one, and see whether words between them were lost."),
          new Slip(
              "(?<![\\p{L}-])\\p{L}\\p{Ll}+-"
                  + GAP
                  + "(?!and\\b|or\\b|to\\b|nor\\b|but\\b)\\p{Ll}+",
              "is parted by a hyphen, as at the end of a printed line",
              "Write it in one."),
          new Slip(
              "(?<![\\p{L}0-9]|[0-9][ -])"
                  + "(?:[0-9]+[lIO][0-9lIO]*|l[0-9]+|O[0-9]{2,})(?![\\p{L}0-9]|[ -][0-9])",
              "has a letter where a figure belongs",
              "Read the figure in the source document again."),
          new Slip(
              "(?<![\\p{L}0-9/._@-])\\p{L}\\p{Ll}(?:\\p{Ll}+[01]\\p{Ll}*|[01]\\p{Ll}+)(?![\\p{L}0-9/._@-])",
              "has a figure in a word",
              "Write the letter, or a blank before the figure."),
          new Slip(
              "(?<![.])[.]{2}(?![.]|[^\\s@]*@)|[,;]{2}|[,;][.](?![.])",
              "is two marks where one belongs", "Write the one that was meant."),
          new Slip(
              "(?<![\\p{L}/])(?!\\p{Ll}+:\\p{Ll})[\\p{L}/]*\\p{L}[:;]\\)?\\p{L}[\\p{L}/:;)]*",
              "is no word",
              "Read it in the source document again; what cannot be read there is told in a note."),
          new Slip(
              "(?<=[\\p{L}0-9)])[ \\t]+(?:[,;](?=\\s|$)|[.](?=\\p{Lu}|$|\\s(?![.])))",
              "has a blank before it",
              "Take the blank away, and see whether a word before it was lost."),
          new Slip(
              "[.]{4,}",
              "is a row of dots, as a list of contents has",
              "Take it away, with the number of the page behind it."),
          new Slip(
              "\\p{L}{2,}\\?(?:s|t|re|ve|ll)(?![\\p{L}0-9=])",
              "has a ? in a word",
              "Write the apostrophe or letter that was lost."),
          new Slip(
              "[^\\s@]+@[^\\s@.]+(?=[\\s,;)]|$)",
              "has an @ and is no address",
              "Read it in the source document again."));

  private TypingSlips() {}

  static void check(List<Statement> statements, Diagnostics faults) {
    statements.stream()
        .filter(OwnWords::isOfEdition)
        .forEach(statement -> {
          String words = OwnWords.of(statement);
          SLIPS.forEach(slip -> check(slip, words, statement, faults));
        });
  }

  private static void check(Slip slip, String words, Statement statement, Diagnostics faults) {
    slip.pattern()
        .matcher(words)
        .results()
        .forEach(found ->
            faults.warning(
                Rule.MISTYPED,
                statement.placement().at(found.start(), found.group().length()),
                Quote.of(found.group()) + " " + slip.is() + ".",
                slip.hint()));
  }
}
