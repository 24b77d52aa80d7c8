package org.windscreen.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.windscreen.diagnostic.Count;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.load.Drafts.Draft;
import org.windscreen.model.Id;
import org.windscreen.publish.NewEdition;
import org.windscreen.publish.NotPossible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code windscreen edition new}. */
@Command(
    name = "new",
    description = "Open an area's next edition: a draft, copied from the edition before it.")
final class EditionNewCommand implements Callable<Integer> {
  @Mixin private SiteOptions site;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "AREA", description = "Its folder, such as exampleshire.")
  private String area;

  @Parameters(
      index = "1",
      paramLabel = "EDITION",
      description =
          "The folder of the new edition, such as 2026-04. It is part of addresses: once published"
              + " it never changes.")
  private String edition;

  @Option(
      names = "--from",
      paramLabel = "EDITION",
      description = "The folder of the edition to copy (default: the current one).")
  private Optional<String> from = Optional.empty();

  @Override
  public Integer call() throws IOException {
    Draft draft = new Draft(new Id.Authority(slug("AREA", area)), edition("EDITION", edition));
    Optional<Id.Edition> before = from.map(name -> edition("--from", name));
    Diagnostics faults = new Diagnostics();
    List<String> written = begin(draft, before, faults);
    Report report = new Report(site, spec.commandLine().getOut(), spec.commandLine().getErr());
    report.print(faults.all());
    if (written.isEmpty()) {
      report.say("Nothing was written: mend the errors and run this again.");
      return Windscreen.CONTENT_AT_FAULT;
    }
    report.say(
        "Written: "
            + site.content().resolve(draft.folder())
            + ", a draft of "
            + Count.of(written.size(), "file")
            + ". Readers see nothing of it.");
    report.say("Enter in it what has changed, and look at it in site-draft:");
    report.say("  windscreen check --draft " + draft.folder());
    report.say("  windscreen build --draft " + draft.folder());
    return 0;
  }

  private List<String> begin(Draft draft, Optional<Id.Edition> before, Diagnostics faults)
      throws IOException {
    try {
      return new NewEdition(site.toBuild(), faults).begin(draft, before);
    } catch (NotPossible wrong) {
      throw new ParameterException(spec.commandLine(), wrong.getMessage());
    }
  }

  private Id.Edition edition(String what, String name) {
    return new Id.Edition(slug(what, name));
  }

  private String slug(String what, String name) {
    if (!name.matches(Id.SLUG)) {
      throw new ParameterException(
          spec.commandLine(), what + " must be " + Id.AS + "; it was \"" + name + "\".");
    }
    return name;
  }
}
