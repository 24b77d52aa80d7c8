package org.windscreen.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Span;
import org.windscreen.model.AddressMention;
import org.windscreen.model.Fact;
import org.windscreen.model.PhoneMention;
import org.windscreen.model.PhoneNumber;
import org.windscreen.source.Placement;

/**
 * A telephone number, mail or web address that stands in a text, however it is written.
 *
 * <p>Example: {@code +44 (0)1432 26 08 00} is spelt like {@code 01432 260800}.
 *
 * @param from where it starts in the text, in UTF-16 units from 0
 * @param to after its last character
 * @param sort a number, or a mail or web address
 * @param spelling what all ways to write it have in common
 */
record Spelt(int from, int to, Fact.Sort sort, String spelling) {
  private static final int FEWEST = 6;
  private static final int MOST = 15;

  /** What may stand between two figures of one number. */
  private static final String BETWEEN = "[\\s().\u00A0\u2007\u202F\u2010-\u2015/*_`~\\\\\\[\\]-]";

  private static final Pattern FIGURES =
      Pattern.compile("[0-9](?:" + BETWEEN + "{0,8}+[0-9]){" + (FEWEST - 1) + ",}");
  private static final Pattern MAIL =
      Pattern.compile("[\\w.+'-]*\\w@[a-z0-9-]+(?:\\.[a-z0-9-]+)+", Pattern.CASE_INSENSITIVE);
  private static final Pattern WEB =
      Pattern.compile(
          "(?:https?://|(?<![\\w./@])www\\.)[^\\s<>\"\u201C\u201D)\\]]+", Pattern.CASE_INSENSITIVE);
  private static final Pattern BLANK = Pattern.compile("&(?:nbsp|#160|#x[aA]0|thinsp|ensp);");

  /** How a number is spelt by its figures alone: as in the country, from abroad, or on the spot. */
  static Stream<String> digits(PhoneNumber number) {
    if (number.isEverybodys()) {
      return Stream.empty(); // Everybody's, and no contact's.
    }
    return Stream.concat(
        number.figures().stream(),
        number.local().filter(local -> local.length() >= FEWEST).map(Spelt::alone).stream());
  }

  /** Figures that are a whole number only where no others stand beside them. */
  private static String alone(String local) {
    return "local " + local;
  }

  static String mail(String address) {
    return address.toLowerCase(Locale.ROOT);
  }

  /** Two addresses that lead to one page, whether with {@code www.} and a slash or without. */
  static String web(String address) {
    String bare = address.replaceFirst("(?i)^(?:https?://)?(?:www\\.)?", "");
    int path = bare.indexOf('/');
    String host = (path < 0 ? bare : bare.substring(0, path)).toLowerCase(Locale.ROOT);
    return "//" + host + (path < 0 ? "" : bare.substring(path)).replaceFirst("/+$", "");
  }

  /**
   * Everything of the kind in a text, in its order.
   *
   * @param known which figures are a number; others are one if they can be dialled
   */
  static List<Spelt> in(String text, Predicate<String> known) {
    List<Spelt> found = new ArrayList<>();
    WEB.matcher(text).results().map(Spelt::web).forEach(found::add);
    AddressMention.in(text).stream()
        .filter(mention -> mention.isBareHost(text))
        .map(mention ->
            new Spelt(mention.from(), mention.to(), Fact.Sort.ADDRESS, web(mention.href())))
        .forEach(found::add);
    MAIL.matcher(text).results().map(Spelt::mail).forEach(found::add);
    String plain = figures(text);
    FIGURES.matcher(plain).results().forEach(run -> numbers(plain, run, known, found));
    for (PhoneMention mention : PhoneMention.in(plain)) {
      if (!mention.number().isEverybodys() && found.stream().noneMatch(s -> s.lies(mention))) {
        String spelling = mention.number().national();
        found.add(new Spelt(mention.from(), mention.to(), Fact.Sort.NUMBER, spelling));
      }
    }
    found.sort(Comparator.comparingInt(Spelt::from));
    return found;
  }

  /** The text with plain figures and blanks, as long as it is, and without web addresses. */
  private static String figures(String text) {
    StringBuilder plain = new StringBuilder(text);
    Stream.of(WEB, BLANK)
        .flatMap(pattern -> pattern.matcher(text).results())
        .forEach(m -> plain.replace(m.start(), m.end(), " ".repeat(m.group().length())));
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean line = c == '\n' || c == '\u00A0';
      plain.setCharAt(i, line ? ' ' : Character.isDigit(c) ? digit(c) : c);
    }
    return plain.toString();
  }

  private static char digit(char c) {
    return (char) ('0' + Character.digit(c, 10));
  }

  private static void numbers(
      String plain, MatchResult run, Predicate<String> known, List<Spelt> found) {
    List<Integer> at = new ArrayList<>();
    for (int i = 0; i < run.group().length(); i++) {
      if (Character.isDigit(run.group().charAt(i))) {
        at.add(run.start() + i);
      }
    }
    String all = run.group().replaceAll("[^0-9]", "");
    if (known.test(alone(all))) {
      found.add(new Spelt(run.start(), run.end(), Fact.Sort.NUMBER, alone(all)));
      return;
    }
    for (int i = 0; i < at.size(); i++) {
      int first = i;
      int end =
          first > 0 && at.get(first) == at.get(first - 1) + 1 ? 0 : end(at, first, all, known);
      if (end > 0) {
        String spelling = all.substring(first, end);
        int start = opening(plain, at.get(first));
        found.add(new Spelt(start, at.get(end - 1) + 1, Fact.Sort.NUMBER, spelling));
        i = end - 1;
      }
    }
  }

  /** Where a number starts whose first figure stands there: at its bracket or plus. */
  private static int opening(String plain, int figure) {
    int start = figure;
    while (start > 0 && "+(".indexOf(plain.charAt(start - 1)) >= 0) {
      start--;
    }
    return start;
  }

  /** After the last figure of the longest known number that starts there; 0 if there is none. */
  private static int end(List<Integer> at, int first, String all, Predicate<String> known) {
    for (int end = Math.min(at.size(), first + MOST); end >= first + FEWEST; end--) {
      boolean whole = end == at.size() || at.get(end) > at.get(end - 1) + 1;
      if (whole && known.test(all.substring(first, end))) {
        return end;
      }
    }
    return 0;
  }

  private static Spelt web(MatchResult match) {
    String address = match.group().replaceFirst("[.,;:!?'\u2019*_]+$", "");
    return new Spelt(
        match.start(), match.start() + address.length(), Fact.Sort.ADDRESS, web(address));
  }

  private static Spelt mail(MatchResult match) {
    return new Spelt(match.start(), match.end(), Fact.Sort.MAIL, mail(match.group()));
  }

  Span in(Placement text) {
    return text.at(from, to - from);
  }

  /** As it is written. */
  String of(String text) {
    return text.substring(from, to);
  }

  private boolean lies(PhoneMention within) {
    return from < within.to() && within.from() < to;
  }
}
