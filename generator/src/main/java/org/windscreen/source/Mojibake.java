package org.windscreen.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;

/**
 * Finds text that was UTF-8 and was read as another encoding on its way here: {@code childâ€™s}.
 *
 * <p>By rule: a run of letters and signs is such text if, written in the other encoding, its bytes
 * are UTF-8 for characters that English texts have. Reports {@code mojibake}.
 */
final class Mojibake {
  /** What the first byte of a character beyond ASCII looks like in Windows and on a Macintosh. */
  private static final String FIRST =
      "[\u00C2\u00C3\u00C4\u00C5\u00E2\u00EF\u00F0\u00AC\u221A\u0192\u2248\u201A\u00D4]";

  /** At most 16 characters: an apostrophe that was read wrongly three times has as many. */
  private static final Pattern PIECE = Pattern.compile(FIRST + "[^\\x00-\\x7F]{1,15}");

  private static final Pattern EXPECTED =
      Pattern.compile(
          "[\\u00A0-\\u017F\\u2000-\\u206F\\u20AC\\u2122\\u2190-\\u27BF\\uFEFF\\uFFFD"
              + "\\x{1F300}-\\x{1FAFF}]+");

  /** A closing quotation mark: its last byte is no character of Windows'. */
  private static final Map<String, String> CUT = Map.of("\u00E2\u20AC", "\u201D");

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Charset MACINTOSH = Charset.forName("x-MacRoman");

  private Mojibake() {}

  static void check(String path, int line, String text, Diagnostics faults) {
    Matcher piece = PIECE.matcher(text);
    for (int at = 0; piece.find(at); ) {
      int length = length(piece.group());
      if (length > 0) {
        Span span = new Span(path, line, piece.start() + 1, length);
        faults.add(fault(span, piece.group().substring(0, length)));
      }
      at = piece.start() + Math.max(1, length);
    }
  }

  /** How much of the piece was read wrongly: the most that it can be; 0 for none. */
  private static int length(String piece) {
    for (int length = piece.length(); length > 1; length--) {
      if (!meant(piece.substring(0, length)).isEmpty()) {
        return length;
      }
    }
    return 0;
  }

  private static Diagnostic fault(Span span, String written) {
    return Diagnostic.error(
        Rule.MOJIBAKE,
        span,
        Quote.of(written)
            + " was probably "
            + Quote.of(meant(written))
            + " and was read in the wrong encoding.",
        "Write what was meant, then look for more: copy the text anew, or save it as UTF-8.");
  }

  /** What the text was before it was read wrongly, once or several times; empty if it was not. */
  private static String meant(String text) {
    Optional<String> before = as(text, WINDOWS).or(() -> as(text, MACINTOSH));
    return before.map(b -> meant(b).isEmpty() ? b : meant(b)).orElse(CUT.getOrDefault(text, ""));
  }

  private static Optional<String> as(String text, Charset wrong) {
    ByteBuffer bytes = ByteBuffer.allocate(text.length());
    CharBuffer read = CharBuffer.allocate(text.length());
    boolean whole =
        !wrong.newEncoder().encode(CharBuffer.wrap(text), bytes, true).isError()
            && !StandardCharsets.UTF_8.newDecoder().decode(bytes.flip(), read, true).isError()
            && !bytes.hasRemaining();
    String before = read.flip().toString();
    return whole && EXPECTED.matcher(before).matches() ? Optional.of(before) : Optional.empty();
  }
}
