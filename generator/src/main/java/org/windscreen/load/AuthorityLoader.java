package org.windscreen.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Span;
import org.windscreen.format.FileKind;
import org.windscreen.model.Authority;
import org.windscreen.model.AuthorityFile;
import org.windscreen.model.Edition;
import org.windscreen.model.ExceptionsFile;
import org.windscreen.model.Id;
import org.windscreen.model.Scope;
import org.windscreen.source.SourceTree;

/** Loads one authority's folder. */
record AuthorityLoader(SourceTree tree, FactTable facts, Id.Authority id, Diagnostics faults) {
  AuthorityContent load() {
    Names names = new Names(this.facts, new NextCodes(tree, id)::next);
    Scope scope = Scope.of(id);
    FileReader files = new FileReader(tree, scope, names, faults);
    Optional<AuthorityFile> facts = files.yaml(FileKind.AUTHORITY, AuthorityFile.class);
    names.add(
        new Definition(id, Scope.SITE, Span.file(FileKind.AUTHORITY.path(scope).orElseThrow())));
    List<Edition> editions = new ArrayList<>();
    for (String folder : editionFolders()) {
      Id.Edition edition = new Id.Edition(folder);
      Scope within = Scope.of(id, edition);
      names.add(
          new Definition(edition, scope, Span.file(FileKind.EDITION.path(within).orElseThrow())));
      FileReader inEdition = new FileReader(tree, within, names, faults);
      new EditionLoader(inEdition).load().ifPresent(editions::add);
    }
    return new AuthorityContent(
        facts.flatMap(f -> assemble(f, editions)),
        exceptions(files),
        names.newCodes(),
        names.unnamed(),
        names.definitions(),
        names.mentions(),
        names.statements(),
        names.spans());
  }

  /** An authority to which nothing is excepted is without the file. */
  private ExceptionsFile exceptions(FileReader files) {
    return files
        .file(FileKind.EXCEPTIONS)
        .flatMap(file -> files.yaml(FileKind.EXCEPTIONS, ExceptionsFile.class))
        .orElse(ExceptionsFile.NONE);
  }

  /**
   * Where the current edition can't be read, the latest stands in for it, so that it is checked.
   */
  private Optional<Authority> assemble(AuthorityFile facts, List<Edition> editions) {
    return editions.stream()
        .filter(e -> e.id().equals(facts.currentEdition()))
        .findFirst()
        .or(() -> editions.stream().reduce((before, latest) -> latest))
        .map(current -> new Authority(id, facts, current, editions));
  }

  /** Folders below the authority's that have files right in them or further down, sorted. */
  private TreeSet<String> editionFolders() {
    TreeSet<String> folders = new TreeSet<>();
    for (var file : tree.below(id.value())) {
      FileKind.scope(file.path()).edition().ifPresent(edition -> folders.add(edition.value()));
    }
    return folders;
  }
}
