package org.windscreen.markdown;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that is no Markdown and may take facts, on one line, with single blanks.
 *
 * <p>Example: {@code Ring [number](contact:mash).} is shown as {@code Ring 01632 960001.}. Two
 * texts are equal if their authors wrote the same, as two of {@link Prose} are.
 */
public final class PlainText {
  /** The one mark of Markdown that is looked for: the words of a link and where it leads. */
  public static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]*)\\]\\(([^)\\s]*)\\)");

  private final String written;
  private final String shown;

  private PlainText(String written, String shown) {
    this.written = written;
    this.shown = shown;
  }

  /** A text where those facts hold. */
  public static PlainText of(String written, Facts facts) {
    String shown = LINK.matcher(written).replaceAll(link -> shown(link, facts));
    return new PlainText(onOneLine(written), onOneLine(shown));
  }

  private static String shown(MatchResult link, Facts facts) {
    return Matcher.quoteReplacement(
        facts.of(link.group(1), link.group(2)).flatMap(Facts.Shown::words).orElse(link.group()));
  }

  /** A text that takes nothing. */
  public static PlainText of(String written) {
    return of(written, Facts.NONE);
  }

  /** With one blank for all that stands between two words. */
  public static String onOneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** As it stands in content, with references in place of facts. */
  public String written() {
    return written;
  }

  /** As readers see it. */
  public String shown() {
    return shown;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlainText text && written.equals(text.written);
  }

  @Override
  public int hashCode() {
    return written.hashCode();
  }

  /** As readers see it. */
  @Override
  public String toString() {
    return shown;
  }
}
