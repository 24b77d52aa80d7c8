package org.windscreen.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.windscreen.format.FileKind;
import org.windscreen.markdown.PlainText;
import org.windscreen.model.EditionFile;
import org.windscreen.model.EditionFile.Citation;
import org.windscreen.model.EditionFile.Source;
import org.windscreen.model.Id;
import org.windscreen.model.PartialDate;
import org.windscreen.model.Stated;
import org.windscreen.model.WithdrawnFile.ThingRef;

/**
 * What {@code edition.yaml} says of the edition that takes the place of another: its own dates, the
 * national guidance of its time, and no notes on faults of the document before.
 */
final class NextDocument {
  /** In years. */
  private static final int REVIEWED_AFTER = 3;

  private NextDocument() {}

  static EditionFile of(
      MadeUpEdition before, MadeUpAuthority then, WordLists lists, Speaker speaker) {
    EditionFile was = before.record(FileKind.EDITION, EditionFile.class);
    List<Id.Edition> superseded = new ArrayList<>(List.of(new Id.Edition(before.area().edition())));
    PartialDate review = new PartialDate(Integer.toString(then.year() + REVIEWED_AFTER));
    return new EditionFile(
        was.title(),
        was.kind(),
        was.status(),
        was.provenance(),
        then.published(),
        then.published(),
        Stated.known(review),
        Stated.known(was.title()),
        superseded,
        was.about(),
        Optional.empty(),
        List.of(source(was.sources().getFirst(), then, lists, speaker)),
        Stated.known(List.of(citation(was.cites().getFirst(), then))),
        List.of(),
        was.statedAges(),
        was.statedOwner(),
        was.statedHistory(),
        was.statedDownloads(),
        List.of(new ThingRef("edition:" + then.edition())),
        Optional.empty(),
        Optional.empty());
  }

  private static Source source(Source was, MadeUpAuthority then, WordLists lists, Speaker speaker) {
    List<PlainText> copies =
        lists.sheet("edition").entry("edition").all("copy").stream()
            .map(speaker::say)
            .map(PlainText::of)
            .filter(copy -> !copy.equals(was.copy()))
            .toList();
    return new Source(
        was.id(), was.title(), then.published(), was.address(), speaker.chance().one(copies));
  }

  private static Citation citation(Citation was, MadeUpAuthority then) {
    return new Citation(
        then.national(), "Working Together (" + then.nationalYear() + ")", was.source());
  }
}
