package org.windscreen.page;

import java.util.Arrays;
import java.util.List;
import org.windscreen.model.LevelsFile;
import org.windscreen.topic.Presence;
import org.windscreen.view.LevelView;

/**
 * What stands in a box that is a level, and what it means.
 *
 * <p>Example: "–?", not listed in our copy, which lacks part of this level.
 */
public record BoxSign(Presence presence, String sign) {
  /** One for each presence, for levels without a mark. */
  public static List<BoxSign> all() {
    return Arrays.stream(Presence.values()).map(p -> new BoxSign(p, sign(p))).toList();
  }

  /** The level's own mark where something is listed, if it has one. */
  static String of(LevelView level, Presence presence) {
    String sign = sign(presence);
    return presence == Presence.LISTED
        ? level.mark().map(LevelsFile.Mark::value).orElse(sign)
        : sign;
  }

  private static String sign(Presence presence) {
    return switch (presence) {
      case LISTED -> "●";
      case NOT_LISTED -> "–";
      case COPY_PARTLY_LACKS -> "–?";
      case COPY_LACKS -> "?";
      case NO_INDICATORS -> "";
    };
  }
}
