package org.windscreen.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.windscreen.diagnostic.Count;
import org.windscreen.publish.BuildResult;
import org.windscreen.publish.SiteBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code windscreen check}. */
@Command(
    name = "check",
    description = "Check content, links and finished pages as a build does; write nothing.")
final class CheckCommand implements Callable<Integer> {
  @Mixin private SiteOptions site;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    var err = spec.commandLine().getErr();
    BuildResult result = new SiteBuild(site.toBuild(), Terminal.of(site, err)).check();
    Report report = new Report(site, spec.commandLine().getOut(), err);
    report.print(result.diagnostics());
    if (result.failed(site.strict())) {
      return Windscreen.CONTENT_AT_FAULT;
    }
    report.say(Count.of(result.pages(), "page") + " checked; no errors.");
    return 0;
  }
}
