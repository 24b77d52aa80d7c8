package org.windscreen.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.windscreen.output.SiteFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code windscreen clean}. */
@Command(name = "clean", description = "Empty the output folder, if windscreen made what is in it.")
final class CleanCommand implements Callable<Integer> {
  @Mixin private SiteOptions site;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    SiteFolder.clean(site.output());
    new Report(site, spec.commandLine().getOut(), spec.commandLine().getErr())
        .say(site.output() + " is empty.");
    return 0;
  }
}
