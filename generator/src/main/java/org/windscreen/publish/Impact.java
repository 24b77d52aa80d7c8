package org.windscreen.publish;

import java.util.List;
import org.windscreen.view.NationalStanding;
import org.windscreen.view.Reliance;
import org.windscreen.view.Reliances;

/**
 * What rests on each national document and provision of the law, on the day of the options.
 *
 * <p>Example: {@code Impact.of(content, options)} has {@code working-together-2018} with every
 * edition that names it.
 */
public final class Impact {
  private Impact() {}

  /** All of them, the law first, each with the editions and pages that rest on it. */
  public static List<Reliance> of(Content.Addressed content, BuildOptions options) {
    NationalStanding standing = new NationalStanding(content.catalog().register(), options.asOf());
    return new Reliances(content.catalog(), content.table(), standing).all();
  }
}
