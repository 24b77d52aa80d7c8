package org.windscreen.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.format.FileKind;
import org.windscreen.model.Authority;
import org.windscreen.model.AuthorityFile;
import org.windscreen.model.EditionFile;
import org.windscreen.model.ExceptionsFile;
import org.windscreen.model.Id;
import org.windscreen.model.Scope;
import org.windscreen.model.SiteFile;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceTree;

/**
 * Loads a whole content folder.
 *
 * <p>Example: {@code ContentLoader.load(SourceTree.read(folder), faults).catalog()}.
 */
public final class ContentLoader {
  private ContentLoader() {}

  /** Loads everything and reports every fault; authorities are read in parallel. */
  public static Loaded load(SourceTree tree, Diagnostics faults) {
    return load(tree, new KeptAuthorities(), faults);
  }

  /** The same, and reads no authority that is kept and did not change. */
  public static Loaded load(SourceTree tree, KeptAuthorities kept, Diagnostics faults) {
    Diagnostics found = new Diagnostics();
    FileNames.check(tree, found);
    FactTable facts = FactTable.read(tree);
    SiteContent site = SiteContent.load(tree, facts, found);
    List<AuthorityContent> contents =
        authorities(tree, site.site(), found).parallelStream()
            .map(id -> kept.read(id, tree, facts, found))
            .toList();
    found.all().forEach(faults::add);
    Set<String> atFault = found.filesAtFault(fault -> fault.rule() != Rule.NO_CODE_YET);
    return assemble(site, contents, images(tree), atFault);
  }

  private static Loaded assemble(
      SiteContent site, List<AuthorityContent> contents, Set<String> images, Set<String> atFault) {
    List<Definition> definitions = new ArrayList<>(site.names().definitions());
    List<Mention> mentions = new ArrayList<>(site.names().mentions());
    List<Statement> statements = new ArrayList<>(site.names().statements());
    List<ExceptionsFile.Excepted> exceptions = new ArrayList<>();
    List<Spans> spans = new ArrayList<>(List.of(site.names().spans()));
    for (AuthorityContent content : contents) {
      definitions.addAll(content.definitions());
      mentions.addAll(content.mentions());
      statements.addAll(content.statements());
      exceptions.addAll(content.exceptions().exceptions());
      spans.add(content.spans());
    }
    List<Authority> authorities =
        contents.stream().flatMap(content -> content.authority().stream()).toList();
    return new Loaded(
        site.with(authorities),
        contents.stream().flatMap(content -> content.newCodes().stream()).toList(),
        unnamed(site, contents),
        definitions,
        mentions,
        statements,
        Spans.of(spans),
        exceptions,
        images,
        withMisnamed(atFault, mentions));
  }

  private static List<Unnamed> unnamed(SiteContent site, List<AuthorityContent> contents) {
    return Stream.concat(
            site.names().unnamed().stream(),
            contents.stream().flatMap(content -> content.unnamed().stream()))
        .toList();
  }

  /** What names another thing by no id was left out like anything at fault. */
  private static Set<String> withMisnamed(Set<String> atFault, List<Mention> mentions) {
    Stream<String> misnamed =
        mentions.stream()
            .filter(mention -> mention.target() instanceof Mention.Target.ByName)
            .map(mention -> mention.span().path());
    return Stream.concat(atFault.stream(), misnamed).collect(Collectors.toSet());
  }

  /** The authorities to read, in the site's order. */
  private static List<Id.Authority> authorities(
      SourceTree tree, Optional<SiteFile> site, Diagnostics faults) {
    List<Id.Authority> found = found(tree);
    List<Id.Authority> listed = site.map(SiteFile::authorities).orElse(found);
    // One that is listed and not there is told by that name: it may be another's, mistyped.
    if (found.containsAll(listed)) {
      found.stream().filter(id -> !listed.contains(id)).forEach(id -> unlisted(id, faults));
    }
    return Stream.concat(listed.stream(), found.containsAll(listed) ? Stream.of() : found.stream())
        .distinct()
        .filter(id -> !tree.below(id.value()).isEmpty())
        .toList();
  }

  /** The facts of one authority alone, if they can be read. */
  public static Optional<AuthorityFile> authorityFacts(
      SourceTree tree, Id.Authority id, Diagnostics faults) {
    return new FileReader(tree, Scope.of(id), new Names(FactTable.EMPTY), faults)
        .yaml(FileKind.AUTHORITY, AuthorityFile.class);
  }

  /** The facts of one edition alone, if they can be read. */
  public static Optional<EditionFile> editionFacts(
      SourceTree tree, Id.Authority id, Id.Edition edition, Diagnostics faults) {
    Scope scope = Scope.of(id, edition);
    return new FileReader(tree, scope, new Names(FactTable.EMPTY), faults)
        .yaml(FileKind.EDITION, EditionFile.class);
  }

  /** The folders that have an authority's facts; read even where site.yaml can't be. */
  public static List<Id.Authority> found(SourceTree tree) {
    return tree.files().stream()
        .filter(file -> FileKind.of(file.path()).equals(Optional.of(FileKind.AUTHORITY)))
        .flatMap(file -> FileKind.scope(file.path()).authority().stream())
        .toList();
  }

  private static void unlisted(Id.Authority id, Diagnostics faults) {
    faults.error(
        Rule.UNLISTED_AUTHORITY,
        Span.file(FileKind.AUTHORITY.path(Scope.of(id)).orElseThrow()),
        Quote.of(id.value()) + " is not listed in site.yaml, so it would not be read.",
        "Add it to authorities in site.yaml, or delete the folder.");
  }

  private static Set<String> images(SourceTree tree) {
    return tree.files().stream()
        .map(SourceFile::path)
        .filter(FileNames::isImage)
        .collect(Collectors.toSet());
  }
}
