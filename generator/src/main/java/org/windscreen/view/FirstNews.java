package org.windscreen.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.windscreen.ledger.Address;

/**
 * The first of news, as many as people read on a page or keep in a calendar, and how many there
 * are.
 *
 * <p>Example: {@code FirstNews.of(chronicle.all()).shown()}.
 *
 * @param shown in the order of all; at most {@link #MOST}
 * @param left the others, in the same order; may be empty
 */
public record FirstNews(List<News> shown, List<News> left) {
  /** So many years of one area go on a page, or the last months of a hundred. */
  public static final int MOST = 100;

  public FirstNews {
    shown = List.copyOf(shown);
    left = List.copyOf(left);
  }

  /** Of news in whatever order. */
  public static FirstNews of(List<News> all) {
    int cut = Math.min(MOST, all.size());
    return new FirstNews(all.subList(0, cut), all.subList(cut, all.size()));
  }

  /** How many there are. */
  public int all() {
    return shown.size() + left.size();
  }

  /** "100 of 612". */
  public String ofAll() {
    return String.format(Locale.ROOT, "%d of %d", shown.size(), all());
  }

  /** Whether there are more than are shown. */
  public boolean isCut() {
    return !left.isEmpty();
  }

  /** The first pages of the areas of which something is left out. */
  public Stream<Address> areasLeft() {
    return left.stream().map(news -> news.area().address()).distinct();
  }
}
