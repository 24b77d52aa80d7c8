package org.windscreen.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.windscreen.yaml.Json;

/**
 * An index as the files that browsers load, each a script that hands over one text. FORMAT.md tells
 * the layout.
 *
 * <p>Example: {@code IndexFiles.of(index)} for one authority is {@code index.js}, {@code p0.js},
 * {@code n0.js} and a few {@code r….js}.
 */
public final class IndexFiles {
  /** Browsers read no other. */
  public static final int VERSION = 2;

  /** A file: its name, and all of its text. */
  public record IndexFile(String name, String text) {}

  private IndexFiles() {}

  /** All files of an index, the one that is needed first before the others. */
  public static List<IndexFile> of(SearchIndex index) {
    PackedPostings postings = PackedPostings.of(index);
    List<String> records = PackedRecords.of(index);
    String head = PackedHead.of(index, postings, records.size());
    String build = Packing.checksum(head);
    List<IndexFile> files = new ArrayList<>();
    files.add(file("index", build, head));
    for (int i = 0; i < postings.shards().size(); i++) {
      files.add(file("p" + i, build, postings.shards().get(i).postings()));
      files.add(file("n" + i, build, postings.shards().get(i).places()));
    }
    for (int i = 0; i < records.size(); i++) {
      files.add(file("r" + i, build, records.get(i)));
    }
    return files;
  }

  private static IndexFile file(String name, String build, String text) {
    String call =
        String.format(
            Locale.ROOT,
            "windscreenIndex(%d,\"%s\",\"%s\",\"%s\",%s)\n",
            VERSION,
            build,
            name,
            Packing.checksum(text),
            Json.compact(text));
    return new IndexFile(name + ".js", call);
  }
}
