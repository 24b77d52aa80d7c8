package org.windscreen.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.windscreen.ledger.Address;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.page.TopicMatrix;
import org.windscreen.view.Link;

/** Gathers the strips of a matrix, each kind once, so that a cell need only name its own. */
final class Strips {
  private record Strip(List<String> boxes, String words) {}

  private final Map<String, TopicMatrix.Box> boxes = new LinkedHashMap<>();
  private final Map<Strip, TopicMatrix.Pattern> patterns = new LinkedHashMap<>();

  private final Comparison.Head listed;
  private final Comparison.Head words;

  /**
   * Starts with none.
   *
   * @param listed under which stands where a topic is listed
   * @param words under which stands how a strip is read out
   */
  Strips(Comparison.Head listed, Comparison.Head words) {
    this.listed = listed;
    this.words = words;
  }

  /** The cell of a row of {@link TopicsCompared}. */
  TopicMatrix.Cell cell(Comparison.Row row) {
    List<String> ids = ((Datum.Strip) row.brief()).boxes().stream().map(this::box).toList();
    Strip strip = new Strip(ids, row.cell(words).plain());
    String id =
        patterns
            .computeIfAbsent(
                strip, k -> new TopicMatrix.Pattern("p" + patterns.size(), k.words(), k.boxes()))
            .id();
    boolean isListed = !(row.cell(listed) instanceof Datum.Nothing);
    Optional<Address> ladder = row.title().map(Link::address).filter(a -> isListed);
    return new TopicMatrix.Cell(row.authority().id(), ladder, id);
  }

  private String box(Datum.Box box) {
    return boxes
        .computeIfAbsent(
            box.level().mark() + " " + box.presence(),
            k -> new TopicMatrix.Box("b" + boxes.size(), box))
        .id();
  }

  List<TopicMatrix.Box> boxes() {
    return List.copyOf(boxes.values());
  }

  List<TopicMatrix.Pattern> patterns() {
    return List.copyOf(patterns.values());
  }
}
