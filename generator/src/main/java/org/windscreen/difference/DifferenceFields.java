package org.windscreen.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.windscreen.difference.Holding.Saying;
import org.windscreen.model.Id;
import org.windscreen.model.IndicatorsFile.Indicator;
import org.windscreen.model.Keyword;

/**
 * A difference as maps, lists and texts, for tools.
 *
 * <p>Example of a change: {@code {"change": "indicator-moved-up", "was": {"code": "exa-101",
 * "levels": ["1"], …}, "now": {…}}}.
 */
public final class DifferenceFields {
  private final Map<String, Object> fields = new LinkedHashMap<>();

  private DifferenceFields(String key, String kind) {
    fields.put(key, kind);
  }

  /** The authority, both editions, all changes and all doubts, in order. */
  public static Map<String, Object> of(Difference difference) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("authority", difference.authority().id().value());
    all.put("from", difference.from().id().value());
    all.put("to", difference.to().id().value());
    all.put("changes", difference.changes().stream().map(c -> of(c).fields).toList());
    all.put("doubts", difference.doubts().stream().map(d -> of(d).fields).toList());
    return all;
  }

  private static DifferenceFields of(Change change) {
    return switch (change) {
      case Change.OfIndicator indicator -> ofIndicator(indicator);
      case Change.ThingAdded(Holding now) -> change("added").put("now", thing(now));
      case Change.ThingWithdrawn gone ->
          change("withdrawn")
              .put("was", thing(gone.was()))
              .put("successors", gone.successors().stream().map(Holding::known).toList())
              .put("because", gone.because());
      case Change.Readdressed(Holding was, Holding now) ->
          change("id-changed").put("was", thing(was)).put("now", thing(now));
      case Change.Reworded(Holding ignored, Holding now, String key, MarkedText words) ->
          change("reworded").put("now", thing(now)).put("key", key).words(words);
      case Change.ValueChanged(Holding ignored, Holding now, Saying from, Saying to) ->
          change("value-changed").put("now", thing(now)).values(from, to);
      case Change.FactChanged fact ->
          change(Keyword.of(fact.sort()) + "-changed")
              .put("now", thing(fact.contact()))
              .put("from", fact.was().map(Change.ContactFact::words))
              .put("to", fact.now().map(Change.ContactFact::words));
      case Change.TimeLimitChanged limit ->
          change("time-limit-changed")
              .put("now", thing(limit.now()))
              .put("from", limit.before().map(Sayings::text))
              .put("to", limit.after().map(Sayings::text));
      case Change.Reordered(List<Holding> now) ->
          change("reordered").put("now", now.stream().map(Holding::known).toList());
    };
  }

  private static DifferenceFields ofIndicator(Change.OfIndicator change) {
    return switch (change) {
      case Change.IndicatorAdded(Indicator now) ->
          change("indicator-added").put("now", indicator(now));
      case Change.IndicatorWithdrawn(Indicator was, Optional<String> because) ->
          change("indicator-withdrawn").put("was", indicator(was)).put("because", because);
      case Change.IndicatorReworded(Indicator was, Indicator now, MarkedText words) ->
          change("indicator-reworded").both(was, now).words(words);
      case Change.LevelMoved(Indicator was, Indicator now, Change.Direction way) ->
          change("indicator-moved-" + Keyword.of(way)).both(was, now);
      case Change.CategoryMoved(Indicator was, Indicator now) ->
          change("indicator-moved-category").both(was, now);
      case Change.IndicatorSplit split ->
          change("indicator-split")
              .put("was", indicator(split.was()))
              .put("now", indicators(split.now()))
              .put("because", split.because());
      case Change.IndicatorsMerged merged ->
          change("indicators-merged")
              .put("was", indicators(merged.was()))
              .put("now", indicator(merged.now()))
              .put("because", merged.because());
      case Change.Recoded(Indicator was, Indicator now) ->
          change("indicator-code-changed").both(was, now);
      case Change.Renumbered(Indicator was, Indicator now) ->
          change("indicator-renumbered").both(was, now);
      case Change.IndicatorDetail(Indicator was, Indicator now, Saying from, Saying to) ->
          change("indicator-detail-changed").both(was, now).values(from, to);
    };
  }

  private static DifferenceFields of(Doubt doubt) {
    return switch (doubt) {
      case Doubt.PerhapsSame(Indicator was, Indicator now) -> doubt("same").both(was, now);
      case Doubt.PerhapsSplit(Indicator was, List<Indicator> now) ->
          doubt("split").put("was", indicator(was)).put("now", indicators(now));
      case Doubt.PerhapsMerged(List<Indicator> was, Indicator now) ->
          doubt("merged").put("was", indicators(was)).put("now", indicator(now));
      case Doubt.CodesSwapped(Indicator was, Indicator now) ->
          doubt("codes-swapped").both(was, now);
      case Doubt.CodeReused(Indicator was, Indicator now) -> doubt("code-reused").both(was, now);
      case Doubt.PerhapsSameThing(Holding was, Holding now) ->
          doubt("same").put("was", thing(was)).put("now", thing(now));
      case Doubt.NameOfAnother(Holding was, Holding now) ->
          doubt("name-of-another").put("was", thing(was)).put("now", thing(now));
    };
  }

  private static DifferenceFields change(String kind) {
    return new DifferenceFields("change", kind);
  }

  private static DifferenceFields doubt(String kind) {
    return new DifferenceFields("doubt", kind);
  }

  private DifferenceFields put(String key, Object value) {
    fields.put(key, value instanceof Optional<?> some ? some.orElse(null) : value);
    return this;
  }

  private DifferenceFields both(Indicator was, Indicator now) {
    return put("was", indicator(was)).put("now", indicator(now));
  }

  private DifferenceFields values(Saying from, Saying to) {
    return put("key", from.key()).put("from", from.text()).put("to", to.text());
  }

  private DifferenceFields words(MarkedText words) {
    List<Map<String, String>> pieces =
        words.pieces().stream()
            .map(piece -> Map.of(Keyword.of(piece.mark()), piece.text()))
            .toList();
    return put("words", pieces)
        .put("qualifiers", Qualifier.of(words).stream().map(QualifierWords::of).toList());
  }

  private static List<Map<String, Object>> indicators(List<Indicator> all) {
    return all.stream().map(DifferenceFields::indicator).toList();
  }

  private static Map<String, Object> indicator(Indicator indicator) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("code", indicator.code().value());
    fields.put("levels", indicator.levels().stream().map(Id.Level::value).toList());
    fields.put("category", indicator.category().value());
    fields.put("text", indicator.text().shown());
    return fields;
  }

  private static Map<String, Object> thing(Holding thing) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("thing", thing.known());
    fields.put("name", thing.name());
    return fields;
  }
}
