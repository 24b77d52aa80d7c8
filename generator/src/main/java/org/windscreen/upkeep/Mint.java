package org.windscreen.upkeep;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.ledger.Permalinks;
import org.windscreen.ledger.Published;
import org.windscreen.load.Definition;
import org.windscreen.load.KeptAuthorities;
import org.windscreen.publish.BuildOptions;
import org.windscreen.publish.Content;
import org.windscreen.publish.ContentFolder;
import org.windscreen.source.SourceTree;

/**
 * Gives codes to new indicators, and records every code and address in {@code permalinks.txt}. What
 * is given is given for ever, so it is given only where nothing is wrong any more.
 *
 * <p>Numbers count on from the highest ever recorded, so that none is used again.
 */
public final class Mint {
  /**
   * What minting did.
   *
   * @param codes that were given
   * @param withheld the authorities whose new indicators were given none, as there are errors
   * @param recorded how many lines are new in the record
   */
  public record Result(List<String> codes, Set<String> withheld, int recorded) {
    public Result {
      codes = List.copyOf(codes);
      withheld = Collections.unmodifiableSet(new TreeSet<>(withheld));
    }
  }

  private final BuildOptions options;
  private final BuildOptions everything;
  private final Diagnostics faults;
  private final KeptAuthorities kept = new KeptAuthorities();

  public Mint(BuildOptions options, Diagnostics faults) {
    this.options = options;
    this.everything = options.forAll();
    this.faults = faults;
  }

  /** Content as it was read last, and what is wrong with it. */
  private record Reading(Content content, Optional<Content.Ready> ready, Diagnostics found) {
    /** Whether an error, of whatever the codes of an authority rest on, has to be mended first. */
    boolean isAtFault(String authority) {
      return found.filesAtFault(fault -> fault.rule() != Rule.NO_CODE_YET).stream()
          .anyMatch(path ->
              !path.contains("/")
                  || path.startsWith(authority + "/")
                  || path.endsWith("/" + Permalinks.FILE));
    }
  }

  /**
   * Mints for the authorities of the options, or for all. No code is given to an authority that has
   * an error, or while the site's own files have one; nothing is recorded while anything has.
   *
   * @throws IOException if a file can't be read or written
   */
  public Result mint() throws IOException {
    Reading read = read();
    List<Definition> wanted =
        read.content().loaded().newCodes().stream().filter(this::isWanted).toList();
    Map<Boolean, List<Definition>> atFault =
        wanted.stream().collect(Collectors.partitioningBy(c -> read.isAtFault(authority(c))));
    NewCodes codes = NewCodes.in(read.content().tree(), atFault.get(false), faults);
    ContentFolder.write(options.content(), codes.files());
    int recorded = record(codes.files().isEmpty() ? read : read());
    return new Result(
        codes.given(),
        atFault.get(true).stream().map(Mint::authority).collect(Collectors.toSet()),
        recorded);
  }

  private Reading read() throws IOException {
    Diagnostics found = new Diagnostics();
    SourceTree tree = ContentFolder.read(options.content());
    Content content = Content.of(tree, everything, kept, found);
    return new Reading(content, content.plan(everything, found), found);
  }

  private static String authority(Definition code) {
    return code.scope().authority().orElseThrow().value();
  }

  private boolean isWanted(Definition code) {
    return options.only().isEmpty()
        || options.only().contains(code.scope().authority().orElseThrow());
  }

  private int record(Reading read) throws IOException {
    read.found().all().stream()
        .filter(d -> d.rule() != Rule.PERMALINKS_UNRECORDED)
        .forEach(faults::add);
    if (read.ready().isEmpty() || faults.hasErrors()) {
      return 0;
    }
    Permalinks before = read.content().recorded();
    Published now = read.ready().get().published();
    ContentFolder.write(options.content(), before.changed(now));
    return before.added(now);
  }
}
