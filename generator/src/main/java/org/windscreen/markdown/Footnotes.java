package org.windscreen.markdown;

import com.vladsch.flexmark.ast.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.source.Placement;

/**
 * Notes that stand apart from the words that they are about, as programs for texts print them:
 * {@code at once¹}, and at the end {@code ¹ But not at night}. What qualifies a sentence would not
 * be read with it. Reports {@code footnote}; those of other dialects are {@link LinkFaults}'s.
 */
public final class Footnotes {
  /** Raised figures; those of a unit (m²) or a power are none. */
  private static final String RAISED =
      "(?<![0-9\u00B2\u00B3\u00B9\u2070-\u2079]|(?<!\\p{L})(?:[cdkm]?m|ft|in|yd|mi))[\u00B2\u00B3\u00B9\u2070\u2074-\u2079]+";

  /** Marks that refer to a note wherever they stand, in whatever text. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          RAISED
              + "|(?<=[\\p{L}.,;:)\u2019\u201D])[\u2020\u2021]{1,2}"
              + "|(?<=[\\p{L}\\p{N}.,;:)%\"\u2019\u201D][ \\t\u00A0]{0,2})"
              + "\\[(?:(?:note|fn|footnote)\\s?)?[0-9]{1,3}(?:\\s?[,\u2013-]\\s?[0-9]{1,3})*\\]"
              + "(?!\\s(?:hours?|minutes?|days?|weeks?|months?|years?|working)\\b)");

  /** The same, and a star or a figure behind a word, where nothing else can be meant. */
  private static final Pattern IN_PLAIN_TEXT =
      Pattern.compile(
          REFERENCE.pattern()
              + "|^\\*{1,3}(?=\\p{L}[^*]*$)|(?<=\\p{L}{2}|[.,;:)\u2019\u201D])\\*{1,3}(?![\\w*])");

  /** How a line starts that is a note: by its mark. */
  private static final Pattern NOTE =
      Pattern.compile(
          "(?<mark>(?:\\\\\\*){1,3}|[\u2020\u2021\u00A7\u00B6]{1,2}|\\[\\w{1,2}\\]|\\(\\w{1,2}\\)|\\^?[0-9]{1,2}|[\u2460-\u2473])[:.]?["
              + " \\t]+(?=[\\p{Lu}(\"\u201C])");

  private Footnotes() {}

  /** References to notes, in a text of whatever kind: where each stands. */
  static void check(Text text, Faults faults) {
    REFERENCE
        .matcher(text.getChars())
        .results()
        .forEach(found -> told(text.getStartOffset() + found.start(), found.group(), faults));
  }

  /** The first such reference in a text that is no Markdown. */
  public static Optional<Diagnostic> first(String plain, Placement placement) {
    return IN_PLAIN_TEXT
        .matcher(plain)
        .results()
        .findFirst()
        .map(found -> fault(placement.at(found.start(), found.group().length()), found.group()));
  }

  /** Whether square brackets refer to a note, {@code first[1]}, which is told then. */
  static boolean refers(int offset, String brackets, Faults faults) {
    boolean behind =
        REFERENCE
            .matcher(faults.text())
            .region(offset, offset + brackets.length())
            .useTransparentBounds(true)
            .matches();
    if (behind) {
      told(offset, brackets, faults);
    }
    return behind;
  }

  /**
   * Notes below: a line that starts with a mark that stands behind a word above. Whether there is
   * one.
   */
  static boolean check(List<ParagraphLine> lines, Faults faults) {
    boolean found = false;
    for (ParagraphLine line : lines) {
      Matcher note = NOTE.matcher(line.text());
      if (note.lookingAt() && isReferredTo(note.group("mark"), line, faults)) {
        told(line.offset(), note.group("mark"), faults);
        found = true;
      }
    }
    return found;
  }

  private static boolean isReferredTo(String mark, ParagraphLine line, Faults faults) {
    boolean circled = mark.codePointAt(0) >= 0x2460 && mark.codePointAt(0) <= 0x2473;
    String behind = circled ? "\\S\\s?" : "\\p{L}{2}[.,;)\u2019\u201D]{0,2}";
    String apart = mark.startsWith("[") ? "\\s{0,2}" : "";
    Pattern reference = Pattern.compile(behind + apart + Pattern.quote(mark) + "(?![\\w*)])");
    return reference
        .matcher(faults.text().subSequence(0, line.offset()))
        .results()
        .anyMatch(found -> !leads(found.start(), faults));
  }

  /** Whether a place is a part of an address, which may end in a figure. */
  private static boolean leads(int offset, Faults faults) {
    int start = offset;
    while (!Character.isWhitespace(faults.at(start - 1))) {
      start--;
    }
    return faults.text().subSequence(start, offset).toString().matches(".*(?:\\]\\(|/).*");
  }

  private static void told(int offset, String mark, Faults faults) {
    faults.found().add(fault(faults.placement().at(offset, mark.length()), mark));
  }

  private static Diagnostic fault(Span at, String mark) {
    return Diagnostic.error(
        Rule.FOOTNOTE,
        at,
        Quote.of(mark) + " is a footnote's mark: who reads the sentence would not read the note.",
        "Write what the note says where it belongs, and take its marks away.");
  }
}
