package org.windscreen.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.model.LevelsFile;
import org.windscreen.model.TopicsFile;
import org.windscreen.page.ComparePage;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.page.Frame;
import org.windscreen.topic.Ladder;
import org.windscreen.topic.LevelNames;
import org.windscreen.topic.Presence;
import org.windscreen.topic.Sentences;
import org.windscreen.view.Concerns;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;

/** All topics by authorities: at which levels each lists each. */
record TopicsCompared(Concerns concerns) {
  Subject subject() {
    return new Subject(
        "topics",
        "Topics",
        "At which levels each area lists each concern.",
        false,
        List.of(
            Comparison.Column.of("listed", "Listed at"),
            Comparison.Column.of("not-listed", "Not listed at"),
            Comparison.Column.of("copy-partly-lacks", "Our copy lacks part of"),
            Comparison.Column.of("copy-lacks", "Our copy lacks"),
            Comparison.Column.of("words", "In words")),
        concerns.map().topics().stream().map(TopicsCompared::section).toList(),
        "",
        linked -> concerns.map().topics().stream().map(t -> row(linked, t)).toList());
  }

  private static Comparison.Section section(TopicsFile.Topic topic) {
    return new Comparison.Section(topic.id().value(), topic.name(), topic.description());
  }

  private Comparison.Row row(LinkedEdition linked, TopicsFile.Topic topic) {
    Ladder ladder = concerns.map().ladder(topic.id(), linked.authority().id());
    Address address = Addresses.ladder(linked.authority().id(), topic.id());
    return new Comparison.Row(
        section(topic),
        linked.authority(),
        Optional.of(new Link(topic.name(), address)),
        List.of(
            levels(ladder, Presence.LISTED),
            levels(ladder, Presence.NOT_LISTED),
            levels(ladder, Presence.COPY_PARTLY_LACKS),
            levels(ladder, Presence.COPY_LACKS),
            new Datum.Text(Sentences.brief(ladder))),
        new Datum.Strip(ladder.rungs().stream().map(r -> TopicCompared.box(linked, r)).toList()),
        List.of());
  }

  private static Datum levels(Ladder ladder, Presence presence) {
    List<LevelsFile.Level> levels = ladder.levels(presence);
    return levels.isEmpty() ? new Datum.Nothing() : new Datum.Text(LevelNames.of(levels));
  }

  /** The matrix of a comparison of topics. */
  ComparePage.Matrix matrix(Frame frame, ComparePage.Body body, Comparison comparison) {
    Strips strips = new Strips();
    Map<Comparison.Section, List<ComparePage.MatrixCell>> cells = new HashMap<>();
    for (Comparison.Row row : comparison.rows()) {
      cells.computeIfAbsent(row.section(), s -> new ArrayList<>()).add(strips.cell(row));
    }
    List<ComparePage.MatrixRow> rows = new ArrayList<>();
    for (TopicsFile.Topic topic : concerns.map().topics()) {
      List<ComparePage.MatrixCell> inRow = cells.getOrDefault(section(topic), List.of());
      rows.add(new ComparePage.MatrixRow(concerns.link(topic), inRow));
    }
    return new ComparePage.Matrix(frame, body, strips.boxes(), strips.patterns(), rows);
  }
}
