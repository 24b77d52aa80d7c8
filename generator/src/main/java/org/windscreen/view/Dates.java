package org.windscreen.view;

import java.time.LocalDate;
import java.util.Optional;
import org.windscreen.model.EditionFile;
import org.windscreen.model.PartialDate;
import org.windscreen.model.Stated;

/** Dates in words, as British readers write them. */
public final class Dates {
  private Dates() {}

  /** With the word before it: "on 13 December 2018", "in September 2017", "in 2017". */
  public static String in(PartialDate date) {
    return (date.value().length() > 7 ? "on " : "in ") + date.words();
  }

  /** "2.1, 13 December 2018: New telephone numbers.", or what is said where the date is missing. */
  public static String version(EditionFile.Version version) {
    String date =
        switch (version.date()) {
          case Stated.Known<PartialDate>(PartialDate known) -> ", " + known.words();
          case Stated.Silent<PartialDate> ignored ->
              " (date: " + Wording.inSentence(Wording.NOT_STATED) + ")";
          case Stated.Lacking<PartialDate> ignored ->
              " (date: " + Wording.inSentence(Wording.COPY_INCOMPLETE) + ")";
        };
    return version.version() + date + ": " + version.what();
  }

  /** By when an edition was to be reviewed, if that has passed; a draft is not yet to be. */
  public static Optional<PartialDate> overdue(EditionFile edition, LocalDate asOf) {
    return edition
        .reviewBy()
        .toOptional()
        .filter(date -> edition.status() == EditionFile.Status.PUBLISHED)
        .filter(date -> date.last().isBefore(asOf));
  }

  /** When an edition was published, or why that is not known, in a few words. */
  static String published(EditionFile edition) {
    return edition.published().toOptional().map(PartialDate::words).orElseGet(() -> none(edition));
  }

  private static String none(EditionFile edition) {
    return edition.published().isLacking() ? "date missing from our copy" : "date not stated";
  }

  /** What an edition says of its own date, in a few words. */
  public static String words(EditionFile edition) {
    return edition
        .published()
        .toOptional()
        .or(() -> edition.approved().toOptional())
        .map(PartialDate::words)
        .orElseGet(() -> none(edition));
  }
}
