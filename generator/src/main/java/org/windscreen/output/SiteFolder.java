package org.windscreen.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.windscreen.render.OutputFile;
import org.windscreen.source.Sha256;

/**
 * A folder that a site is published to. Files are written to a folder beside it, which takes its
 * place only when all is well; until then the last good site stays as it is. A list of what was
 * published lies in it ({@link Manifest}): those files are replaced, everything else is kept.
 *
 * <p>Example: {@code try (SiteFolder out = SiteFolder.open(path)) { out.write(file); out.publish();
 * }}.
 */
public final class SiteFolder implements AutoCloseable {
  /** May lie in a folder that is yet to be published to: git keeps no empty folder. */
  private static final String KEEP = ".gitkeep";

  private final Path given;
  private final Swap swap;
  private final Staging staging;
  private final Manifest last;
  private final Optional<OutputReport.Recovery> recovery;
  private final Map<String, String> digests = new ConcurrentHashMap<>();

  private SiteFolder(Path given, Swap swap, Manifest last, Optional<OutputReport.Recovery> recovery)
      throws IOException {
    this.given = given;
    this.swap = swap;
    this.last = last;
    this.recovery = recovery;
    this.staging = Staging.in(swap.work());
  }

  /**
   * Opens a folder for a new site; it need not be there yet. What an interrupted run began is ended
   * first.
   *
   * @throws Refused if it cannot be published to, or holds files that are not known to be a site's
   * @throws Busy if another run publishes to it
   * @throws IOException if the disk refuses
   */
  public static SiteFolder open(Path folder) throws IOException {
    Path place = RealFolder.of(folder);
    WorkFolder work = WorkFolder.beside(place);
    try {
      Swap swap = new Swap(place, work);
      Optional<OutputReport.Recovery> recovery = swap.recover();
      RealFolder.check(folder, place);
      return new SiteFolder(folder, swap, last(folder, place), recovery);
    } catch (IOException | RuntimeException e) {
      work.close();
      throw e;
    }
  }

  /** Takes a published site away; what is not the tool's is kept. */
  public static OutputReport clean(Path folder) throws IOException {
    if (!Trees.isThere(folder.toAbsolutePath().normalize().getParent())) {
      return OutputReport.none();
    }
    try (SiteFolder site = open(folder)) {
      return site.clean();
    }
  }

  private static Manifest last(Path given, Path place) throws IOException {
    if (!Files.exists(place)) {
      return Manifest.EMPTY;
    }
    Optional<Manifest> manifest = Manifest.in(place);
    Standing standing = Standing.of(place, manifest.orElse(Manifest.EMPTY), Manifest.EMPTY);
    if (manifest.isEmpty() && !List.of(Path.of(KEEP)).containsAll(standing.foreign())) {
      throw new Refused(
          given
              + " holds files that windscreen did not make, so it was left alone. Name another"
              + " folder with --output; files that are put into a published site later are kept.");
    }
    Movable.check(given, standing);
    return manifest.orElse(Manifest.EMPTY);
  }

  /** Writes a file aside. Safe for several threads. */
  public void write(OutputFile file) {
    staging.write(file.path(), file.bytes());
    digests.put(file.path(), Sha256.of(file.bytes()));
  }

  /** What was done when the folder was opened. */
  public OutputReport opened() {
    return OutputReport.before(recovery);
  }

  /**
   * Puts what was written in the place of the last site.
   *
   * @throws Refused if something that the tool did not make stands where the new site has a file
   */
  public OutputReport publish() throws IOException {
    return staging.alone(() -> replace(Manifest.of(digests)));
  }

  private OutputReport replace(Manifest next) throws IOException {
    Files.writeString(staging.folder().resolve(Manifest.NAME), next.text());
    if (!Files.exists(swap.place())) {
      swap.exchange(staging.folder());
      return opened();
    }
    Standing standing = Standing.of(swap.place(), last, next);
    List<Path> kept = standing.kept(next);
    refuseConflicts(standing, kept, next);
    List<String> replaced = last.isList() ? standing.changed(next::has) : List.of();
    OutputReport report =
        new OutputReport(
            recovery,
            replaced,
            standing.shown(kept.stream().filter(path -> !path.equals(Path.of(KEEP))).toList()),
            last.isList());
    Trees.copyMode(swap.place(), staging.folder());
    swap.exchange(staging.folder());
    return report;
  }

  private void refuseConflicts(Standing standing, List<Path> kept, Manifest next) throws Refused {
    List<Path> conflicts =
        kept.stream().filter(path -> next.claims(Trees.name(Path.of(""), path))).toList();
    if (!conflicts.isEmpty()) {
      throw new Refused(
          given
              + " is as it was: windscreen did not make "
              + Listing.of(standing.shown(conflicts))
              + ", and the new site has a file there. Move it away, then build again.");
    }
  }

  private OutputReport clean() throws IOException {
    if (!last.isList()) {
      throw new Refused(
          given
              + " was published by a windscreen that kept no list of its files, so none was taken"
              + " away. Build once more, then clean; or empty it yourself.");
    }
    if (Manifest.in(swap.place()).isEmpty()) {
      return opened();
    }
    return staging.alone(() -> {
      OutputReport report = replace(Manifest.EMPTY);
      takeMarkAway();
      return report;
    });
  }

  /** Where nothing else is left, the folder need not be known as a site's. */
  private void takeMarkAway() throws IOException {
    try (Stream<Path> left = Files.list(swap.place())) {
      List<String> names = left.map(path -> path.getFileName().toString()).sorted().toList();
      if (List.of(KEEP, Manifest.NAME).containsAll(names)) {
        Files.delete(swap.place().resolve(Manifest.NAME));
      }
      if (names.equals(List.of(Manifest.NAME))) {
        Files.delete(swap.place());
      }
    }
  }

  /** Takes away what was written but not published. */
  @Override
  public void close() throws IOException {
    staging.close();
  }
}
