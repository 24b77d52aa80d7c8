package org.windscreen.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.ledger.Permalinks;
import org.windscreen.ledger.Published;
import org.windscreen.model.Id;
import org.windscreen.output.WholeFiles;
import org.windscreen.source.SourceLines;
import org.windscreen.source.SourceTree;

/**
 * Gives codes to new indicators, and records every code and address in {@code permalinks.txt}.
 *
 * <p>Numbers count on from the highest ever recorded, so that none is used again.
 */
public final class Mint {
  /** What minting did. */
  public record Result(List<String> codes, int recorded) {
    public Result {
      codes = List.copyOf(codes);
    }
  }

  private final BuildOptions options;
  private final Diagnostics faults;

  public Mint(BuildOptions options, Diagnostics faults) {
    this.options = options;
    this.faults = faults;
  }

  /**
   * Mints for the authorities of the options, or for all. Where an {@code indicators.yaml} can't be
   * read, no code is given; with other faults in the content codes are given and nothing is
   * recorded.
   *
   * @throws IOException if a file can't be read or written
   */
  public Result mint() throws IOException {
    SourceTree tree = SourceTree.read(options.content());
    faults.showLines(new SourceLines(tree)::at);
    Diagnostics unread = new Diagnostics();
    Set<String> recorded = Permalinks.read(tree, unread).codes();
    unread.all().forEach(faults::add);
    if (unread.hasErrors()) {
      return new Result(List.of(), 0); // A code might be given again that was withdrawn.
    }
    NewCodes codes = NewCodes.in(tree, recorded, this::isWanted, faults);
    SortedMap<Path, byte[]> files = new TreeMap<>();
    codes.files().forEach(f -> files.put(options.content().resolve(f.path()), f.bytes()));
    WholeFiles.write(options.content(), files);
    return new Result(codes.given(), faults.hasErrors() ? 0 : record());
  }

  private boolean isWanted(Id.Authority authority) {
    return options.only().isEmpty() || options.only().contains(authority);
  }

  private int record() throws IOException {
    BuildOptions everything =
        new BuildOptions(
            options.content(),
            options.templates(),
            options.output(),
            Set.of(),
            options.base(),
            options.asOf(),
            options.strict());
    Diagnostics found = new Diagnostics();
    Content content = Content.of(everything, found);
    Optional<Content.Ready> ready = content.plan(everything, found);
    found.all().stream().filter(d -> d.rule() != Rule.PERMALINKS_UNRECORDED).forEach(faults::add);
    if (ready.isEmpty() || found.hasErrors()) {
      return 0;
    }
    Permalinks before = content.recorded();
    Published now = ready.get().published();
    SortedMap<Path, byte[]> files = new TreeMap<>();
    before
        .with(now)
        .forEach((file, text) -> {
          if (!text.equals(before.text(file))) {
            files.put(options.content().resolve(file), text.getBytes(StandardCharsets.UTF_8));
          }
        });
    WholeFiles.write(options.content(), files);
    return before.added(now);
  }
}
