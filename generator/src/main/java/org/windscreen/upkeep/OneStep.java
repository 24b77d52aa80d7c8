package org.windscreen.upkeep;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.ledger.Permalinks;
import org.windscreen.ledger.Published;
import org.windscreen.load.KeptAuthorities;
import org.windscreen.publish.BuildOptions;
import org.windscreen.publish.Content;
import org.windscreen.publish.ContentFolder;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceTree;

/**
 * Changes content, and records its addresses, in one step: what it would be is checked before a
 * file is written, and the files change together.
 *
 * <p>Example: {@code new OneStep(options, kept, found).write(before, after)}.
 *
 * @param options for all areas
 * @param kept what was read already
 * @param found what is at fault in the content as it would be
 */
record OneStep(BuildOptions options, KeptAuthorities kept, Diagnostics found) {
  /**
   * Writes what differs.
   *
   * @return how many lines the records of permalinks have more; nothing where the content would be
   *     at fault: then all is as it was
   * @throws IOException if the disk refuses
   */
  Optional<Integer> write(SourceTree before, SourceTree after) throws IOException {
    Content content = Content.of(after, options, kept, found);
    Optional<Content.Ready> ready = content.plan(options, found);
    if (ready.isEmpty() || found.hasErrors()) {
      return Optional.empty();
    }
    Permalinks recorded = content.recorded();
    Published now = ready.get().published();
    List<SourceFile> files = new ArrayList<>(after.files());
    files.removeIf(file -> before.file(file.path()).equals(Optional.of(file)));
    files.addAll(recorded.changed(now));
    ContentFolder.write(options.content(), files);
    return Optional.of(recorded.added(now));
  }
}
