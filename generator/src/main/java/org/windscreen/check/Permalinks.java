package org.windscreen.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Nearest;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.ledger.Address;
import org.windscreen.source.Characters;
import org.windscreen.source.SourceText;
import org.windscreen.source.SourceTree;

/**
 * {@code permalinks.txt}: every address and every indicator code ever published, one a line. It
 * only ever grows, so that a link on a slide still resolves years later.
 *
 * @param lines as they stand, sorted; addresses start with a slash, the others are codes
 */
public record Permalinks(List<String> lines) {
  public static final String FILE = "permalinks.txt";

  public Permalinks {
    lines = List.copyOf(lines);
  }

  /** Reads the file; without one, nothing has been published yet. */
  public static Permalinks read(SourceTree tree, Diagnostics faults) {
    return tree.file(FILE)
        .filter(file -> file.size() > 0)
        .flatMap(file -> SourceText.of(file, faults))
        .map(text ->
            new Permalinks(
                text.lines().stream()
                    .map(Characters::cleaned)
                    .map(String::strip)
                    .filter(l -> !l.isEmpty())
                    .toList()))
        .orElse(new Permalinks(List.of()));
  }

  /** The codes recorded, withdrawn ones too. */
  public Set<String> codes() {
    return lines.stream().filter(l -> !l.startsWith("/")).collect(Collectors.toSet());
  }

  /**
   * Holds the record against the site.
   *
   * <p>Reports {@code permalink-lost} for each that no longer resolves, {@code
   * permalinks-unrecorded} (a warning) if the site has addresses that are not recorded yet.
   */
  public void check(Collection<Address> addresses, Set<String> codes, Diagnostics faults) {
    Set<String> now = new TreeSet<>(codes);
    addresses.forEach(address -> now.add(address.toString()));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!now.contains(line)) {
        faults.error(
            Rule.PERMALINK_LOST,
            new Span(FILE, i + 1, 1, line.length()),
            line + " was published and no longer leads anywhere.",
            Nearest.hint(
                line,
                now,
                "Bring back what had this id: a published id is never changed or reused."));
      }
    }
    Set<String> recorded = Set.copyOf(lines);
    long missing = now.stream().filter(a -> !recorded.contains(a)).count();
    if (missing > 0) {
      faults.warning(
          Rule.PERMALINKS_UNRECORDED,
          Span.file(FILE),
          missing + " addresses or codes of the site are not recorded here yet.",
          "Run: windscreen mint");
    }
  }

  /** The record with more; sorted, without repeats. */
  public Permalinks with(Collection<Address> addresses, Set<String> codes) {
    Set<String> all = new TreeSet<>(lines);
    all.addAll(codes);
    addresses.forEach(address -> all.add(address.toString()));
    return new Permalinks(new ArrayList<>(all));
  }

  /** As the file's text. */
  public String text() {
    return String.join("\n", lines) + "\n";
  }
}
