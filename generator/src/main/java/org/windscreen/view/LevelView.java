package org.windscreen.view;

import java.util.List;
import org.windscreen.link.Address;
import org.windscreen.model.LevelsFile;

/**
 * A level with its address.
 *
 * @param rank 1 for the least need, counting up
 * @param of how many levels there are
 * @param steps the names of its steps of the common scale
 */
public record LevelView(
    LevelsFile.Level level, Address address, int rank, int of, List<String> steps) {
  private static final int DEEPEST = 5;

  public LevelView {
    steps = List.copyOf(steps);
  }

  public String name() {
    return level.fullName();
  }

  /**
   * What stands for it where there is room for a letter or two: "3" of "Level 3", else its rank.
   */
  public String sign() {
    String last =
        level.label().substring(level.label().lastIndexOf(' ') + 1).replaceAll("\\D+(?=\\d)", "");
    return last.length() <= 2 ? last : String.valueOf(rank);
  }

  /** How deep its tint is, 0 to 5, growing with need; never the only carrier of meaning. */
  public int tint() {
    return of == 1 ? DEEPEST : (int) Math.round(DEEPEST * (rank - 1.0) / (of - 1));
  }
}
