package org.windscreen.compare;

import java.util.function.Function;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.view.Labels;

/**
 * A column of a comparison: its head, and what stands under it of a thing. A cell is made by its
 * column alone, so it can't stand under another head.
 *
 * <p>Example: {@code Column.of("rule", "The rule", e -> e.quoted(e.thing().rule()))}.
 *
 * @param <T> what each row is about
 */
record Column<T>(Comparison.Head head, Function<ComparedThing<T>, Datum> cell) {
  /** What stands under a key of content, which is its name in data too: on pages and in data. */
  static <T> Column<T> of(
      Class<? extends Record> type, String key, Function<ComparedThing<T>, Datum> cell) {
    return of(key, Labels.of(type, key), cell);
  }

  /** The same in data, and on pages only where our copy lacks it. */
  static <T> Column<T> data(
      Class<? extends Record> type, String key, Function<ComparedThing<T>, Datum> cell) {
    return data(key, Labels.of(type, key), cell);
  }

  /** On pages and in data. */
  static <T> Column<T> of(String id, String title, Function<ComparedThing<T>, Datum> cell) {
    return new Column<>(new Comparison.Head(id, title, Comparison.Use.PAGE_AND_DATA), cell);
  }

  /** In data, and on pages only where our copy lacks it. */
  static <T> Column<T> data(String id, String title, Function<ComparedThing<T>, Datum> cell) {
    return new Column<>(new Comparison.Head(id, title, Comparison.Use.DATA), cell);
  }

  /** On pages alone. */
  static <T> Column<T> page(String id, String title, Function<ComparedThing<T>, Datum> cell) {
    return new Column<>(new Comparison.Head(id, title, Comparison.Use.PAGE), cell);
  }
}
