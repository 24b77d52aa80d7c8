package org.windscreen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.windscreen.model.Catalog;
import org.windscreen.model.SpecialCircumstancesFile.SpecialCircumstance;
import org.windscreen.model.TopicsFile;
import org.windscreen.model.WebLink;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.topic.TopicMap;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;

/** Special circumstances, aligned by topic. */
final class SpecialsCompared {
  private static final Comparison.Section OTHER =
      new Comparison.Section("other", "Others", "Those that belong to no topic.");

  private SpecialsCompared() {}

  static Subject subject(Catalog catalog, TopicMap map) {
    List<Comparison.Section> sections = sections(catalog, map);
    return new Subject(
        "special-circumstances",
        "Special circumstances",
        "Children to whom a document asks practitioners to be particularly alert, by topic.",
        false,
        List.of(
            Comparison.Column.of("text", "What it says"),
            Comparison.Column.data("guidance", "Links that it gives")),
        sections,
        "Not named",
        linked ->
            linked.edition().specials().stream()
                .flatMap(s -> sections.stream().filter(x -> isIn(s, x)).map(x -> row(linked, x, s)))
                .toList());
  }

  private static List<Comparison.Section> sections(Catalog catalog, TopicMap map) {
    List<SpecialCircumstance> all =
        catalog.authorities().stream().flatMap(a -> a.current().specials().stream()).toList();
    List<Comparison.Section> sections = new ArrayList<>();
    for (TopicsFile.Topic topic : map.topics()) {
      if (all.stream().anyMatch(s -> s.topics().contains(topic.id()))) {
        sections.add(new Comparison.Section(topic.id().value(), topic.name(), topic.description()));
      }
    }
    if (all.stream().anyMatch(s -> s.topics().isEmpty())) {
      sections.add(OTHER);
    }
    return sections;
  }

  private static boolean isIn(SpecialCircumstance special, Comparison.Section section) {
    return special.topics().isEmpty()
        ? section.equals(OTHER)
        : special.topics().stream().anyMatch(t -> t.value().equals(section.id()));
  }

  private static Comparison.Row row(
      LinkedEdition linked, Comparison.Section section, SpecialCircumstance special) {
    Link link = new Link(special.name(), linked.address(special.id()));
    Stream<String> guidance =
        special.guidance().stream().map((WebLink l) -> l.title() + ": " + l.address().value());
    return new Comparison.Row(
        section,
        linked.authority(),
        Optional.of(link),
        List.of(Subject.quoted(special.text(), linked.scope()), Subject.texts(guidance.toList())),
        new Datum.Links(List.of(link)),
        linked.notes(link.address()));
  }
}
