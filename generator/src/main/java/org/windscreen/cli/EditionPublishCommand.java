package org.windscreen.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.windscreen.diagnostic.Count;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.load.EditionFolder;
import org.windscreen.publish.NotPossible;
import org.windscreen.upkeep.EditionPublisher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code windscreen edition publish}. */
@Command(
    name = "publish",
    description =
        "Make a draft its area's current edition: check it, give codes, record its addresses, and"
            + " mark the edition before as superseded.")
final class EditionPublishCommand implements Callable<Integer> {
  @Mixin private SiteOptions site;
  @Mixin private EditionWords words;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    EditionFolder draft = words.read();
    Diagnostics faults = new Diagnostics();
    Optional<EditionPublisher.Done> done = publish(draft, faults);
    return Report.of(site, spec)
        .about(Set.of(draft.authority()))
        .outcome(
            faults,
            done.map(published -> lines(draft, published)),
            "Nothing was changed: mend the errors and run this again.");
  }

  private static List<String> lines(EditionFolder draft, EditionPublisher.Done done) {
    return List.of(
        String.format(
            Locale.ROOT,
            "%s is the current edition: %s given, %s recorded in permalinks.txt.",
            draft.path(),
            Count.of(done.codes().size(), "code"),
            Count.of(done.recorded(), "line")),
        "Readers see it from the next build on: windscreen build");
  }

  private Optional<EditionPublisher.Done> publish(EditionFolder draft, Diagnostics faults)
      throws IOException {
    try {
      return new EditionPublisher(site.toBuild(), faults).publish(draft);
    } catch (NotPossible wrong) {
      throw new ParameterException(spec.commandLine(), wrong.getMessage());
    }
  }
}
