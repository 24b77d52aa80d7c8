package org.windscreen.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.windscreen.markdown.Prose;
import org.windscreen.model.LevelsFile;
import org.windscreen.model.Stated;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.Notes;
import org.windscreen.view.Quotation;

/**
 * One thing that an edition says on a subject, before it is cut into columns.
 *
 * @param <T> what it is
 * @param title the thing with its page
 * @param brief what it says in a word or two
 * @param notes faults of the source that bear on it
 */
record ComparedThing<T>(
    LinkedEdition linked,
    Comparison.Section section,
    Link title,
    T thing,
    Datum brief,
    Notes notes) {
  ComparedThing {}

  /** With one cell under the head of each column. */
  Comparison.Row row(List<Column<T>> columns) {
    return new Comparison.Row(
        section,
        linked.authority(),
        Optional.of(title),
        columns.stream().collect(Collectors.toMap(Column::head, c -> c.cell().apply(this))),
        brief,
        notes);
  }

  Datum said(Stated<LevelsFile.Said> said) {
    return quoted(said.map(LevelsFile.Said::text));
  }

  Datum quoted(Stated<Prose> prose) {
    return of(prose, this::quoted);
  }

  Datum quoted(Prose prose) {
    return new Datum.Quoted(new Quotation(prose, linked.scope()));
  }

  /** What the source need not have; nothing where it has not. */
  Datum quotedIfThere(Stated<Prose> prose) {
    return ifThere(prose, this::quoted);
  }

  /** What the source need not have; nothing where it has not. */
  static <V> Datum ifThere(Stated<V> stated, Function<V, Datum> datum) {
    return stated.isSilent() ? new Datum.Nothing() : of(stated, datum);
  }

  /** What is stated, that the document is silent, or that our copy lacks it. */
  static <V> Datum of(Stated<V> stated, Function<V, Datum> datum) {
    return switch (stated) {
      case Stated.Known<V>(V value) -> datum.apply(value);
      case Stated.Silent<V> ignored -> new Datum.Silent();
      case Stated.Lacking<V> ignored -> new Datum.Lacking();
    };
  }

  /** What there is to show of it, unless our copy lacks it. */
  static Datum unlessLacking(Stated<?> stated, Datum shown) {
    return unlessLacking(stated.isLacking(), shown);
  }

  static Datum unlessLacking(boolean lacking, Datum shown) {
    return lacking ? new Datum.Lacking() : shown;
  }

  static Datum links(List<Link> links) {
    return links.isEmpty() ? new Datum.Silent() : new Datum.Links(links);
  }

  static Datum texts(List<String> texts) {
    return texts.isEmpty() ? new Datum.Nothing() : new Datum.Texts(texts);
  }

  static Datum text(Stated<String> text) {
    return of(text, Datum.Text::new);
  }

  static Datum text(Optional<String> text) {
    return texts(text.stream().toList());
  }
}
