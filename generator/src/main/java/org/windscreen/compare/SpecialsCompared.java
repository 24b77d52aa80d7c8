package org.windscreen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;
import org.windscreen.model.SpecialCircumstancesFile.SpecialCircumstance;
import org.windscreen.model.TopicsFile;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.topic.TopicMap;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.Notes;

/** Special circumstances, aligned by topic. */
final class SpecialsCompared {
  private static final Comparison.Section OTHER =
      new Comparison.Section("other", "Others", "Those that belong to no topic.");

  private static final List<Column<SpecialCircumstance>> COLUMNS =
      List.of(
          Column.of("text", "What it says", e -> e.quoted(e.thing().text())),
          Column.data(
              SpecialCircumstance.class,
              "guidance",
              e ->
                  ComparedThing.unlessLacking(
                      e.thing().statedGuidance(), ComparedThing.texts(guidance(e.thing())))));

  private SpecialsCompared() {}

  private static List<String> guidance(SpecialCircumstance special) {
    return special.guidance().stream().map(l -> l.title() + ": " + l.address().value()).toList();
  }

  static Subject<?> subject(Catalog catalog, TopicMap map) {
    List<Comparison.Section> sections = sections(catalog, map);
    return new Subject<>(
        "special-circumstances",
        Edition.Part.SPECIAL_CIRCUMSTANCES.label(),
        "Children to whom a document asks practitioners to be particularly alert, by topic.",
        false,
        COLUMNS,
        sections,
        Stream.concat(map.topics().stream().map(t -> t.id().value()), Stream.of(OTHER.id()))
            .toList(),
        Absence.of("Not named", Edition.Part.SPECIAL_CIRCUMSTANCES),
        linked ->
            linked.edition().specials().stream()
                .flatMap(
                    s -> sections.stream().filter(x -> isIn(s, x)).map(x -> entry(linked, x, s)))
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

  private static ComparedThing<SpecialCircumstance> entry(
      LinkedEdition linked, Comparison.Section section, SpecialCircumstance special) {
    Link link = new Link(special.name(), linked.address(special.id()));
    Notes notes = linked.notes(link.address());
    return new ComparedThing<>(
        linked, section, link, special, new Datum.Links(List.of(link)), notes);
  }
}
