package org.windscreen.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.windscreen.model.Authority;
import org.windscreen.model.CategoriesFile;
import org.windscreen.model.Chapter;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.model.IndicatorsFile;
import org.windscreen.model.LevelsFile;
import org.windscreen.model.ServicesFile;
import org.windscreen.model.SpecialCircumstancesFile;
import org.windscreen.model.TopicsFile;

/** The topics of one authority's current edition, and what our copy of it lacks. */
final class EditionTopics {
  private final Authority authority;
  private final Edition edition;
  private final Map<Id.Level, List<CategoriesFile.Category>> lacking = new HashMap<>();
  private final Map<Id.Topic, List<IndicatorsFile.Indicator>> indicators;
  private final Map<Id.Topic, List<SpecialCircumstancesFile.SpecialCircumstance>> specials;
  private final Map<Id.Topic, List<ServicesFile.Service>> services;
  private final Map<Id.Topic, List<ContactsFile.Contact>> contacts;
  private final Map<Id.Topic, List<Chapter>> chapters;

  EditionTopics(Authority authority) {
    this.authority = authority;
    this.edition = authority.current();
    edition.levels().forEach(level -> lacking.put(level.id(), lacking(edition, level)));
    indicators = byTopic(edition.indicators(), i -> i.topics());
    specials = byTopic(edition.specials(), s -> s.topics());
    services = byTopic(edition.services(), s -> s.topics());
    contacts = byTopic(edition.contacts(), c -> c.topics());
    chapters = byTopic(edition.chapters(), c -> c.head().topics());
  }

  private static <T> Map<Id.Topic, List<T>> byTopic(
      List<T> things, Function<T, List<Id.Topic>> topics) {
    Map<Id.Topic, List<T>> byTopic = new HashMap<>();
    for (T thing : things) {
      for (Id.Topic topic : Set.copyOf(topics.apply(thing))) {
        byTopic.computeIfAbsent(topic, t -> new ArrayList<>()).add(thing);
      }
    }
    return byTopic;
  }

  private static List<CategoriesFile.Category> lacking(Edition edition, LevelsFile.Level level) {
    Set<Id.Category> missing =
        edition.grid().emptyCells().stream()
            .filter(e -> e.reason() == CategoriesFile.Reason.COPY_INCOMPLETE)
            .filter(e -> e.levels().contains(level.id()))
            .flatMap(e -> e.categories().stream())
            .collect(Collectors.toSet());
    return edition.categories().stream().filter(c -> missing.contains(c.id())).toList();
  }

  Ladder ladder(TopicsFile.Topic topic) {
    List<IndicatorsFile.Indicator> all = indicators.getOrDefault(topic.id(), List.of());
    List<Rung> rungs = new ArrayList<>();
    for (LevelsFile.Level level : edition.levels()) {
      rungs.add(rung(level, rungs.size() + 1, all));
    }
    return new Ladder(
        topic,
        authority,
        rungs,
        specials.getOrDefault(topic.id(), List.of()),
        services.getOrDefault(topic.id(), List.of()),
        contacts.getOrDefault(topic.id(), List.of()),
        chapters.getOrDefault(topic.id(), List.of()));
  }

  private Rung rung(LevelsFile.Level level, int rank, List<IndicatorsFile.Indicator> ofTopic) {
    Map<Boolean, List<IndicatorsFile.Indicator>> here =
        ofTopic.stream()
            .filter(i -> i.levels().contains(level.id()))
            .collect(Collectors.partitioningBy(IndicatorsFile.Indicator::isStrength));
    List<IndicatorsFile.Indicator> needs = here.get(false);
    List<CategoriesFile.Category> missing = lacking.get(level.id());
    return new Rung(level, rank, presence(needs, missing), needs, here.get(true), missing);
  }

  private Presence presence(
      List<IndicatorsFile.Indicator> here, List<CategoriesFile.Category> missing) {
    if (!here.isEmpty()) {
      return Presence.LISTED;
    }
    if (edition.lacks(Edition.Part.INDICATORS)) {
      return Presence.COPY_LACKS;
    }
    if (!missing.isEmpty()) {
      return missing.size() == edition.categories().size()
          ? Presence.COPY_LACKS
          : Presence.COPY_PARTLY_LACKS;
    }
    return edition.indicators().isEmpty() ? Presence.NO_INDICATORS : Presence.NOT_LISTED;
  }
}
