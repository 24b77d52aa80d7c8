package org.windscreen.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.windscreen.ledger.Addresses;
import org.windscreen.model.PhoneMention;

/** What is shown of each record, some dozens to a shard. */
final class PackedRecords {
  /** Records in a shard: few where ten results come from anywhere in a large index. */
  private static final int SHARD = 48;

  private static final int SMALL_SHARD = 10;

  /** What is shown of a long text: about 200 letters. */
  private static final int CLIP = 200;

  private PackedRecords() {}

  static int shard(SearchIndex index) {
    return index.records().size() < PackedPostings.FEW ? SHARD : SMALL_SHARD;
  }

  static List<String> of(SearchIndex index) {
    List<SearchRecord> records = index.records();
    int shard = shard(index);
    List<String> shards = new ArrayList<>();
    for (int from = 0; from < records.size(); from += shard) {
      shards.add(
          records.subList(from, Math.min(records.size(), from + shard)).stream()
              .map(PackedRecords::line)
              .collect(Collectors.joining("\n")));
    }
    return shards;
  }

  /** Title, text, context, address, numbers, warnings; the authority's own folder is a tilde. */
  private static String line(SearchRecord record) {
    String address =
        record
            .authority()
            .map(a -> record.address().below("/").replaceFirst("^" + Addresses.authority(a), "~"))
            .orElse(record.address().toString());
    String context = record.context().isEmpty() ? "" : record.context().getLast();
    String text = clip(plain(record.text()));
    String line = String.join("\t", plain(record.title()), text, plain(context), address);
    String numbers = record.kind() == RecordKind.CONTACT ? numbers(text) : "";
    String warnings = plain(String.join(" ", record.warnings()));
    return (line + "\t" + numbers + "\t" + warnings).stripTrailing();
  }

  /** Where numbers stand in a text, and what a tap on each dials. */
  private static String numbers(String text) {
    return PhoneMention.in(text).stream()
        .map(m -> m.from() + " " + m.to() + " " + m.number().tel())
        .collect(Collectors.joining(","));
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String clip(String text) {
    if (text.length() <= CLIP) {
      return text;
    }
    int space = text.lastIndexOf(' ', CLIP);
    return text.substring(0, space < CLIP / 2 ? CLIP : space) + "…";
  }
}
