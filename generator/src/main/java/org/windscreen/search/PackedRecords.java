package org.windscreen.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.windscreen.ledger.Addresses;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.model.Authority;
import org.windscreen.model.Id;
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
              .map(record -> line(record, address(record, index.authorities())))
              .collect(Collectors.joining("\n")));
    }
    return shards;
  }

  /** A topic that has a page for all areas has two: where an authority's ladder of it is, too. */
  private static String address(SearchRecord record, List<Authority> authorities) {
    String own =
        record.authority().map(a -> inFolder(record, a)).orElse(record.address().toString());
    if (!record.address().equals(SiteAddresses.topicCompared(new Id.Topic(record.id())))) {
      return own;
    }
    return authorities.stream()
        .findFirst() // it is called alike in all folders
        .map(any -> own + " " + inFolder(record.ladderOf(any.id()), any.id()))
        .orElse(own);
  }

  /** The authority's own folder is a tilde. */
  private static String inFolder(SearchRecord record, Id.Authority authority) {
    return record
        .address()
        .toString()
        .replaceFirst("^" + Pattern.quote(Addresses.authority(authority).path()), "~");
  }

  /** Title, text with what our copy lacks, context, address, numbers, warnings. */
  private static String line(SearchRecord record, String address) {
    String context = record.context().isEmpty() ? "" : record.context().getLast();
    String text =
        plain(String.join(" ", clip(plain(record.text())), record.beside(), record.lacking()));
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
