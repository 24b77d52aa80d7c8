package org.windscreen.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.windscreen.ledger.Address;
import org.windscreen.page.ComparePage;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.view.Link;

/** Gathers the strips of a matrix, each kind once, so that a cell need only name its own. */
final class Strips {
  private record Kind(List<String> boxes, String words) {}

  private final Map<String, ComparePage.Box> boxes = new LinkedHashMap<>();
  private final Map<Kind, ComparePage.Pattern> patterns = new LinkedHashMap<>();

  /** The cell of a row of {@link TopicsCompared}. */
  ComparePage.MatrixCell cell(Comparison.Row row) {
    List<String> ids = ((Datum.Strip) row.brief()).boxes().stream().map(this::box).toList();
    Kind kind = new Kind(ids, row.data().getLast().plain());
    String id =
        patterns
            .computeIfAbsent(
                kind, k -> new ComparePage.Pattern("p" + patterns.size(), k.words(), k.boxes()))
            .id();
    boolean listed = !(row.data().getFirst() instanceof Datum.Nothing);
    Optional<Address> ladder = row.title().map(Link::address).filter(a -> listed);
    return new ComparePage.MatrixCell(ladder, id);
  }

  private String box(Datum.Box box) {
    return boxes
        .computeIfAbsent(
            box.level().mark() + " " + box.presence(),
            k -> new ComparePage.Box("b" + boxes.size(), box))
        .id();
  }

  List<ComparePage.Box> boxes() {
    return List.copyOf(boxes.values());
  }

  List<ComparePage.Pattern> patterns() {
    return List.copyOf(patterns.values());
  }
}
