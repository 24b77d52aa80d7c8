package org.windscreen.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.model.Id;
import org.windscreen.render.OutputFile;
import org.windscreen.search.IndexFiles;
import org.windscreen.search.SearchIndex;

/** The search's files: an index beside each page that shows results. */
final class SearchFiles {
  private SearchFiles() {}

  /** The index of all areas, and one for each of these authorities, made when they are drawn. */
  static Stream<OutputFile> of(Content.Ready site, Set<Id.Authority> built) {
    Stream<Optional<Id.Authority>> own =
        built.stream().sorted((a, b) -> a.value().compareTo(b.value())).map(Optional::of);
    return Stream.concat(Stream.of(Optional.<Id.Authority>empty()), own)
        .parallel()
        .flatMap(only -> files(site, only));
  }

  private static Stream<OutputFile> files(Content.Ready site, Optional<Id.Authority> only) {
    try (SearchIndex index = SearchIndex.of(site.catalog(), site.table(), only)) {
      return IndexFiles.of(index).stream()
          .map(f -> OutputFile.of(SiteAddresses.searchIndex(only, f.name()).file(), f.text()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
