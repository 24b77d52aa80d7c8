package org.windscreen.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.windscreen.diagnostic.Count;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.load.EditionFolder;
import org.windscreen.model.Id;
import org.windscreen.publish.NotPossible;
import org.windscreen.upkeep.NewEdition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code windscreen edition new}. */
@Command(
    name = "new",
    description = "Open an area's next edition: a draft, copied from the edition before it.")
final class EditionNewCommand implements Callable<Integer> {
  @Mixin private SiteOptions site;
  @Mixin private EditionWords words;
  @Spec private CommandSpec spec;

  @Option(
      names = "--from",
      paramLabel = "EDITION",
      description = "The folder of the edition to copy (default: the current one).")
  private Optional<String> from = Optional.empty();

  @Override
  public Integer call() throws IOException {
    EditionFolder draft = words.read();
    Optional<Id.Edition> before = from.map(name -> words.edition("--from", name));
    Diagnostics faults = new Diagnostics();
    Optional<NewEdition.Opened> opened = begin(draft, before, faults);
    return Report.of(site, spec)
        .about(Set.of(draft.authority()))
        .outcome(
            faults,
            opened.map(done -> lines(draft, done)),
            "Nothing was written: mend the errors and run this again.");
  }

  private List<String> lines(EditionFolder draft, NewEdition.Opened opened) {
    String area = draft.authority().value();
    String edition = draft.edition().value();
    String diff = "  windscreen diff " + area + " " + opened.before().value() + " " + edition;
    return List.of(
        "Written: "
            + site.content().resolve(draft.path())
            + ", a draft of "
            + Count.of(opened.files().size(), "file")
            + ". Readers see nothing of it.",
        "Enter in it what has changed, and look at it in site-draft:",
        "  windscreen check --draft " + draft.path(),
        "  windscreen build --draft " + draft.path(),
        "See what moved, and write down why:",
        diff,
        diff + " --write-changes",
        "When it is right, publish it:",
        "  windscreen edition publish " + area + " " + edition);
  }

  private Optional<NewEdition.Opened> begin(
      EditionFolder draft, Optional<Id.Edition> before, Diagnostics faults) throws IOException {
    try {
      return new NewEdition(site.toBuild(), faults).begin(draft, before);
    } catch (NotPossible wrong) {
      throw new ParameterException(spec.commandLine(), wrong.getMessage());
    }
  }
}
