package org.windscreen.check;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.load.ContentTree;

/** What the rules that span files say of a content tree, for tests. */
final class Checked {
  private Checked() {}

  /** Each fault on a line, {@code topics.yaml:4:5: error [topic-circle] What. | What to do.} */
  static String faults(ContentTree tree) {
    Diagnostics faults = new Diagnostics();
    ContentChecks.check(tree.load(), Set.of(), Set.of(), LocalDate.of(2026, 11, 22), faults);
    return faults.all().stream().map(Checked::line).collect(Collectors.joining());
  }

  /** The faults of rules whose id starts so. */
  static String faults(ContentTree tree, String rules) {
    return faults(tree)
        .lines()
        .filter(line -> line.contains(" [" + rules))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static String line(Diagnostic d) {
    return String.format(
        Locale.ROOT,
        "%s: %s [%s] %s | %s%n",
        d.span(),
        d.severity().word(),
        d.rule().id(),
        d.message(),
        d.hint());
  }

  /**
   * Exampleshire and a second authority, Otherplace, that says the same and has codes and letters
   * of its own.
   */
  static ContentTree twoPlaces() {
    ContentTree two =
        ContentTree.ofReadme()
            .replaceIn("site.yaml", "[exampleshire]", "[exampleshire, otherplace]");
    for (String path : ContentTree.ofReadme().files().keySet()) {
      if (path.startsWith("exampleshire/")) {
        String text =
            ContentTree.ofReadme()
                .text(path)
                .replace("exa-", "oth-")
                .replace("code: exa", "code: oth");
        two = two.put(path.replace("exampleshire/", "otherplace/"), text);
      }
    }
    return two;
  }
}
