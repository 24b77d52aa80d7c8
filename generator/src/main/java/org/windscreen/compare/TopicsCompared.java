package org.windscreen.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.model.Id;
import org.windscreen.model.LevelsFile;
import org.windscreen.model.TopicsFile;
import org.windscreen.page.ComparePage;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.page.TopicMatrix;
import org.windscreen.topic.Ladder;
import org.windscreen.topic.LevelNames;
import org.windscreen.topic.Presence;
import org.windscreen.topic.Sentences;
import org.windscreen.view.Concerns;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.Notes;

/** All topics by authorities: at which levels each lists each. */
record TopicsCompared(Concerns concerns) {
  private static final Column<Ladder> LISTED = levels("listed", "Listed at", Presence.LISTED);

  private static final Column<Ladder> WORDS =
      Column.of("words", "In words", e -> new Datum.Text(Sentences.brief(e.thing())));

  private static final List<Column<Ladder>> COLUMNS =
      List.of(
          LISTED,
          levels("not-listed", "Not listed at", Presence.NOT_LISTED),
          levels("copy-partly-lacks", "Our copy lacks part of", Presence.COPY_PARTLY_LACKS),
          levels("copy-lacks", "Our copy lacks", Presence.COPY_LACKS),
          WORDS);

  private static Column<Ladder> levels(String id, String title, Presence presence) {
    return Column.of(
        id,
        title,
        e -> {
          List<LevelsFile.Level> levels = e.thing().levels(presence);
          return levels.isEmpty() ? new Datum.Nothing() : new Datum.Text(LevelNames.of(levels));
        });
  }

  Subject<?> subject() {
    return new Subject<>(
        "topics",
        "Topics",
        "At which levels each area lists each concern.",
        false,
        COLUMNS,
        concerns.map().topics().stream().map(TopicsCompared::section).toList(),
        Absence.of(""),
        linked -> concerns.map().topics().stream().map(t -> entry(linked, t)).toList());
  }

  private static Comparison.Section section(TopicsFile.Topic topic) {
    return new Comparison.Section(topic.id().value(), topic.name(), topic.description());
  }

  private ComparedThing<Ladder> entry(LinkedEdition linked, TopicsFile.Topic topic) {
    Ladder ladder = concerns.map().ladder(topic.id(), linked.authority().id());
    Address address = Addresses.ladder(linked.authority().id(), topic.id());
    return new ComparedThing<>(
        linked,
        section(topic),
        new Link(topic.name(), address),
        ladder,
        new Datum.Strip(ladder.rungs().stream().map(r -> TopicCompared.box(linked, r)).toList()),
        Notes.NONE);
  }

  /** The matrix of a comparison of topics in these areas. */
  TopicMatrix matrix(List<ComparePage.Area> areas, Comparison comparison) {
    Strips strips = new Strips(LISTED.head(), WORDS.head());
    Map<Comparison.Section, Map<Id.Authority, TopicMatrix.Cell>> cells = new HashMap<>();
    for (Comparison.Row row : comparison.rows()) {
      cells
          .computeIfAbsent(row.section(), s -> new HashMap<>())
          .put(row.authority().id(), strips.cell(row));
    }
    List<TopicMatrix.Row> rows = new ArrayList<>();
    for (TopicsFile.Topic topic : concerns.map().topics()) {
      Map<Id.Authority, TopicMatrix.Cell> here = cells.getOrDefault(section(topic), Map.of());
      rows.add(
          new TopicMatrix.Row(
              concerns.link(topic), areas.stream().map(a -> here.get(a.id())).toList()));
    }
    return new TopicMatrix(areas, strips.boxes(), strips.patterns(), rows);
  }
}
