package org.windscreen.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;

/**
 * Finds text that was UTF-8 and was read as another encoding on its way here: {@code childâ€™s}.
 *
 * <p>By rule: a run of letters and signs is such text if, written in the other encoding, its bytes
 * are UTF-8 for characters that English texts have, or for a word in another script. Reports {@code
 * mojibake}.
 */
final class Mojibake {
  /** What is no ASCII: of one character alone nothing can be said. */
  private static final Pattern RUN = Pattern.compile("[^\\x00-\\x7F]{2,}");

  /**
   * An apostrophe or a dash of one byte, read as the Macintosh's, as Windows' or as a command
   * line's: alone, but between letters or blanks where it is no letter.
   */
  private static final Pattern ALONE =
      Pattern.compile(
          "(?<=\\p{Ll})[\u00D5\u00C6](?=(?:s|t|re|ve|ll|d|m)\\b)"
              + "|(?<=\\b\\p{Ll}{3,20})\u00ED(?=[st]\\b)"
              + "|(?<=\\S )[\u00D0\u00D1\u00F1\u00FB](?= \\S)");

  private static final Map<String, String> ALONE_MEANT =
      Map.of(
          "\u00D5", "\u2019", "\u00C6", "\u2019", "\u00ED", "\u2019", "\u00D0", "\u2013", "\u00D1",
          "\u2014", "\u00F1", "\u2013", "\u00FB", "\u2013");

  /** At most 16 characters: an apostrophe that was read wrongly three times has as many. */
  private static final int LONGEST = 16;

  /** Letters of Latin scripts, Welsh and Polish too, punctuation, signs and emoji. */
  private static final Pattern EXPECTED =
      Pattern.compile(
          "[\\u00A0-\\u017F\\u0218-\\u021B\\u1E80-\\u1E85\\u1EF2\\u1EF3\\u2000-\\u206F\\u20AC\\u2122"
              + "\\u2190-\\u27BF\\uFB00-\\uFB04\\uFEFF\\uFFFD\\x{1F300}-\\x{1FAFF}]+");

  /** Two letters or more of one script that families here write. */
  private static final Pattern WORD =
      Pattern.compile(
          Stream.of("Cyrillic", "Greek", "Arabic", "Hebrew", "Gurmukhi", "Bengali", "Devanagari")
              .map(Mojibake::word)
              .reduce(
                  "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]{2,}",
                  (a, b) -> a + "|" + b));

  /** A closing quotation mark: its last byte is no character of Windows'. */
  private static final Map<String, String> CUT = Map.of("\u00E2\u20AC", "\u201D");

  /** Windows' and the Macintosh's: parts of a run are tried too. */
  private static final List<Charset> LIKELY =
      Stream.of("windows-1252", "x-MacRoman").map(Charset::forName).toList();

  /** Of other countries, and of a command line: the whole run must have been read so. */
  private static final List<Charset> RARE =
      Stream.of(
              "windows-1250",
              "windows-1251",
              "windows-1253",
              "windows-1254",
              "windows-1257",
              "IBM850",
              "IBM437",
              "KOI8-R",
              "ISO-8859-15")
          .map(Charset::forName)
          .toList();

  private Mojibake() {}

  private static String word(String script) {
    return "(?:[\\p{Is" + script + "}\\p{M}]\\p{Cf}?){2,}";
  }

  static void check(String path, int line, String text, Diagnostics faults) {
    ALONE
        .matcher(text)
        .results()
        .map(m -> fault(path, line, m.start(), m.group(), ALONE_MEANT.get(m.group())))
        .forEach(faults::add);
    Matcher runs = RUN.matcher(text);
    while (runs.find()) {
      whole(path, line, runs.start(), runs.group())
          .ifPresentOrElse(
              faults::add, () -> parts(path, line, runs.start(), runs.group(), faults));
    }
  }

  /** A run that was read wrongly as a whole, but for quotation marks and dashes around it. */
  private static Optional<Diagnostic> whole(String path, int line, int start, String run) {
    String head = run.replaceFirst("^[\u201C\u2018]+", "");
    String bare = head.replaceFirst("[\u201D\u2019\u2026\u2013\u2014]+$", "");
    int behind = start + run.length() - head.length();
    return meant(run, LIKELY)
        .or(() -> rarely(run))
        .map(before -> fault(path, line, start, run, before))
        .or(() -> rarely(bare).map(before -> fault(path, line, behind, bare, before)));
  }

  /** Two letters alone may be a word of their own script, as Russian for "her" is. */
  private static Optional<String> rarely(String run) {
    boolean word = run.length() < 3 && run.codePoints().allMatch(Character::isLetter);
    return word ? Optional.empty() : meant(run, RARE);
  }

  private static void parts(String path, int line, int start, String run, Diagnostics faults) {
    for (int at = 0; at < run.length() - 1; ) {
      int length = length(run.substring(at, Math.min(run.length(), at + LONGEST)));
      if (length > 0) {
        String piece = run.substring(at, at + length);
        faults.add(fault(path, line, start + at, piece, meant(piece, LIKELY).orElseThrow()));
      }
      at += Math.max(1, length);
    }
  }

  /** How much of the piece was read wrongly: the most that it can be; 0 for none. */
  private static int length(String piece) {
    for (int length = piece.length(); length > 1; length--) {
      if (meant(piece.substring(0, length), LIKELY).isPresent()) {
        return length;
      }
    }
    return 0;
  }

  private static Diagnostic fault(String path, int line, int start, String written, String meant) {
    return Diagnostic.error(
        Rule.MOJIBAKE,
        new Span(path, line, start + 1, written.length()),
        Quote.of(written)
            + " was probably "
            + Quote.of(meant)
            + " and was read in the wrong encoding.",
        "Write what was meant, then look for more: copy the text anew, or save it as UTF-8.");
  }

  /** What the text was before it was read wrongly, once or several times. */
  private static Optional<String> meant(String text, List<Charset> encodings) {
    Optional<String> before =
        encodings.stream().flatMap(wrong -> as(text, wrong).stream()).findFirst();
    return before
        .map(b -> meant(b, encodings).orElse(b))
        .or(() -> Optional.ofNullable(CUT.get(text)));
  }

  private static Optional<String> as(String text, Charset wrong) {
    ByteBuffer bytes = ByteBuffer.allocate(text.length());
    CharBuffer read = CharBuffer.allocate(text.length());
    boolean whole =
        !wrong.newEncoder().encode(CharBuffer.wrap(text), bytes, true).isError()
            && !StandardCharsets.UTF_8.newDecoder().decode(bytes.flip(), read, true).isError()
            && !bytes.hasRemaining();
    String before = read.flip().toString();
    return whole && (EXPECTED.matcher(before).matches() || WORD.matcher(before).matches())
        ? Optional.of(before)
        : Optional.empty();
  }
}
