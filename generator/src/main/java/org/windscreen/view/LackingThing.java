package org.windscreen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.windscreen.model.CategoriesFile;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile;
import org.windscreen.model.Id;
import org.windscreen.model.LevelsFile;
import org.windscreen.model.PathwaysFile;
import org.windscreen.topic.LevelNames;

/**
 * A thing of an edition with what our copy lacks of it.
 *
 * <p>Example: "Wenlowshire MASH: e-mail; hours".
 *
 * @param name what it is called
 * @param labels what is lacking, by the words that it would stand under; never empty
 */
public record LackingThing(String name, List<String> labels) {
  public LackingThing {
    labels = List.copyOf(labels);
  }

  /** In a line. */
  public String words() {
    return name + ": " + labels.stream().map(Wording::inSentence).collect(Collectors.joining("; "));
  }

  /** Everything that our copy of an edition's document lacks, in the order of its files. */
  public static List<LackingThing> of(Edition edition) {
    Gathering all = new Gathering(new ArrayList<>());
    all.facts(edition);
    all.levels(edition);
    all.things(edition);
    all.pathways(edition);
    return List.copyOf(all.found);
  }

  private record Gathering(List<LackingThing> found) {
    private void add(String name, List<String> labels) {
      if (!labels.isEmpty()) {
        found.add(new LackingThing(name, labels));
      }
    }

    private void add(Record record, String name) {
      add(name, CopyLacks.in(record));
    }

    private void facts(Edition edition) {
      EditionFile facts = edition.facts();
      add(facts.title(), edition.lacking().stream().map(part -> Wording.of(part).name()).toList());
      add(facts, facts.title());
      facts.sources().forEach(source -> add(source, source.title()));
      facts.history().forEach(one -> add(one, "Version " + one.version()));
      add(
          Wording.of(Edition.Part.CONSENT).name(),
          edition.consent().copyIncomplete().stream().map(a -> Wording.of(a).name()).toList());
      add(
          Wording.of(Edition.Part.PATHWAYS).name(),
          edition.pathways().copyIncomplete().stream().map(k -> Wording.of(k).name()).toList());
    }

    private void levels(Edition edition) {
      edition.levels().forEach(level -> add(level, level.fullName()));
      edition.groups().forEach(group -> add(group, group.fullName()));
      edition.categories().forEach(category -> add(category, category.name()));
      edition.grid().emptyCells().forEach(cells -> cells(edition, cells));
      edition.indicators().forEach(indicator -> add(indicator, indicator.code().value()));
    }

    /** "Health: indicators (levels 2 and 3)". */
    private void cells(Edition edition, CategoriesFile.EmptyCells cells) {
      List<LevelsFile.Level> levels =
          cells.levels().stream().flatMap(id -> edition.level(id).stream()).toList();
      for (Id.Category id : cells.categories()) {
        edition.categories().stream()
            .filter(category -> category.id().equals(id))
            .forEach(
                category -> add(category.name(), CopyLacks.named(cells, LevelNames.of(levels))));
      }
    }

    private void things(Edition edition) {
      edition.specials().forEach(special -> add(special, special.name()));
      edition.services().forEach(service -> add(service, service.name()));
      edition.consents().forEach(consent -> add(consent, consent.title()));
      edition.contacts().forEach(contact -> add(contact, contact.name()));
      edition.thresholds().forEach(threshold -> add(threshold, threshold.title()));
      edition.models().forEach(model -> add(model, model.name()));
      edition.principles().forEach(principle -> add(principle, principle.name()));
      edition.assessments().forEach(assessment -> add(assessment, assessment.name()));
      edition.links().forEach(link -> add(link, link.title()));
    }

    private void pathways(Edition edition) {
      for (PathwaysFile.Pathway pathway : edition.allPathways()) {
        add(pathway, pathway.title());
        pathway.steps().forEach(step -> add(step, pathway.title() + ", " + step.title()));
      }
    }
  }
}
