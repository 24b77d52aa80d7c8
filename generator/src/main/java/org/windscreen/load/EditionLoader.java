package org.windscreen.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.windscreen.diagnostic.Span;
import org.windscreen.format.FileKind;
import org.windscreen.model.CategoriesFile;
import org.windscreen.model.Chapter;
import org.windscreen.model.ChapterHead;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile;
import org.windscreen.model.Id;
import org.windscreen.model.IndicatorsFile;
import org.windscreen.model.LevelsFile;
import org.windscreen.model.LinksFile;
import org.windscreen.model.PathwaysFile;
import org.windscreen.model.PracticeFile;
import org.windscreen.model.ServicesFile;
import org.windscreen.model.SpecialCircumstancesFile;
import org.windscreen.model.ThresholdsFile;

/** Loads one edition folder. */
record EditionLoader(FileReader files, String folder) {
  /** The edition; nothing where one of its files can't be read at all. */
  Optional<Edition> load() {
    Id.Edition id = files.scope().edition().orElseThrow();
    Optional<EditionFile> facts = read(FileKind.EDITION, EditionFile.class);
    Optional<LevelsFile> levels = read(FileKind.LEVELS, LevelsFile.class);
    Optional<CategoriesFile> grid = read(FileKind.CATEGORIES, CategoriesFile.class);
    Optional<IndicatorsFile> indicators = read(FileKind.INDICATORS, IndicatorsFile.class);
    Optional<SpecialCircumstancesFile> specials =
        read(FileKind.SPECIAL_CIRCUMSTANCES, SpecialCircumstancesFile.class);
    Optional<ServicesFile> services = read(FileKind.SERVICES, ServicesFile.class);
    Optional<ConsentFile> consent = read(FileKind.CONSENT, ConsentFile.class);
    Optional<ContactsFile> contacts = read(FileKind.CONTACTS, ContactsFile.class);
    Optional<PathwaysFile> pathways = read(FileKind.PATHWAYS, PathwaysFile.class);
    Optional<ThresholdsFile> thresholds = read(FileKind.THRESHOLDS, ThresholdsFile.class);
    Optional<PracticeFile> practice = read(FileKind.PRACTICE, PracticeFile.class);
    Optional<LinksFile> links = read(FileKind.LINKS, LinksFile.class);
    List<Chapter> chapters = chapters();
    List<Optional<?>> all =
        List.of(
            facts,
            levels,
            grid,
            indicators,
            specials,
            services,
            consent,
            contacts,
            pathways,
            thresholds,
            practice,
            links);
    if (!all.stream().allMatch(Optional::isPresent)) {
      return Optional.empty();
    }
    return Optional.of(
        new Edition(
            id,
            facts.get(),
            levels.get().levels(),
            levels.get().groups(),
            grid.get(),
            indicators.get().indicators(),
            specials.get().specialCircumstances(),
            services.get().services(),
            consent.get(),
            contacts.get().contacts(),
            pathways.get(),
            thresholds.get().thresholds(),
            practice.get(),
            links.get().links(),
            chapters));
  }

  private <T> Optional<T> read(FileKind kind, Class<T> type) {
    return files.yaml(folder + "/", kind, type);
  }

  private List<Chapter> chapters() {
    List<Chapter> chapters = new ArrayList<>();
    for (var file : files.markdownIn(folder + "/guidance")) {
      Id.Chapter id = new Id.Chapter(FileReader.stem(file.path()));
      files.names().add(new Definition(id, files.scope(), Span.file(file.path())));
      files
          .markdown(file, ChapterHead.class)
          .map(page -> new Chapter(id, page.head(), page.text()))
          .ifPresent(chapters::add);
    }
    chapters.sort(Comparator.comparingInt(c -> c.head().order()));
    return chapters;
  }
}
