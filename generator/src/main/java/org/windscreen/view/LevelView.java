package org.windscreen.view;

import java.util.List;
import java.util.Optional;
import org.windscreen.ledger.Address;
import org.windscreen.model.LevelsFile;

/**
 * A level with its address.
 *
 * @param rank 1 for the least need, counting up
 * @param of how many levels there are
 * @param group the level that it is a part of: "Level 3" for "Level 3, high"
 * @param steps the names of its steps of the common scale
 * @param notes those on the source that bear on the level as a whole
 */
public record LevelView(
    LevelsFile.Level level,
    Address address,
    int rank,
    int of,
    Optional<Link> group,
    List<String> steps,
    Notes notes) {
  private static final int DEEPEST = 5;

  public LevelView {
    steps = List.copyOf(steps);
  }

  public String name() {
    return level.fullName();
  }

  /** What stands for it where there is room for a letter or two; none unless content says so. */
  public Optional<LevelsFile.Mark> mark() {
    return level.mark();
  }

  /** How deep its tint is, 0 to 5, growing with need; never the only carrier of meaning. */
  public int tint() {
    return of == 1 ? DEEPEST : (int) Math.round(DEEPEST * (rank - 1.0) / (of - 1));
  }
}
