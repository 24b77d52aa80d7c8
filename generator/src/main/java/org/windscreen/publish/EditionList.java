package org.windscreen.publish;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.load.ContentLoader;
import org.windscreen.load.Drafts;
import org.windscreen.load.EditionFolder;
import org.windscreen.model.Authority;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile;
import org.windscreen.model.EditionFile.Status;
import org.windscreen.model.Id;
import org.windscreen.model.Keyword;
import org.windscreen.model.PartialDate;
import org.windscreen.model.Stated;
import org.windscreen.source.SourceLines;
import org.windscreen.source.SourceTree;

/** The editions of a content folder, drafts too, and where each stands. */
public final class EditionList {
  private EditionList() {}

  /**
   * One edition.
   *
   * @param standing in a few words: {@code current}, {@code superseded by 2026-04}, {@code draft}
   */
  public record Row(EditionFolder edition, String standing, EditionFile facts) {
    /** Its folder, standing, provenance and dates by name, for people's tables and for tools. */
    public Map<String, String> fields() {
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put("edition", edition.path());
      fields.put("standing", standing);
      fields.put("provenance", Keyword.of(facts.provenance()));
      fields.put("published", date(facts.published()));
      fields.put("review-by", date(facts.reviewBy()));
      fields.put("title", facts.title());
      return fields;
    }
  }

  /**
   * Lists them by area, the current one first, then those before it; drafts come last.
   *
   * @param faults what keeps editions from being read
   * @throws NotPossible if an area of the options is not there
   */
  public static List<Row> of(BuildOptions options, Diagnostics faults)
      throws IOException, NotPossible {
    SourceTree tree = ContentFolder.read(options.content());
    faults.showLines(new SourceLines(tree)::at);
    for (Id.Authority wanted : options.only()) {
      NotPossible.unlessArea(wanted, tree);
    }
    return ContentLoader.load(tree, faults).catalog().stream()
        .flatMap(catalog -> catalog.authorities().stream())
        .filter(area -> options.only().isEmpty() || options.only().contains(area.id()))
        .flatMap(area -> rows(area, Drafts.in(tree)))
        .toList();
  }

  private static Stream<Row> rows(Authority area, Drafts drafts) {
    List<Row> others = area.superseded().stream().map(e -> row(area, e, drafts)).toList();
    return Stream.of(
            Stream.of(row(area, area.current(), drafts)),
            others.stream().filter(row -> !row.standing().equals("draft")),
            others.stream().filter(row -> row.standing().equals("draft")))
        .flatMap(rows -> rows);
  }

  private static Row row(Authority area, Edition edition, Drafts drafts) {
    EditionFolder named = new EditionFolder(area.id(), edition.id());
    Optional<String> after =
        area.successors(edition).stream()
            .filter(next -> !drafts.drafts().contains(new EditionFolder(area.id(), next.id())))
            .map(next -> "superseded by " + next.id().value())
            .findFirst();
    String standing =
        area.isCurrent(edition)
            ? edition.facts().status() == Status.DRAFT ? "current, a draft" : "current"
            : drafts.drafts().contains(named) ? "draft" : after.orElse("superseded by nothing");
    return new Row(named, standing, edition.facts());
  }

  private static String date(Stated<PartialDate> date) {
    return switch (date) {
      case Stated.Known<PartialDate>(PartialDate day) -> day.value();
      case Stated.Silent<PartialDate> ignored -> Stated.NOT_STATED;
      case Stated.Lacking<PartialDate> ignored -> Stated.COPY_INCOMPLETE;
    };
  }
}
