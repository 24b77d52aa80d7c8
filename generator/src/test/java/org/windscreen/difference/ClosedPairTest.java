package org.windscreen.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.windscreen.Rewrite;

/** How many changes are found that somebody labelled who had not seen how they are. */
class ClosedPairTest {
  /** What the tool tells by itself; all else it asks somebody, or calls by another name. */
  private static final List<String> TOLD =
      List.of(
          "added", "category", "down", "merged", "recoded", "reworded", "split", "up", "withdrawn");

  private static final double ENOUGH = 0.95;

  @Test
  void changesAreFound() throws IOException {
    ClosedPair pair = ClosedPair.read();
    Set<String> told = ChangeLabels.told(pair.difference());
    told.addAll(ChangeLabels.qualifiers(pair.difference()));
    StringBuilder figures = new StringBuilder();
    for (String kind : Figures.kinds(pair.labels(), told)) {
      Figures its = Figures.of(kind, pair.labels(), told);
      figures.append(its.told());
      if (TOLD.contains(kind)) {
        assertTrue(its.recall() >= ENOUGH, its::told);
      }
    }
    Path file = ClosedPair.FOLDER.resolve("figures.txt");
    if (Rewrite.on()) {
      Files.writeString(file, figures);
    }
    assertEquals(Files.readString(file), figures.toString());
  }
}
