package org.windscreen.view;

import java.util.List;
import java.util.Locale;

/**
 * The diagram that gives the project its name: a fan of levels from least to most need, drawn as
 * SVG. The same content stands beside it as a list, so that nothing depends on seeing it.
 *
 * @param width of the drawing, in its own units
 * @param height of the drawing
 * @param panes one for each level, from left to right
 */
public record WindscreenDrawing(int width, int height, List<Pane> panes) {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 380;
  private static final double CENTRE_X = WIDTH / 2.0;
  private static final double CENTRE_Y = 350;
  private static final double OUTER = 340;
  private static final double INNER = 110;

  public WindscreenDrawing {
    panes = List.copyOf(panes);
  }

  /**
   * One level's part of the fan.
   *
   * @param path SVG path data
   * @param x where its label is centred
   * @param y the baseline of its label
   */
  public record Pane(LevelView level, String path, long x, long y) {}

  public static WindscreenDrawing of(List<LevelView> levels) {
    int n = levels.size();
    return new WindscreenDrawing(
        WIDTH, HEIGHT, levels.stream().map(level -> pane(level, n)).toList());
  }

  private static Pane pane(LevelView level, int n) {
    double from = Math.PI - Math.PI * (level.rank() - 1) / n;
    double to = Math.PI - Math.PI * level.rank() / n;
    double middle = (from + to) / 2;
    double at = (INNER + OUTER) / 2 + 12;
    String path =
        String.format(
            Locale.ROOT,
            "M%s A%.0f %.0f 0 0 1 %s L%s A%.0f %.0f 0 0 0 %s Z",
            point(OUTER, from),
            OUTER,
            OUTER,
            point(OUTER, to),
            point(INNER, to),
            INNER,
            INNER,
            point(INNER, from));
    long x = Math.round(CENTRE_X + at * Math.cos(middle));
    long y = Math.round(CENTRE_Y - at * Math.sin(middle));
    return new Pane(level, path, x, y);
  }

  private static String point(double radius, double angle) {
    return String.format(
        java.util.Locale.ROOT,
        "%.1f %.1f",
        CENTRE_X + radius * Math.cos(angle),
        CENTRE_Y - radius * Math.sin(angle));
  }
}
