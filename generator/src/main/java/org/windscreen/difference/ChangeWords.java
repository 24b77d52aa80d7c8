package org.windscreen.difference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Count;
import org.windscreen.difference.Account.Entry;
import org.windscreen.difference.Holding.Saying;
import org.windscreen.model.IndicatorsFile.Indicator;
import org.windscreen.model.Keyword;

/** Changes in words. */
final class ChangeWords {
  final Naming before;
  final Naming after;

  ChangeWords(Difference difference) {
    before = new Naming(difference.from());
    after = new Naming(difference.to());
  }

  Entry entry(Change change) {
    return switch (change) {
      case Change.OfIndicator indicator -> ofIndicator(indicator);
      case Change.ThingAdded(Holding now) -> plain(Naming.of(now), "is new");
      case Change.ThingWithdrawn gone -> withdrawn(gone);
      case Change.Readdressed(Holding was, Holding now) ->
          plain(Naming.of(now), "was known as " + was.known());
      case Change.Reworded(Holding was, Holding now, String key, MarkedText words) ->
          marked(Naming.of(now), Naming.key(key), words);
      case Change.ValueChanged(Holding was, Holding now, Saying from, Saying to) ->
          plain(Naming.of(now), value(from, to));
      case Change.FactChanged fact ->
          plain(
              Naming.of(fact.contact()),
              Keyword.of(fact.sort())
                  + ": "
                  + fromTo(
                      fact.was().map(Change.ContactFact::words),
                      fact.now().map(Change.ContactFact::words)));
      case Change.TimeLimitChanged limit ->
          plain(
              Naming.of(limit.now()),
              fromTo(limit.before().map(Sayings::text), limit.after().map(Sayings::text)));
      case Change.Reordered(List<Holding> now) ->
          plain(
              "Order",
              "is now " + now.stream().map(Holding::name).collect(Collectors.joining(", ")));
    };
  }

  private Entry ofIndicator(Change.OfIndicator change) {
    return switch (change) {
      case Change.IndicatorAdded(Indicator now) -> said(after.of(now), now.text().shown());
      case Change.IndicatorWithdrawn(Indicator was, Optional<String> because) ->
          new Entry(
              before.of(was), "", Optional.of(text(was.text().shown())), because.stream().toList());
      case Change.IndicatorReworded(Indicator was, Indicator now, MarkedText words) ->
          marked(after.of(now), words.isOnlyMarks() ? "marks or capital letters only" : "", words);
      case Change.LevelMoved(Indicator was, Indicator now, Change.Direction way) ->
          moved(now, before.levels(was.levels()), after.levels(now.levels()));
      case Change.CategoryMoved(Indicator was, Indicator now) ->
          moved(now, before.category(was.category()), after.category(now.category()));
      case Change.IndicatorSplit split ->
          several(
              before.of(split.was()), split.was(), "is now", after, split.now(), split.because());
      case Change.IndicatorsMerged merged ->
          several(
              after.of(merged.now()), merged.now(), "was", before, merged.was(), merged.because());
      case Change.Recoded(Indicator was, Indicator now) ->
          new Entry(
              after.of(now),
              "was " + was.code().value(),
              Optional.of(MarkedText.of(was.text().shown(), now.text().shown())),
              List.of());
      case Change.Renumbered(Indicator was, Indicator now) ->
          plain(after.of(now), fromTo(Optional.of(place(was)), Optional.of(place(now))));
      case Change.IndicatorDetail(Indicator was, Indicator now, Saying from, Saying to) ->
          plain(after.of(now), value(from, to));
    };
  }

  /** All of them together: an indicator that was put in moves the numbers of all after it. */
  Optional<Entry> renumbered(List<Change.Renumbered> all) {
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            plain(
                Count.of(all.size(), "indicator"),
                all.stream()
                    .map(one -> one.now().code().value())
                    .collect(Collectors.joining(", "))));
  }

  /** The qualifiers that a change lost or gained, if it did, where readers act on it. */
  Optional<Entry> qualifiers(Change change) {
    List<Qualifier> all = QualifierWords.changed(change);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Entry(
                entry(change).thing(), QualifierWords.of(all), entry(change).words(), List.of()));
  }

  private Entry moved(Indicator now, String from, String to) {
    return new Entry(
        after.of(now),
        fromTo(Optional.of(from), Optional.of(to)),
        Optional.of(text(now.text().shown())),
        List.of());
  }

  private static Entry several(
      String thing,
      Indicator one,
      String verb,
      Naming names,
      List<Indicator> others,
      Optional<String> because) {
    List<String> notes =
        Stream.concat(
                others.stream().map(o -> verb + " " + names.of(o) + ": " + o.text().shown()),
                because.stream())
            .toList();
    return new Entry(thing, "", Optional.of(text(one.text().shown())), notes);
  }

  private static Entry withdrawn(Change.ThingWithdrawn gone) {
    String instead =
        gone.successors().stream().map(Naming::of).collect(Collectors.joining(" and "));
    return new Entry(
        Naming.of(gone.was()),
        instead.isEmpty() ? "is gone" : "is gone; in its place: " + instead,
        Optional.empty(),
        gone.because().stream().toList());
  }

  private static String place(Indicator indicator) {
    return Stream.of(
            Optional.of(indicator.source().part()),
            indicator.source().heading(),
            indicator.source().item().map(item -> "item " + item))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static String value(Saying from, Saying to) {
    List<String> was = items(from);
    List<String> now = items(to);
    String key = Naming.key(from.key()) + ": ";
    if (from.text().equals(to.text())) {
      return key + "set or linked in another way";
    }
    if (was.size() < 2 && now.size() < 2) {
      return key + fromTo(filled(from.text()), filled(to.text()));
    }
    String change =
        Stream.of(only("no longer", was, now), only("new", now, was))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("; "));
    return key + (change.isEmpty() ? "now in the order " + to.text() : change);
  }

  private static List<String> items(Saying list) {
    return list.isWords() ? List.of() : List.of(list.text().split("; ", -1));
  }

  /** "new “a” and “b”": those of a list that another one does not have. */
  private static Optional<String> only(String word, List<String> of, List<String> other) {
    List<String> own =
        of.stream().filter(item -> !other.contains(item) && !item.isEmpty()).toList();
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(word + " “" + String.join("”, “", own) + "”");
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  static String fromTo(Optional<String> was, Optional<String> now) {
    return was.isPresent() && now.isPresent()
        ? "from “" + was.get() + "” to “" + now.get() + "”"
        : was.map(text -> "no longer “" + text + "”")
            .or(() -> now.map(text -> "new “" + text + "”"))
            .orElse("");
  }

  static MarkedText text(String words) {
    return MarkedText.of(words, words);
  }

  private static Entry plain(String thing, String what) {
    return new Entry(thing, what, Optional.empty(), List.of());
  }

  private static Entry said(String thing, String words) {
    return new Entry(thing, "", Optional.of(text(words)), List.of());
  }

  private static Entry marked(String thing, String what, MarkedText words) {
    return new Entry(thing, what, Optional.of(words), List.of());
  }
}
