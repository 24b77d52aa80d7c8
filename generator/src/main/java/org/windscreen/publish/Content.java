package org.windscreen.publish;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.windscreen.check.ContentChecks;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Nearest;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.difference.DecidedSuccessors;
import org.windscreen.format.FileKind;
import org.windscreen.format.TextKind;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Permalinks;
import org.windscreen.ledger.Published;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.link.LinkTable;
import org.windscreen.link.ReferenceCheck;
import org.windscreen.load.ContentLoader;
import org.windscreen.load.Drafts;
import org.windscreen.load.EditionFolder;
import org.windscreen.load.KeptAuthorities;
import org.windscreen.load.Loaded;
import org.windscreen.model.Catalog;
import org.windscreen.model.Id;
import org.windscreen.model.Scope;
import org.windscreen.site.SitePlan;
import org.windscreen.site.SitePlanner;
import org.windscreen.source.SourceLines;
import org.windscreen.source.SourceTree;

/**
 * The content of a folder, checked and addressed; what is wrong with it is told as it is read.
 *
 * <p>Example: {@code Content.of(options, faults).plan(options, faults)} is the site to be made. To
 * search, the addresses are enough, and nothing is planned.
 *
 * @param tree the files
 * @param loaded what they say
 * @param recorded every address and code that was ever published
 * @param readable what they say, and where; nothing where a fault of form stands in the way
 * @param addressed the same; nothing where any fault stands in the way of publishing, but for
 *     indicators that have no code yet
 */
public record Content(
    SourceTree tree,
    Loaded loaded,
    Permalinks recorded,
    Optional<Addressed> readable,
    Optional<Addressed> addressed) {
  /** Content with the address of each thing. */
  public record Addressed(Catalog catalog, LinkTable table) {}

  /** The same with its pages. */
  public record Ready(Catalog catalog, LinkTable table, SitePlan plan) {
    /** Every address and code that the site has. */
    public Published published() {
      Set<Address> all = new TreeSet<>(table.all());
      all.addAll(plan.addresses());
      return Published.of(catalog, all);
    }
  }

  /** Reads, loads, checks and addresses; what is wrong is added to the faults. */
  public static Content of(BuildOptions options, Diagnostics faults) throws IOException {
    return of(ContentFolder.read(options.content()), options, faults);
  }

  /** The same of files that need not be in the folder yet. */
  public static Content of(SourceTree folder, BuildOptions options, Diagnostics faults) {
    return of(folder, options, new KeptAuthorities(), faults);
  }

  /** The same of content of which much is as it was read last. */
  public static Content of(
      SourceTree folder, BuildOptions options, KeptAuthorities kept, Diagnostics faults) {
    faults.showLines(new SourceLines(folder)::at);
    SourceTree tree = DraftChoice.of(folder, options.draft(), faults);
    faults.showLines(new SourceLines(tree)::at);
    Permalinks recorded = Permalinks.read(tree, faults);
    Diagnostics read = new Diagnostics();
    Loaded loaded = ContentLoader.load(tree, kept, read);
    tell(read, recorded, options, faults);
    Diagnostics references = new Diagnostics();
    ReferenceCheck.check(loaded, references);
    references.all().forEach(faults::add);
    loaded.catalog().ifPresent(catalog -> unknownAuthorities(catalog, options, faults));
    Optional<Addressed> readable =
        loaded
            .catalog()
            .filter(catalog -> !faults.hasErrorsBut(Rule.NO_CODE_YET))
            .map(DecidedSuccessors::in)
            .map(catalog -> new Addressed(catalog, LinkTable.of(catalog, loaded)));
    Set<Id.Authority> drafting =
        Drafts.in(folder).drafts().stream()
            .map(EditionFolder::authority)
            .collect(Collectors.toSet());
    ContentChecks.check(loaded, references.filesAtFault(), drafting, options.asOf(), faults);
    Optional<Addressed> addressed =
        readable.filter(content -> !faults.hasErrorsBut(Rule.NO_CODE_YET));
    return new Content(tree, loaded, recorded, readable, addressed);
  }

  /** A draft is shown with the codes that it will be given when it is published. */
  private static void tell(
      Diagnostics read, Permalinks recorded, BuildOptions options, Diagnostics faults) {
    read.all().stream()
        .filter(fault -> options.draft().isEmpty() || fault.rule() != Rule.NO_CODE_YET)
        .map(fault -> fault.rule() == Rule.NO_CODE_YET ? uncoded(fault, recorded) : fault)
        .forEach(faults::add);
  }

  private static Diagnostic uncoded(Diagnostic fault, Permalinks recorded) {
    return fault.advising(
        recorded.mintHint(
            FileKind.scope(fault.span().path()).authority().map(Id::value).orElse("")));
  }

  /**
   * Plans the pages, and holds all addresses against those that were ever published.
   *
   * @return the site to be made; nothing where a fault stands in the way
   */
  public Optional<Ready> plan(BuildOptions options, Diagnostics faults) {
    return addressed.map(content -> plan(content, options, faults));
  }

  private Ready plan(Addressed content, BuildOptions options, Diagnostics faults) {
    Catalog catalog = content.catalog();
    SitePlan plan = SitePlanner.plan(catalog, content.table(), options.only(), options.asOf());
    plan.twice().forEach(address -> claimedTwice(address, catalog, faults));
    Ready ready = new Ready(catalog, content.table(), plan);
    if (options.only().isEmpty()) {
      hold(ready.published(), options, faults);
    }
    return ready;
  }

  /**
   * What belongs to minting is not told of a draft, nor while it is said that there are codes to
   * give.
   */
  private void hold(Published now, BuildOptions options, Diagnostics faults) {
    boolean minted = options.draft().isEmpty() && loaded.newCodes().isEmpty();
    Diagnostics found = new Diagnostics();
    recorded.check(now, found);
    found.all().stream()
        .filter(fault -> minted || fault.rule() != Rule.PERMALINKS_UNRECORDED)
        .forEach(faults::add);
  }

  private static void claimedTwice(Address address, Catalog catalog, Diagnostics faults) {
    faults.error(
        Rule.TWO_PAGES_ONE_ADDRESS,
        catalog.pages().stream()
            .filter(page -> SiteAddresses.page(page.id()).equals(address))
            .map(page -> Span.file(TextKind.PAGE.path(Scope.SITE, page.id().value())))
            .findFirst()
            .orElse(Span.file(FileKind.SITE.fileName())),
        "Two pages or files claim this address: " + address + ".",
        "Give one of the two things another id or file name.");
  }

  /** Every indicator code of the content, sorted. */
  public static Set<String> codes(Loaded loaded) {
    return loaded.definitions().stream()
        .filter(d -> d.id() instanceof Id.Indicator)
        .map(d -> d.id().value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void unknownAuthorities(
      Catalog catalog, BuildOptions options, Diagnostics faults) {
    Set<String> known =
        catalog.authorities().stream().map(a -> a.id().value()).collect(Collectors.toSet());
    for (Id.Authority wanted : options.only()) {
      if (!known.contains(wanted.value())) {
        faults.error(
            Rule.UNKNOWN_AUTHORITY,
            Span.file(FileKind.SITE.fileName()),
            "There is no authority \"" + wanted.value() + "\".",
            Nearest.hint(wanted.value(), known, "Name one that site.yaml lists."));
      }
    }
  }
}
