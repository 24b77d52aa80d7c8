package org.windscreen.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Span;
import org.windscreen.format.FileKind;
import org.windscreen.format.TextKind;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.DomainsFile;
import org.windscreen.model.GlossaryFile;
import org.windscreen.model.Id;
import org.windscreen.model.LawFile;
import org.windscreen.model.PageHead;
import org.windscreen.model.RegisterFile;
import org.windscreen.model.ScaleFile;
import org.windscreen.model.Scope;
import org.windscreen.model.SearchFile;
import org.windscreen.model.SiteFile;
import org.windscreen.model.SitePage;
import org.windscreen.model.TopicsFile;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceTree;

/** What all authorities have in common: the files right in the content folder, and the pages. */
record SiteContent(
    Optional<SiteFile> site,
    Optional<ScaleFile> scale,
    Optional<DomainsFile> domains,
    Optional<TopicsFile> topics,
    Optional<GlossaryFile> glossary,
    Optional<LawFile> law,
    Optional<RegisterFile> register,
    Optional<SearchFile> search,
    List<SitePage> pages,
    Names names) {

  static SiteContent load(SourceTree tree, FactTable facts, Diagnostics faults) {
    Names names = new Names(facts);
    FileReader files = new FileReader(tree, Scope.SITE, names, faults);
    return new SiteContent(
        files.yaml(FileKind.SITE, SiteFile.class),
        files.yaml(FileKind.SCALE, ScaleFile.class),
        files.yaml(FileKind.DOMAINS, DomainsFile.class),
        files.yaml(FileKind.TOPICS, TopicsFile.class),
        files.yaml(FileKind.GLOSSARY, GlossaryFile.class),
        files.yaml(FileKind.LAW, LawFile.class),
        files.yaml(FileKind.REGISTER, RegisterFile.class),
        search(files),
        pages(files),
        names);
  }

  /** The one file that a site may do without. */
  private static Optional<SearchFile> search(FileReader files) {
    return files.file(FileKind.SEARCH).isEmpty()
        ? Optional.of(SearchFile.NONE)
        : files.yaml(FileKind.SEARCH, SearchFile.class);
  }

  private static List<SitePage> pages(FileReader files) {
    List<SitePage> pages = new ArrayList<>();
    for (SourceFile file : files.markdown(TextKind.PAGE)) {
      Id.Page id = new Id.Page(TextKind.id(file.path()));
      files.names().add(new Definition(id, Scope.SITE, Span.file(file.path())));
      files
          .markdown(file, PageHead.class)
          .map(page -> new SitePage(id, page.head(), page.text()))
          .ifPresent(pages::add);
    }
    pages.sort(SitePage.IN_FOOTER);
    return pages;
  }

  /**
   * The whole content, with nothing in place of a file that could not be read, which is told;
   * nothing at all without {@code site.yaml}.
   */
  Optional<Catalog> with(List<Authority> authorities) {
    return site.map(facts ->
        new Catalog(
            facts,
            scale.map(ScaleFile::steps).orElse(List.of()),
            domains.map(DomainsFile::domains).orElse(List.of()),
            topics.map(TopicsFile::topics).orElse(List.of()),
            glossary.map(GlossaryFile::terms).orElse(List.of()),
            law.map(LawFile::provisions).orElse(List.of()),
            register.map(RegisterFile::documents).orElse(List.of()),
            pages,
            search.orElse(SearchFile.NONE),
            authorities));
  }
}
