package org.windscreen.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts a finished folder in the place of the last one by two renames, and moves what is not the
 * tool's from the last one into it. Which of {@code new}, {@code whole} and {@code old} stand in
 * the work folder tells how far an interrupted run had come:
 *
 * <pre>
 * new            was still written            taken away
 * whole          finished, nothing replaced   taken away
 * whole, old     between the two renames      whole takes its place, then as below
 * old            replaced                     the rest of it is moved, then it is taken away
 * old, no place  somebody deleted the new     old goes back
 * </pre>
 *
 * @param place where the folder stands
 */
record Swap(Path place, WorkFolder work) {
  static final String NEW = "new";
  static final String WHOLE = "whole";

  private Path whole() {
    return work.path(WHOLE);
  }

  private Path old() {
    return work.path("old");
  }

  /** Ends what an interrupted run began; says what was done, if there was anything. */
  Optional<OutputReport.Recovery> recover() throws IOException {
    boolean left = Trees.isThere(work.path(NEW)) || Trees.isThere(whole());
    Optional<OutputReport.Recovery> done = Optional.empty();
    if (Trees.isThere(old())) {
      done = Optional.of(endOfSwap());
    } else if (left) {
      done = Optional.of(OutputReport.Recovery.SWEPT);
    }
    Trees.delete(work.path(NEW));
    Trees.delete(whole());
    return done;
  }

  private OutputReport.Recovery endOfSwap() throws IOException {
    if (Trees.isThere(whole())) {
      makeRoom();
      rename(whole(), place);
      settle();
      return OutputReport.Recovery.COMPLETED;
    }
    if (Trees.isThere(place)) {
      settle();
      return OutputReport.Recovery.COMPLETED;
    }
    rename(old(), place);
    return OutputReport.Recovery.RESTORED;
  }

  private void makeRoom() throws IOException {
    try {
      Files.deleteIfExists(place);
    } catch (DirectoryNotEmptyException e) {
      throw new Refused(
          "An interrupted run left its new site in "
              + whole()
              + " and the last one in "
              + old()
              + ", and something else was put at "
              + place
              + " since. Move that away, then run this again.");
    }
  }

  /** Exchanges the folders; if the second rename fails, the first is undone. */
  void exchange(Path fresh) throws IOException {
    rename(fresh, whole());
    boolean replaces = Trees.isThere(place);
    if (replaces) {
      rename(place, old());
    }
    try {
      rename(whole(), place);
    } catch (IOException e) {
      if (replaces) {
        rename(old(), place);
      }
      throw e;
    }
    if (replaces) {
      settle();
    }
  }

  /** Moves what is not the tool's into the new folder, and takes the rest of the old one away. */
  private void settle() throws IOException {
    Manifest now = Manifest.in(place).orElse(Manifest.EMPTY);
    Standing standing = Standing.of(old(), Manifest.in(old()).orElse(Manifest.EMPTY), now);
    List<Path> stuck = new ArrayList<>();
    for (Path path : standing.kept(now)) {
      if (!move(path)) {
        stuck.add(path);
      }
    }
    takeAway(Set.copyOf(standing.listed()), stuck);
    if (stuck.isEmpty()) {
      // Its list goes last: until then it tells the next run what is the tool's.
      takeAway(Set.of(Manifest.NAME), stuck);
    } else {
      throw new Refused(
          place
              + " holds the new site, but this could not be moved into it: "
              + Listing.of(stuck.stream().map(Path::toString).toList())
              + ". It is kept in "
              + old()
              + "; move it yourself, then delete that folder.");
    }
  }

  private void takeAway(Set<String> files, List<Path> stuck) throws IOException {
    Trees.delete(
        old(),
        path ->
            !stuck.contains(old().relativize(path))
                && (files.contains(Trees.name(old(), path))
                    || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)));
  }

  private boolean move(Path path) {
    try {
      Path to = place.resolve(path);
      Files.createDirectories(to.getParent());
      Files.move(old().resolve(path), to);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Atomic, so that nothing is ever copied half. */
  private static void rename(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw new Refused(
          from
              + " cannot be renamed on this disk; folders that came with a container's image"
              + " cannot. Name a folder with --output that is not there yet.");
    }
  }
}
