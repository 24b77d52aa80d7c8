package org.windscreen.publish;

import java.io.IOException;
import java.util.Optional;
import org.windscreen.audit.SiteAudit;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.output.SiteFolder;
import org.windscreen.render.OutputFile;

/**
 * The whole build, stage by stage: content is read and checked, pages are planned, rendered,
 * audited and written aside; if all is well they take the place of the last site.
 *
 * <p>Example: {@code new SiteBuild(options, Progress.SILENT).publish()}.
 */
public final class SiteBuild {
  /** Takes finished files; what it does with them is the edge's business. */
  private interface Sink {
    void accept(OutputFile file);
  }

  private final BuildOptions options;
  private final Progress progress;
  private final Diagnostics faults = new Diagnostics();

  public SiteBuild(BuildOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * Builds the site and publishes it if the content has no fault.
   *
   * @throws IOException if the disk refuses; the last site is then still there
   */
  public BuildResult publish() throws IOException {
    try (SiteFolder folder = SiteFolder.open(options.output())) {
      BuildResult result = run(folder::write);
      return result.failed(options.strict())
          ? result.with(false, folder.opened())
          : result.with(true, folder.publish());
    }
  }

  /**
   * Builds the site in memory, page by page, and throws it away: all checks and nothing written.
   */
  public BuildResult check() throws IOException {
    return run(file -> {});
  }

  private BuildResult run(Sink sink) throws IOException {
    Content content = Content.of(options, faults);
    Optional<Content.Ready> ready = content.plan(options, faults);
    if (ready.isEmpty()) {
      return BuildResult.of(faults.all(), 0, 0);
    }
    Content.Ready site = ready.get();
    SiteFiles files = new SiteFiles(options, content.tree(), site, faults);
    SiteAudit audit = new SiteAudit(options.folderNames().output(), files.basePath(), faults);
    Tally tally = new Tally(progress, site.plan().pages().size());
    files
        .pages()
        .forEach(page -> {
          audit.page(page.path(), page.text());
          sink.accept(page);
          tally.page(page);
        });
    files
        .assets()
        .forEach(asset -> {
          audit.file(asset.path());
          sink.accept(asset);
          tally.file(asset);
        });
    // A page whose template failed is told there, and not with every link that leads to it.
    if (tally.pages() == site.plan().pages().size()) {
      audit.finish();
    }
    return BuildResult.of(faults.all(), tally.pages(), tally.bytes());
  }
}
