package org.windscreen.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.windscreen.diagnostic.Span;
import org.windscreen.format.FileKind;
import org.windscreen.format.TextKind;
import org.windscreen.model.CategoriesFile;
import org.windscreen.model.ChangesFile;
import org.windscreen.model.Chapter;
import org.windscreen.model.ChapterHead;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.CorrectionsFile;
import org.windscreen.model.Edition;
import org.windscreen.model.Edition.Part;
import org.windscreen.model.EditionFile;
import org.windscreen.model.FormerHeading;
import org.windscreen.model.FrozenFile;
import org.windscreen.model.Id;
import org.windscreen.model.IndicatorsFile;
import org.windscreen.model.LevelsFile;
import org.windscreen.model.LinksFile;
import org.windscreen.model.PathwaysFile;
import org.windscreen.model.PracticeFile;
import org.windscreen.model.ServicesFile;
import org.windscreen.model.SpecialCircumstancesFile;
import org.windscreen.model.Stated;
import org.windscreen.model.ThresholdsFile;
import org.windscreen.model.WithdrawnFile;

/** Loads one edition folder. */
record EditionLoader(FileReader files) {
  private static final List<FileKind> KINDS =
      Arrays.stream(FileKind.values())
          .filter(kind -> kind.folder() == FileKind.Folder.EDITION)
          .toList();

  /**
   * The edition, with nothing in place of a file that can't be read, which is told; nothing where
   * its own facts can't.
   */
  Optional<Edition> load() {
    Map<Class<?>, Object> read = new HashMap<>();
    Set<Part> leftOut = EnumSet.noneOf(Part.class);
    for (FileKind kind : KINDS) {
      if (isLeftOut(kind, read)) {
        read.put(kind.record(), kind.leftOut());
        leftOut.addAll(kind.parts());
      } else {
        files
            .yaml(kind, kind.record())
            .map(file -> (Object) file)
            .or(() -> inPlaceOf(kind))
            .ifPresent(file -> read.put(kind.record(), file));
      }
    }
    Id.Edition id = files.scope().edition().orElseThrow();
    List<Chapter> chapters = chapters();
    return read.containsKey(EditionFile.class)
        ? Optional.of(new Read(read, leftOut).edition(id, chapters))
        : Optional.empty();
  }

  private static Optional<Object> inPlaceOf(FileKind unread) {
    return unread == FileKind.EDITION ? Optional.empty() : Optional.of(unread.leftOut());
  }

  /**
   * What the edition is must be said; guidance without levels can only be a draft, which it may be
   * where that can't be read.
   */
  private boolean isLeftOut(FileKind kind, Map<Class<?>, Object> read) {
    boolean draft =
        !(read.get(EditionFile.class) instanceof EditionFile facts)
            || facts.status() == EditionFile.Status.DRAFT;
    return kind != FileKind.EDITION
        && (kind != FileKind.LEVELS || draft)
        && files.file(kind).isEmpty();
  }

  /** What each file of the folder says, by its record's type; every type is there. */
  private record Read(Map<Class<?>, Object> byType, Set<Part> leftOut) {
    private <T> T file(Class<T> type) {
      return type.cast(byType.get(type));
    }

    /** What there is no file of, and what a file says that our copy lacks. */
    private Set<Part> lacking() {
      Set<Part> lacking = EnumSet.noneOf(Part.class);
      lacking.addAll(leftOut);
      byType.values().forEach(file -> lacking.addAll(FileKind.lacking((Record) file)));
      return lacking;
    }

    Edition edition(Id.Edition id, List<Chapter> chapters) {
      return new Edition(
          id,
          file(EditionFile.class),
          file(LevelsFile.class).levels(),
          file(LevelsFile.class).groups(),
          file(CategoriesFile.class),
          Stated.all(file(IndicatorsFile.class).indicators()),
          Stated.all(file(SpecialCircumstancesFile.class).specialCircumstances()),
          Stated.all(file(ServicesFile.class).services()),
          file(ConsentFile.class).listed(),
          Stated.all(file(ContactsFile.class).contacts()),
          file(PathwaysFile.class).listed(),
          Stated.all(file(ThresholdsFile.class).thresholds()),
          file(PracticeFile.class),
          Stated.all(file(LinksFile.class).links()),
          chapters,
          file(WithdrawnFile.class).withdrawn(),
          file(ChangesFile.class),
          file(FrozenFile.class),
          file(CorrectionsFile.class).corrections(),
          lacking(),
          leftOut);
    }
  }

  private List<Chapter> chapters() {
    List<Chapter> chapters = new ArrayList<>();
    for (var file : files.markdown(TextKind.CHAPTER)) {
      Id.Chapter id = new Id.Chapter(TextKind.id(file.path()));
      files.names().add(new Definition(id, files.scope(), Span.file(file.path())));
      files
          .markdown(file, ChapterHead.class)
          .map(page ->
              new Chapter(
                  id, page.head(), FormerHeading.in(page.text(), page.head().formerHeadings())))
          .ifPresent(chapters::add);
    }
    chapters.sort(Comparator.comparingInt(c -> c.head().order()));
    return chapters;
  }
}
