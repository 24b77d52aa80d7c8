package org.windscreen.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.windscreen.model.AddressMention;
import org.windscreen.model.PhoneMention;

/**
 * Makes links of the web and mail addresses and the telephone numbers that stand in a text as they
 * are. Each is shown as written; a number is dialled in its international form.
 *
 * <p>Example: {@code Call 01632 960001} becomes {@code Call <a href="tel:+441632960001">01632
 * 960001</a>}.
 */
final class BareLinks {
  /** What a text with a number has at least; most texts need not be looked at further. */
  private static final Pattern FIGURES = Pattern.compile("\\d[\\s().-]*\\d[\\s().-]*\\d");

  private static final Pattern QUOTED =
      Pattern.compile("\"[^\"]{1,400}\"|\u201C[^\u201D]{1,400}\u201D");

  private BareLinks() {}

  /** A link to be made, and where. */
  private record Found(int start, int end, String href) {}

  /**
   * The HTML of a text.
   *
   * @param words from what stands between links to HTML, escaped
   */
  static String html(String text, UnaryOperator<String> words) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Found link : found(text)) {
      if (link.start() >= from) {
        String shown = PageContext.escape(text.substring(link.start(), link.end()));
        out.append(words.apply(text.substring(from, link.start())))
            .append("<a href=\"")
            .append(PageContext.escape(link.href()))
            .append("\">")
            .append(shown)
            .append("</a>");
        from = link.end();
      }
    }
    return from == 0 ? words.apply(text) : out.append(words.apply(text.substring(from))).toString();
  }

  private static List<Found> found(String text) {
    List<Found> found = new ArrayList<>();
    List<MatchResult> quoted = QUOTED.matcher(text).results().toList();
    AddressMention.in(text).stream()
        .filter(a -> isOwn(a.from(), quoted))
        .forEach(a -> found.add(new Found(a.from(), a.to(), a.href())));
    if (FIGURES.matcher(text).find()) {
      PhoneMention.in(text).stream()
          .filter(n ->
              n.number().isShort()
                  ? n.number().isEmergency() || isOwn(n.from(), quoted)
                  : "+0(".indexOf(text.charAt(n.from())) >= 0)
          .forEach(n -> found.add(new Found(n.from(), n.to(), n.number().tel())));
    }
    found.sort(
        Comparator.comparingInt(Found::start).thenComparing(Found::end, Comparator.reverseOrder()));
    return found;
  }

  /** Whether the text says it itself: another's wording may be old, or wrong. */
  private static boolean isOwn(int at, List<MatchResult> quoted) {
    return quoted.stream().noneMatch(quote -> quote.start() < at && at < quote.end());
  }
}
