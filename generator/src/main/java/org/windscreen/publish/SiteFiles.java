package org.windscreen.publish;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.model.Authority;
import org.windscreen.model.Id;
import org.windscreen.model.SiteFile;
import org.windscreen.model.SitePage;
import org.windscreen.page.SiteBar;
import org.windscreen.plan.PlannedPage;
import org.windscreen.render.Assets;
import org.windscreen.render.AtomFile;
import org.windscreen.render.Brands;
import org.windscreen.render.CalendarFile;
import org.windscreen.render.DataFiles;
import org.windscreen.render.NewsIds;
import org.windscreen.render.OutputFile;
import org.windscreen.render.RelianceFile;
import org.windscreen.render.Renderer;
import org.windscreen.source.SourceTree;
import org.windscreen.view.Link;

/** The files of a site, made when they are asked for: pages in parallel, then everything else. */
final class SiteFiles {
  private final SourceTree tree;
  private final Content.Ready site;
  private final String base;
  private final List<OutputFile> assets;
  private final SiteBar bar;
  private final Set<Id.Authority> built;
  private final Renderer renderer;

  SiteFiles(BuildOptions options, SourceTree tree, Content.Ready site, Diagnostics faults)
      throws IOException {
    this.tree = tree;
    this.site = site;
    this.base = base(options, site.catalog().site());
    this.assets = new ArrayList<>(Assets.read(options.templates()));
    this.assets.add(Brands.css(site.catalog()));
    this.bar = siteBar(options);
    this.built = built(options);
    this.renderer =
        new Renderer(
            options.templates(),
            options.folderNames(),
            site.catalog(),
            site.table(),
            bar,
            built,
            faults);
  }

  private static String base(BuildOptions options, SiteFile site) {
    return options
        .base()
        .map(path -> URI.create(site.baseAddress().value()).resolve(path).toString())
        .orElse(site.baseAddress().value());
  }

  private Set<Id.Authority> built(BuildOptions options) {
    return options.only().isEmpty()
        ? site.catalog().authorities().stream().map(Authority::id).collect(Collectors.toSet())
        : options.only();
  }

  private SiteBar siteBar(BuildOptions options) {
    SiteFile file = site.catalog().site();
    return new SiteBar(
        file.title(),
        base,
        file.emergency(),
        file.caveat(),
        new Link("Home", SiteAddresses.home()),
        footer(),
        addresses(".css"),
        addresses(".js"),
        addresses("").stream().filter(SiteAddresses.icon()::equals).findFirst(),
        options.asOf());
  }

  private List<Link> footer() {
    List<Link> links = new ArrayList<>();
    links.add(new Link("Compare areas", SiteAddresses.comparisons()));
    links.add(new Link("Topics A to Z", SiteAddresses.topics()));
    links.add(new Link("What changed", SiteAddresses.changes()));
    links.add(new Link("Glossary", SiteAddresses.glossary()));
    links.add(new Link("The law", SiteAddresses.law()));
    links.add(new Link("National guidance", SiteAddresses.nationalGuidance()));
    site.catalog().pages().stream()
        .filter(SitePage::isInFooter)
        .forEach(p -> links.add(new Link(p.head().title(), SiteAddresses.page(p.id()))));
    return links;
  }

  private List<Address> addresses(String ending) {
    return assets.stream()
        .map(OutputFile::path)
        .filter(path -> path.endsWith(ending))
        .map(SiteAddresses::ofFile)
        .filter(file -> !SiteAddresses.isSearchScript(file))
        .toList();
  }

  /** By the address that content says, so that a trial below another base is no other site's. */
  private NewsIds ids() {
    return new NewsIds(site.catalog().site().baseAddress());
  }

  /** The path below which the site will be served; starts and ends with a slash. */
  String basePath() {
    return URI.create(base).getPath();
  }

  /**
   * The pages, made and rendered as the stream is drawn from; those whose template fails are left
   * out.
   */
  Stream<OutputFile> pages() {
    List<PlannedPage> pages = List.copyOf(site.plan().pages().values());
    return pages.parallelStream()
        .map(PlannedPage::page)
        .map(renderer::render)
        .flatMap(Optional::stream);
  }

  /**
   * Style sheets, scripts, images, comparisons and what rests on national documents as data, feeds
   * and calendars, and what crawlers read.
   */
  Stream<OutputFile> assets() {
    Stream<OutputFile> images =
        site.plan().images().entrySet().stream()
            .map(e ->
                new OutputFile(e.getValue().file(), tree.file(e.getKey()).orElseThrow().bytes()));
    Stream<OutputFile> data =
        site.plan().tables().stream().flatMap(t -> DataFiles.of(t.get(), bar).stream());
    Stream<OutputFile> reliances =
        site.plan().reliances().stream().map(r -> RelianceFile.of(r.get(), bar));
    Stream<OutputFile> feeds =
        site.plan().feeds().stream()
            .flatMap(f -> Stream.of(AtomFile.of(f, bar, ids()), CalendarFile.of(f, bar, ids())));
    Stream<OutputFile> search = SearchFiles.of(site, built);
    OutputFile robots = Crawlers.robots(site.catalog(), base);
    return Stream.of(assets.stream(), images, data, reliances, feeds, search, Stream.of(robots))
        .flatMap(files -> files);
  }
}
