package org.windscreen.check;

import java.util.regex.Pattern;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.format.FileKind;
import org.windscreen.model.Catalog;

/** The first sentence of every page says to call 999. Blocks {@code no-emergency-number}. */
final class Emergency {
  private static final Pattern NUMBER = Pattern.compile("\\b999\\b");

  private Emergency() {}

  static void check(Catalog catalog, Diagnostics faults) {
    String emergency = catalog.site().emergency();
    if (!NUMBER.matcher(emergency).find()) {
      faults.block(
          Rule.NO_EMERGENCY_NUMBER,
          Span.file(FileKind.SITE.fileName()),
          "What stands first on every page does not say 999: " + Quote.of(emergency) + ".",
          "Write under emergency: \"If a child is in immediate danger, call 999.\"");
    }
  }
}
