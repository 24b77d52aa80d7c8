package org.windscreen.check;

import java.util.List;
import java.util.Optional;
import org.windscreen.format.FileKind;
import org.windscreen.format.TextKind;
import org.windscreen.model.Edition;

/** What an edition says in one of its files: equal where two editions say the same there. */
final class SaidIn {
  private SaidIn() {}

  /**
   * The records of a file.
   *
   * @param path of the file, in the content folder; nothing of another edition's or no known file
   */
  static Optional<Object> file(Edition edition, String path) {
    return FileKind.of(path)
        .<Object>flatMap(kind -> records(edition, kind))
        .or(() ->
            edition.chapters().stream()
                .filter(chapter -> TextKind.of(path).equals(Optional.of(TextKind.CHAPTER)))
                .filter(chapter -> TextKind.id(path).equals(chapter.id().value()))
                .findFirst());
  }

  private static Optional<Object> records(Edition edition, FileKind kind) {
    return switch (kind) {
      case EDITION -> Optional.of(edition.facts());
      case LEVELS -> Optional.of(List.of(edition.levels(), edition.groups()));
      case CATEGORIES -> Optional.of(edition.grid());
      case INDICATORS -> Optional.of(edition.indicators());
      case SPECIAL_CIRCUMSTANCES -> Optional.of(edition.specials());
      case SERVICES -> Optional.of(edition.services());
      case CONSENT -> Optional.of(edition.consent());
      case CONTACTS -> Optional.of(edition.contacts());
      case PATHWAYS -> Optional.of(edition.pathways());
      case THRESHOLDS -> Optional.of(edition.thresholds());
      case PRACTICE -> Optional.of(edition.practice());
      case LINKS -> Optional.of(edition.links());
      case WITHDRAWN -> Optional.of(edition.withdrawn());
      case CHANGES -> Optional.of(edition.changes());
      case FROZEN -> Optional.of(edition.frozen());
      case CORRECTIONS -> Optional.of(edition.corrections());
      case SITE, SCALE, DOMAINS, TOPICS, GLOSSARY, LAW, REGISTER, SEARCH, AUTHORITY, EXCEPTIONS ->
          Optional.empty();
    };
  }
}
