package org.windscreen.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.windscreen.output.OutputReport;
import org.windscreen.output.SiteFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code windscreen clean}. */
@Command(
    name = "clean",
    description = "Take the site out of the output folder; what windscreen did not make is kept.")
final class CleanCommand implements Callable<Integer> {
  @Mixin private SiteOptions site;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    site.requireApart("--content", site.content());
    site.requireApart("--templates", site.templates());
    Report report = Report.of(site, spec);
    OutputReport found = SiteFolder.clean(site.output());
    report.print(found);
    if (found.kept().isEmpty()) {
      report.say(site.output() + " is empty.");
    }
    return 0;
  }
}
