package org.windscreen.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.load.EditionFolder;
import org.windscreen.publish.NotPossible;
import org.windscreen.upkeep.EditionCorrector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code windscreen edition freeze}. */
@Command(
    name = "freeze",
    description =
        "Protect an edition as it stands, as publishing does: what is changed in it from now on is"
            + " recorded as a correction.")
final class EditionFreezeCommand implements Callable<Integer> {
  @Mixin private SiteOptions site;
  @Mixin private EditionWords words;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    EditionFolder edition = words.read();
    Diagnostics faults = new Diagnostics();
    Optional<Boolean> done = freeze(edition, faults);
    return Report.of(site, spec)
        .about(Set.of(edition.authority()))
        .outcome(
            faults,
            done.map(frozen ->
                List.of(edition.path() + (frozen ? " is frozen." : " is frozen already."))),
            "Nothing was changed: mend the errors and run this again.");
  }

  private Optional<Boolean> freeze(EditionFolder edition, Diagnostics faults) throws IOException {
    try {
      return new EditionCorrector(site.toBuild(), faults).freeze(edition);
    } catch (NotPossible wrong) {
      throw new ParameterException(spec.commandLine(), wrong.getMessage());
    }
  }
}
