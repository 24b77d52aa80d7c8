package org.windscreen.search;

import java.util.List;
import java.util.Optional;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.markdown.Heading;
import org.windscreen.markdown.Prose;
import org.windscreen.model.Chapter;

/** Splits a chapter of guidance at its headings, so that a reader lands where the words are. */
final class ChapterRecords {
  private ChapterRecords() {}

  static List<SearchRecord> of(Chapter chapter, EditionRecords edition) {
    return chapter.text().sections().stream()
        .filter(section -> section.heading().isEmpty() || !section.plain().isEmpty())
        .map(section -> record(section, chapter, edition))
        .toList();
  }

  private static SearchRecord record(
      Prose.Section section, Chapter chapter, EditionRecords edition) {
    String title = chapter.head().title();
    Address whole = edition.address(chapter.id());
    Optional<String> anchor = section.heading().map(Heading::anchor);
    return edition
        .draft(
            RecordKind.SECTION,
            chapter.id().value() + anchor.map(a -> "#" + a).orElse(""),
            section.heading().map(Heading::text).orElse(title),
            chapter.id(),
            anchor.map(a -> Addresses.heading(whole, a)).orElse(whole))
        .text(List.of(section.plain()))
        .context(section.heading().map(below -> title).stream().toList())
        .about(chapter.head().topics())
        .finish();
  }
}
