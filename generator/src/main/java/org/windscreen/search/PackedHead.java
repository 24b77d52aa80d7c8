package org.windscreen.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.model.Authority;
import org.windscreen.model.Id;
import org.windscreen.model.LevelsFile;
import org.windscreen.yaml.Json;

/** What a browser must have before it can look anything up: dictionary, phrases, who is what. */
final class PackedHead {
  private PackedHead() {}

  static String of(SearchIndex index, PackedPostings postings, int recordShards) {
    SequencedSet<List<Id.Level>> levels = new LinkedHashSet<>();
    index.records().forEach(r -> levels.add(r.levels()));
    List<String> known = List.copyOf(index.dictionary());
    List<String> words = new ArrayList<>(known);
    words.addAll(index.words().ignored());
    PackedPhrases phrases = PackedPhrases.among(words);
    Map<String, Object> facts = facts(index, postings, levels, recordShards);
    facts.put("width", phrases.width());
    Packing counts = new Packing();
    postings.counts().forEach(counts::add);
    List<String> lines = new ArrayList<>();
    lines.add(Json.compact(facts));
    lines.add(String.join(" ", index.words().ignored()));
    lines.add(Packing.words(known));
    lines.add(counts.toString());
    lines.add(runs(index, List.copyOf(levels)));
    index.vocabulary().phrases().forEach((c, said) -> lines.add(c + "=" + phrases.of(said)));
    return String.join("\n", lines);
  }

  private static Map<String, Object> facts(
      SearchIndex index,
      PackedPostings postings,
      SequencedSet<List<Id.Level>> levels,
      int recordShards) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("records", index.records().size());
    facts.put("shard", PackedRecords.shard(index));
    facts.put("recordShards", recordShards);
    facts.put("starts", postings.starts());
    facts.put(
        "kinds",
        Arrays.stream(RecordKind.values())
            .map(k -> List.of(k.word(), k.label(), k.prior()))
            .toList());
    facts.put("authorities", index.authorities().stream().map(PackedHead::authority).toList());
    facts.put(
        "levels", levels.stream().map(ids -> ids.stream().map(Id.Level::value).toList()).toList());
    facts.put("weights", Weights.forBrowsers());
    return facts;
  }

  /**
   * Its id, its name, its levels by id, each with its label and the name if one is stated, and the
   * labels of those that it has in parts.
   */
  private static List<Object> authority(Authority authority) {
    Map<String, List<String>> levels = new LinkedHashMap<>();
    for (LevelsFile.Level level : authority.current().levels()) {
      levels.put(
          level.id().value(),
          Stream.concat(Stream.of(level.label()), level.name().toOptional().stream()).toList());
    }
    Map<String, String> groups = new LinkedHashMap<>();
    authority.current().groups().forEach(group -> groups.put(group.id().value(), group.label()));
    return List.of(authority.id().value(), authority.name(), levels, groups);
  }

  /** For runs of like records: kind, authority, levels, how many; a column for each. */
  private static String runs(SearchIndex index, List<List<Id.Level>> levels) {
    List<Id.Authority> authorities = index.authorities().stream().map(Authority::id).toList();
    List<Packing> columns = List.of(new Packing(), new Packing(), new Packing(), new Packing());
    int authority = 0;
    List<RecordKind> kinds = List.of(RecordKind.values());
    List<Integer> before = List.of();
    int length = 0;
    for (SearchRecord record : index.records()) {
      List<Integer> like =
          List.of(
              kinds.indexOf(record.kind()),
              1 + record.authority().map(authorities::indexOf).orElse(-1),
              levels.indexOf(record.levels()));
      if (!like.equals(before) && length > 0) {
        authority = add(columns, before, length, authority);
        length = 0;
      }
      before = like;
      length++;
    }
    add(columns, before, length, authority);
    return columns.stream().map(Packing::toString).collect(Collectors.joining(" "));
  }

  /** Adds a run to its columns; an authority is told by how far it is on from the one before. */
  private static int add(List<Packing> columns, List<Integer> like, int length, int authority) {
    // The site's own records come last.
    int own = like.get(1) == 0 ? authority : like.get(1);
    columns.get(0).add(like.get(0));
    columns.get(1).add(like.get(1) == 0 ? 0 : 1 + own - authority);
    columns.get(2).add(like.get(2));
    columns.get(3).add(length);
    return own;
  }
}
