package org.windscreen.difference;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.model.Edition;
import org.windscreen.model.FrozenFile;
import org.windscreen.model.FrozenFile.Digest;
import org.windscreen.model.Kind;
import org.windscreen.source.Sha256;

/**
 * What an edition says, thing by thing, held against what it said when it was frozen. What is ours
 * and no document's may go on changing: topics, the common scale, notes on the source.
 *
 * <p>Example: {@code FrozenWords.of(edition).since(edition.frozen())}; comments, line ends and the
 * order of entries make none.
 */
public final class FrozenWords {
  private static final Set<Kind> OURS = EnumSet.of(Kind.DOCUMENT, Kind.NOTE);

  private static final Set<String> KEYS_OF_OURS =
      Set.of(
          "also-called",
          "formerly",
          "former-headings",
          "maps-to",
          "mark",
          "national",
          "scale",
          "shared-with",
          "strand",
          "topics");

  private final Map<String, Holding> things;

  private FrozenWords(Map<String, Holding> things) {
    this.things = things;
  }

  /** How a thing is not as it was. */
  public enum How {
    CHANGED,
    NEW,
    GONE
  }

  /**
   * A thing that is not as it was when the edition was frozen.
   *
   * @param known as references name it: {@code contact:mash}
   * @param said the record as it is now; none if it is gone
   */
  public record Departure(String known, How how, Optional<Record> said) {}

  /** Of an edition, whether it is frozen or not. */
  public static FrozenWords of(Edition edition) {
    Map<String, Holding> things = new LinkedHashMap<>();
    edition
        .indicators()
        .forEach(i -> {
          String code = i.code().value();
          Holding one = new Holding(Kind.INDICATOR, code, code, Sayings.of(i, Set.of()), i);
          things.put(one.known(), one);
        });
    Holdings.of(edition).values().stream()
        .filter(holding -> !OURS.contains(holding.kind()))
        .map(holding -> holding.kind() == Kind.EDITION ? holding.as(edition.id().value()) : holding)
        .forEach(holding -> things.put(holding.known(), holding));
    return new FrozenWords(things);
  }

  /** What each thing of it is known by. */
  public Set<String> known() {
    return things.keySet();
  }

  /** What it says now, to be frozen: sorted, so that the changes of two people stay apart. */
  public FrozenFile now() {
    return new FrozenFile(
        things.values().stream()
            .map(FrozenWords::digest)
            .sorted((one, other) -> one.value().compareTo(other.value()))
            .toList());
  }

  /**
   * What is not as it was; empty where the edition is not frozen. Where a merge has kept two
   * digests of a thing, either is right.
   */
  public List<Departure> since(FrozenFile frozen) {
    if (!frozen.isFrozen()) {
      return List.of();
    }
    Set<Digest> before = Set.copyOf(frozen.frozen());
    List<String> names = frozen.frozen().stream().map(Digest::known).distinct().toList();
    Stream<Departure> there =
        things.values().stream()
            .filter(thing -> !before.contains(digest(thing)))
            .map(thing ->
                new Departure(
                    thing.known(),
                    names.contains(thing.known()) ? How.CHANGED : How.NEW,
                    Optional.of(thing.said())));
    Stream<Departure> gone =
        names.stream()
            .filter(name -> !things.containsKey(name))
            .map(name -> new Departure(name, How.GONE, Optional.empty()));
    return Stream.concat(there, gone).toList();
  }

  /** Keys that say nothing are left out, so that a key to come changes no digest. */
  private static Digest digest(Holding thing) {
    String said =
        thing.says().stream()
            .filter(saying -> !KEYS_OF_OURS.contains(saying.key()))
            .filter(saying -> !saying.compared().isEmpty())
            .map(saying -> saying.key() + ": " + saying.compared() + "\n")
            .sorted()
            .collect(Collectors.joining());
    return Digest.of(thing.known(), Sha256.of(said.getBytes(StandardCharsets.UTF_8)));
  }
}
