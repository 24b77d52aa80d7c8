package org.windscreen.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.windscreen.diagnostic.Count;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.publish.BuildOptions;
import org.windscreen.publish.BuildResult;
import org.windscreen.publish.SiteBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code windscreen build}. */
@Command(
    name = "build",
    description = "Build the site from the content; with a fault in it, keep the last site.")
final class BuildCommand implements Callable<Integer> {
  @Mixin private SiteOptions site;
  @Mixin private DraftOption draft;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    var err = spec.commandLine().getErr();
    BuildOptions options = site.toPublish(draft);
    BuildResult result = new SiteBuild(options, Terminal.of(site, err)).publish();
    Report report = Report.of(site, spec).about(options.areas());
    report.print(result.diagnostics());
    report.print(result.output());
    if (!result.published()) {
      report.say("Nothing was published; " + options.output() + " is as it was.");
      return Windscreen.CONTENT_AT_FAULT;
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    report.say(
        String.format(
            Locale.ROOT,
            "%s, %,d KB, in %.1f s: open %s",
            Count.of(result.pages(), "page"),
            result.bytes() / 1024,
            took.toMillis() / 1000.0,
            options.output().resolve(SiteAddresses.home().file())));
    return 0;
  }
}
