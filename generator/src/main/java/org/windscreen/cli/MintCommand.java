package org.windscreen.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.windscreen.diagnostic.Count;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.model.Id;
import org.windscreen.publish.BuildOptions;
import org.windscreen.upkeep.Mint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code windscreen mint}. */
@Command(
    name = "mint",
    description =
        "Give codes to new indicators, and record every code and address in permalinks.txt.")
final class MintCommand implements Callable<Integer> {
  @Mixin private SiteOptions site;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "AUTHORITY",
      arity = "0..1",
      description = "Whose new indicators; all authorities' if left out.")
  private Optional<String> authority = Optional.empty();

  @Override
  public Integer call() throws IOException {
    BuildOptions options = options();
    Diagnostics faults = new Diagnostics();
    Mint.Result result = new Mint(options, faults).mint();
    Report report = Report.of(site, spec).about(options.areas());
    report.print(faults.all());
    result.codes().forEach(code -> report.say("New: " + code));
    result
        .withheld()
        .forEach(a -> report.say("No code is given in " + a + " while there are errors."));
    if (faults.hasErrors()) {
      report.say("permalinks.txt is as it was: mend the errors and run this again.");
      return Windscreen.CONTENT_AT_FAULT;
    }
    report.say(
        String.format(
            Locale.ROOT,
            "%s given, %s recorded in permalinks.txt.",
            Count.of(result.codes().size(), "code"),
            Count.of(result.recorded(), "line")));
    return 0;
  }

  private BuildOptions options() {
    BuildOptions given = site.toBuild();
    Set<Id.Authority> only = authority.map(a -> Set.of(new Id.Authority(a))).orElse(given.only());
    return given.only(only);
  }
}
