package org.windscreen.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Span;
import org.windscreen.model.Authority;
import org.windscreen.model.AuthorityFile;
import org.windscreen.model.Catalog;
import org.windscreen.model.DomainsFile;
import org.windscreen.model.GlossaryFile;
import org.windscreen.model.Id;
import org.windscreen.model.LawFile;
import org.windscreen.model.PageHead;
import org.windscreen.model.RegisterFile;
import org.windscreen.model.ScaleFile;
import org.windscreen.model.SearchFile;
import org.windscreen.model.SiteFile;
import org.windscreen.model.SitePage;
import org.windscreen.model.TopicsFile;
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
    FileNames.check(tree, faults);
    Names names = new Names();
    FileReader files = new FileReader(tree, Scope.SITE, names, faults);
    Optional<SiteFile> site = files.yaml("", FileKind.SITE, SiteFile.class);
    Optional<ScaleFile> scale = files.yaml("", FileKind.SCALE, ScaleFile.class);
    Optional<DomainsFile> domains = files.yaml("", FileKind.DOMAINS, DomainsFile.class);
    Optional<TopicsFile> topics = files.yaml("", FileKind.TOPICS, TopicsFile.class);
    Optional<GlossaryFile> glossary = files.yaml("", FileKind.GLOSSARY, GlossaryFile.class);
    Optional<LawFile> law = files.yaml("", FileKind.LAW, LawFile.class);
    Optional<RegisterFile> register = files.yaml("", FileKind.REGISTER, RegisterFile.class);
    Optional<SearchFile> search = search(tree, files);
    List<SitePage> pages = pages(files);
    List<AuthorityLoader.Result> results = authorities(tree, site, faults);
    List<Definition> definitions = new ArrayList<>(names.definitions());
    List<Mention> mentions = new ArrayList<>(names.mentions());
    List<Spans> spans = new ArrayList<>(List.of(names.spans()));
    for (AuthorityLoader.Result result : results) {
      definitions.addAll(result.names().definitions());
      mentions.addAll(result.names().mentions());
      spans.add(result.names().spans());
    }
    List<Optional<?>> all = List.of(site, scale, domains, topics, glossary, law, register, search);
    Optional<Catalog> catalog =
        !all.stream().allMatch(Optional::isPresent)
            ? Optional.empty()
            : Optional.of(
                new Catalog(
                    site.get(),
                    scale.get().steps(),
                    domains.get().domains(),
                    topics.get().topics(),
                    glossary.get().terms(),
                    law.get().provisions(),
                    register.get().documents(),
                    pages,
                    search.get(),
                    results.stream()
                        .map(AuthorityLoader.Result::authority)
                        .flatMap(Optional<Authority>::stream)
                        .toList()));
    return new Loaded(catalog, definitions, mentions, Spans.of(spans), images(tree));
  }

  /** The one file that a site may do without. */
  private static Optional<SearchFile> search(SourceTree tree, FileReader files) {
    return tree.file(FileKind.SEARCH.fileName()).isEmpty()
        ? Optional.of(SearchFile.NONE)
        : files.yaml("", FileKind.SEARCH, SearchFile.class);
  }

  private static List<AuthorityLoader.Result> authorities(
      SourceTree tree, Optional<SiteFile> site, Diagnostics faults) {
    List<Id.Authority> found = found(tree);
    List<Id.Authority> listed = site.map(SiteFile::authorities).orElse(found);
    found.stream().filter(id -> !listed.contains(id)).forEach(id -> unlisted(id, faults));
    return listed.stream()
        .distinct()
        .parallel()
        .filter(id -> !tree.below(id.value()).isEmpty())
        .map(id -> new AuthorityLoader(tree, id, faults).load())
        .toList();
  }

  /** The facts of one authority alone, if they can be read. */
  public static Optional<AuthorityFile> authorityFacts(
      SourceTree tree, Id.Authority id, Diagnostics faults) {
    return new FileReader(tree, Scope.of(id), new Names(), faults)
        .yaml(id.value() + "/", FileKind.AUTHORITY, AuthorityFile.class);
  }

  /** The folders that have an authority's facts; read even where site.yaml can't be. */
  private static List<Id.Authority> found(SourceTree tree) {
    return tree.files().stream()
        .filter(file -> FileKind.of(file.path()).equals(Optional.of(FileKind.AUTHORITY)))
        .map(file -> new Id.Authority(file.path().substring(0, file.path().indexOf('/'))))
        .toList();
  }

  private static void unlisted(Id.Authority id, Diagnostics faults) {
    faults.error(
        "unlisted-authority",
        Span.file(id.value() + "/" + FileKind.AUTHORITY.fileName()),
        Quote.of(id.value()) + " is not listed in site.yaml, so it would not be read.",
        "Add it to authorities in site.yaml, or delete the folder.");
  }

  private static List<SitePage> pages(FileReader files) {
    List<SitePage> pages = new ArrayList<>();
    for (SourceFile file : files.markdownIn("pages")) {
      Id.Page id = new Id.Page(FileReader.stem(file.path()));
      files.names().add(new Definition(id, Scope.SITE, Span.file(file.path())));
      files
          .markdown(file, PageHead.class)
          .map(page -> new SitePage(id, page.head(), page.text()))
          .ifPresent(pages::add);
    }
    pages.sort(Comparator.comparingInt(p -> p.head().order()));
    return pages;
  }

  private static Set<String> images(SourceTree tree) {
    return tree.files().stream()
        .map(SourceFile::path)
        .filter(FileNames::isImage)
        .collect(Collectors.toSet());
  }
}
