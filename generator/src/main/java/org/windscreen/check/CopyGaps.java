package org.windscreen.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.windscreen.format.RecordShape;
import org.windscreen.model.CategoriesFile;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile;
import org.windscreen.model.Keyword;
import org.windscreen.model.Stated;

/** Where content says {@code copy-incomplete}. */
final class CopyGaps {
  private CopyGaps() {}

  /** Whether a record says so of anything in it. */
  static boolean isIn(Record said) {
    return RecordShape.of(said.getClass()).fields().stream()
        .anyMatch(field -> isSaid(field.of(said)));
  }

  private static boolean isSaid(Object value) {
    return switch (value) {
      case Stated.Lacking<?> ignored -> true;
      case Stated.Known<?>(Object known) -> isSaid(known);
      case Stated.Silent<?> ignored -> false;
      case Optional<?> some -> some.filter(CopyGaps::isSaid).isPresent();
      case List<?> items -> items.stream().anyMatch(CopyGaps::isSaid);
      case Enum<?> word -> Keyword.of(word).equals(Stated.COPY_INCOMPLETE);
      case Record inner when isGroup(inner) -> isIn(inner);
      default -> false;
    };
  }

  /** Whether a record has keys of its own, and is no value that is written as one word. */
  private static boolean isGroup(Record record) {
    return record.getClass().getPackage().equals(Stated.class.getPackage());
  }

  /** What an edition says so of that is no thing of its own, as its files name it. */
  static List<String> of(Edition edition) {
    List<String> where = new ArrayList<>();
    EditionFile facts = edition.facts();
    note("approved", facts.approved(), where);
    note("published", facts.published(), where);
    note("review-by", facts.reviewBy(), where);
    note("supersedes", facts.supersedes(), where);
    boolean sources =
        facts.sources().stream().anyMatch(s -> s.dated().isLacking() || s.address().isLacking());
    if (sources) {
      where.add("sources");
    }
    edition.lacking().stream()
        .filter(part -> !edition.leftOut().contains(part))
        .forEach(part -> where.add(Keyword.of(part)));
    edition.consent().copyIncomplete().forEach(action -> where.add(Keyword.of(action)));
    edition.pathways().copyIncomplete().forEach(kind -> where.add(Keyword.of(kind)));
    boolean cells =
        edition.grid().emptyCells().stream()
            .anyMatch(cell -> cell.reason() == CategoriesFile.Reason.COPY_INCOMPLETE);
    if (cells) {
      where.add("empty-cells");
    }
    return where;
  }

  private static void note(String key, Stated<?> value, List<String> where) {
    if (value.isLacking()) {
      where.add(key);
    }
  }
}
