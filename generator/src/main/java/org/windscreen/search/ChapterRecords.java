package org.windscreen.search;

import java.util.ArrayList;
import java.util.List;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.markdown.Heading;
import org.windscreen.model.Chapter;

/** Splits a chapter of guidance at its headings, so that a reader lands where the words are. */
final class ChapterRecords {
  private ChapterRecords() {}

  static List<SearchRecord> of(Chapter chapter, EditionRecords edition) {
    List<Heading> headings = chapter.text().headings();
    List<String> parts = parts(chapter.text().markdown());
    if (parts.size() != headings.size() + 1) {
      // Headings written another way than with #: the chapter stays whole.
      parts = List.of(chapter.text().markdown());
    }
    Address whole = edition.address(chapter.id());
    List<SearchRecord> records = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String title = i == 0 ? chapter.head().title() : headings.get(i - 1).text();
      String anchor = i == 0 ? "" : headings.get(i - 1).anchor();
      String id = chapter.id().value() + (i == 0 ? "" : "#" + anchor);
      String text = chapter.text().part(parts.get(i)).plain();
      Address address = i == 0 ? whole : Addresses.heading(whole, anchor);
      if (i == 0 || !text.isEmpty()) {
        records.add(
            edition
                .draft(RecordKind.SECTION, id, title, chapter.id(), address)
                .text(List.of(text))
                .context(i == 0 ? List.of() : List.of(chapter.head().title()))
                .about(chapter.head().topics())
                .finish());
      }
    }
    return records;
  }

  private static List<String> parts(String markdown) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String line : markdown.lines().toList()) {
      if (line.matches("#{2,6} .*")) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(line).append('\n');
      }
    }
    parts.add(part.toString());
    return parts;
  }
}
