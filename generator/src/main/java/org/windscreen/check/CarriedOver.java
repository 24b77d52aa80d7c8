package org.windscreen.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Count;
import org.windscreen.diagnostic.Rule;
import org.windscreen.ledger.EditionThings;
import org.windscreen.ledger.Thing;
import org.windscreen.markdown.PlainText;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile.Source;
import org.windscreen.model.EditionFile.SourceNote;
import org.windscreen.model.Id;
import org.windscreen.model.WithdrawnFile.ThingRef;

/**
 * What a new edition took from the one before and that is about the document before: its notes on
 * the source, how complete our copy of it was, what our copy lacked. Each is read again in the new
 * document, or readers are told of faults and gaps that it has not got.
 *
 * <p>Warns {@code carried-over} until that is done, once for what stands in a file; reports what is
 * said to be read again though nothing there is as it was.
 */
final class CarriedOver {
  /** As many as a person reads again in one go; when those are done, the next are told. */
  private static final int AT_ONCE = 10;

  private final Edition edition;
  private final Edition before;
  private final ContentChecks.EditionScope scope;
  private final Set<String> judged;
  private final Set<String> needed = new TreeSet<>();

  private CarriedOver(Edition edition, Edition before, ContentChecks.EditionScope scope) {
    this.edition = edition;
    this.before = before;
    this.scope = scope;
    this.judged =
        edition.facts().carriedOver().stream().map(ThingRef::value).collect(Collectors.toSet());
  }

  /** Looks at what the edition that is shown has of the one right before it. */
  static void check(Edition edition, ContentChecks.EditionScope scope) {
    Optional<Edition> before =
        scope.authority().superseded().stream()
            .filter(old -> edition.facts().supersedesEditions().contains(old.id()))
            .findFirst();
    before.ifPresentOrElse(
        old -> new CarriedOver(edition, old, scope).check(),
        () -> unneeded(edition, Set.of(), scope));
  }

  private void check() {
    notes();
    copies();
    lacking();
    edition();
    unneeded(edition, needed, scope);
  }

  /** What is carried over, and not read again yet. */
  private List<Carried> open(Stream<Carried> all) {
    List<Carried> carried = all.toList();
    carried.forEach(one -> needed.add(one.thing()));
    return carried.stream().filter(one -> !judged.contains(one.thing())).toList();
  }

  /** Something of the edition that says what it said before, by what it is known by. */
  private record Carried(Record at, String thing) {
    static Carried of(Record at, Id id) {
      return new Carried(at, Thing.known(id));
    }
  }

  private void notes() {
    Stream<SourceNote> same =
        edition.facts().sourceNotes().stream().filter(before.facts().sourceNotes()::contains);
    tell(
        open(same.map(note -> Carried.of(note, note.id()))),
        "note on the source says",
        "notes on the source say",
        "word for word what was said of the document before",
        "Hold each against the new document: change it, or take it out. Where it holds of the new"
            + " one too");
  }

  private void copies() {
    Set<PlainText> said =
        before.facts().sources().stream().map(Source::copy).collect(Collectors.toSet());
    Stream<Source> same =
        edition.facts().sources().stream().filter(source -> said.contains(source.copy()));
    tell(
        open(same.map(source -> Carried.of(source, source.id()))),
        "source says",
        "sources say",
        "under copy how complete our copy of the document before was",
        "Say how complete that of the new one is. If all of it is as before");
  }

  private void lacking() {
    Map<String, Record> old =
        things(before).stream()
            .filter(thing -> thing.id().isPresent())
            .collect(
                Collectors.toMap(t -> Thing.known(t.id().get()), Thing::said, (one, two) -> one));
    Map<String, List<Carried>> byFile = new LinkedHashMap<>();
    Stream<Carried> same =
        things(edition).stream()
            .filter(thing -> !(thing.said() instanceof Source) && CopyGaps.isIn(thing.said()))
            .flatMap(thing -> thing.id().stream().map(id -> Carried.of(thing.said(), id)))
            .filter(one -> one.at().equals(old.get(one.thing())));
    open(same)
        .forEach(one ->
            byFile.computeIfAbsent(scope.at(one.at()).path(), path -> new ArrayList<>()).add(one));
    byFile
        .values()
        .forEach(here ->
            tell(
                here,
                "thing here says",
                "things here say",
                "copy-incomplete, as of our copy of the document before",
                "Enter what the new document says, or not-stated where it is silent. Where our copy"
                    + " of it is incomplete too"));
  }

  private List<Thing> things(Edition of) {
    return EditionThings.of(scope.authority().id(), of, scope.catalog().topics());
  }

  /** What our copy lacks and is no thing of its own: dates, whole lists, kinds, cells. */
  private void edition() {
    List<String> where = CopyGaps.of(edition);
    if (!where.isEmpty() && !open(Stream.of(Carried.of(edition.facts(), edition.id()))).isEmpty()) {
      scope.warning(
          Rule.CARRIED_OVER,
          edition.facts(),
          "Nothing is entered yet where this edition says copy-incomplete: "
              + String.join(", ", where)
              + ".",
          "Enter what the new document says, or not-stated where it is silent. Where our copy of it"
              + " is incomplete, "
              + toWrite(List.of(Carried.of(edition.facts(), edition.id()))));
    }
  }

  private void tell(List<Carried> open, String one, String many, String what, String hint) {
    if (!open.isEmpty()) {
      List<Carried> next = open.subList(0, Math.min(AT_ONCE, open.size()));
      scope.warning(
          Rule.CARRIED_OVER,
          open.getFirst().at(),
          String.format(
              Locale.ROOT,
              "%s %s (edition \"%s\"): %s %s%s.",
              Count.of(open.size(), one, many),
              what,
              before.id().value(),
              next.size() == 1 ? "line" : "lines",
              lines(next),
              next.size() < open.size() ? ", and then more" : ""),
          hint + ", " + toWrite(next));
    }
  }

  private String lines(List<Carried> open) {
    return open.stream()
        .map(one -> String.valueOf(scope.at(one.at()).line()))
        .collect(Collectors.joining(", "));
  }

  private String toWrite(List<Carried> open) {
    String list =
        open.stream()
            .map(carried -> "\"" + carried.thing() + "\"")
            .collect(Collectors.joining(", "));
    return judged.isEmpty()
        ? "write in edition.yaml: carried-over: [" + list + "]"
        : "add to carried-over in edition.yaml: " + list;
  }

  private static void unneeded(
      Edition edition, Set<String> needed, ContentChecks.EditionScope scope) {
    List<String> others =
        edition.facts().carriedOver().stream()
            .map(ThingRef::value)
            .filter(thing -> !needed.contains(thing))
            .toList();
    if (!others.isEmpty()) {
      scope.error(
          Rule.CARRIED_OVER,
          edition.facts(),
          "Nothing is carried over unchanged at " + String.join(", ", others) + ".",
          "Take it out of carried-over: it would hide what is carried over next.");
    }
  }
}
