package org.windscreen.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.windscreen.difference.Change.FactChanged;
import org.windscreen.model.ChangesFile.Confirmation;
import org.windscreen.model.ChangesFile.Reason;
import org.windscreen.model.Edition;

/**
 * Why things changed, and who confirmed numbers, as the {@code changes.yaml} of every edition from
 * one to another say.
 *
 * @param because by what references name the thing; of the latest edition that says it
 * @param confirmed those that are given
 */
public record Reasons(Map<String, String> because, List<Confirmation> confirmed) {
  public Reasons {
    because = Map.copyOf(because);
    confirmed = List.copyOf(confirmed);
  }

  /** What those editions say, the earlier ones first. */
  static Reasons of(List<Edition> way) {
    Map<String, String> because = new HashMap<>();
    List<Confirmation> confirmed = new ArrayList<>();
    for (Edition edition : way) {
      for (Reason reason : edition.changes().changes()) {
        reason
            .because()
            .toOptional()
            .ifPresent(why -> because.put(reason.thing().value(), why.shown()));
      }
      edition.changes().confirmed().stream().filter(Confirmation::isGiven).forEach(confirmed::add);
    }
    return new Reasons(because, confirmed);
  }

  /** Why something changed, if that is said of it under one of its names. */
  public Optional<String> of(Change change) {
    return names(change)
        .flatMap(name -> Optional.ofNullable(because.get(name)).stream())
        .findFirst();
  }

  /** Who confirmed a number, a mail address or hours as they are now. */
  public Optional<Confirmation> of(FactChanged fact) {
    return confirmed.stream()
        .filter(one -> fact.contact().id().equals(one.contact().value()))
        .filter(one -> fact.now().filter(now -> one.values().contains(now.value())).isPresent())
        .findFirst();
  }

  /** What references name the things of a change by, as they are and as they were. */
  public static Stream<String> names(Change change) {
    return switch (change) {
      case Change.OfIndicator indicator -> ChangedCodes.of(indicator).map(c -> "indicator:" + c);
      case Change.ThingAdded added -> Stream.of(added.now().known());
      case Change.ThingWithdrawn gone -> Stream.of(gone.was().known());
      case Change.Readdressed same -> Stream.of(same.now().known(), same.was().known());
      case Change.Reworded reworded -> Stream.of(reworded.now().known());
      case Change.ValueChanged value -> Stream.of(value.now().known());
      case Change.FactChanged fact -> Stream.of(fact.contact().known());
      case Change.TimeLimitChanged limit -> Stream.of(limit.now().known());
      case Change.Reordered order -> order.now().stream().map(Holding::known);
    };
  }
}
