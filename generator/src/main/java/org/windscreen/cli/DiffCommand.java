package org.windscreen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.windscreen.diagnostic.Count;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.difference.Account;
import org.windscreen.difference.Difference;
import org.windscreen.difference.DifferenceFields;
import org.windscreen.model.Id;
import org.windscreen.publish.EditionPair;
import org.windscreen.publish.NotPossible;
import org.windscreen.upkeep.MissingReasons;
import org.windscreen.yaml.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code windscreen diff}. */
@Command(
    name = "diff",
    description =
        "List what changed from one edition of an area to another: what was added, withdrawn,"
            + " reworded or moved, which numbers are to be confirmed, and what is to be decided.")
final class DiffCommand implements Callable<Integer> {
  /** How it is written. */
  enum As {
    /** For the terminal: [-gone-] and {+new+}. */
    TEXT,
    /** For e-mails and documents. */
    MARKDOWN,
    /** For tools. */
    JSON
  }

  @Mixin private SiteOptions site;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "AREA", description = "Its folder, such as exampleshire.")
  private String area;

  @Parameters(
      index = "1",
      paramLabel = "FROM",
      description = "The folder of the earlier edition, such as 2018-12; may be a draft.")
  private String from;

  @Parameters(
      index = "2",
      paramLabel = "TO",
      description = "The folder of the later edition, such as 2026-04; may be a draft.")
  private String to;

  @Option(
      names = "--as",
      paramLabel = "FORM",
      defaultValue = "text",
      description = "How it is written: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private As as;

  @Option(
      names = "--write-changes",
      description =
          "Write changes.yaml of the edition TO instead, or add to it: an entry for each indicator"
              + " at another level, to say why, and for each number, mail address and opening time"
              + " that changed, to say who confirmed it.")
  private boolean writeChanges;

  @Override
  public Integer call() throws IOException {
    Diagnostics faults = new Diagnostics();
    Optional<Difference> difference = difference(faults);
    PrintWriter out = spec.commandLine().getOut();
    if (difference.isEmpty()) {
      Report.of(site, spec).print(faults.all());
      return Windscreen.CONTENT_AT_FAULT;
    }
    if (writeChanges) {
      return changes(MissingReasons.of(difference.get()), faults);
    }
    out.print(written(difference.get()));
    out.flush();
    return 0;
  }

  private int changes(MissingReasons missing, Diagnostics faults) throws IOException {
    Report report = Report.of(site, spec);
    if (missing.isEmpty()) {
      report.say("Nothing is missing from changes.yaml.");
      return 0;
    }
    Optional<List<String>> done =
        missing.write(site.toBuild(), faults).map(file -> lines(file, missing));
    return report.outcome(faults, done, "Nothing was written: mend the errors, or edit by hand.");
  }

  private List<String> lines(String file, MissingReasons missing) {
    List<String> lines = new ArrayList<>();
    lines.add("Written: " + site.content().resolve(file));
    if (missing.reasons() > 0) {
      lines.add(
          "Say in it why "
              + Count.of(missing.reasons(), "indicator is", "indicators are")
              + " at another level, in place of not-stated.");
    }
    if (missing.toConfirm() > 0) {
      lines.add(
          "Say in it who confirmed "
              + Count.of(
                  missing.toConfirm(),
                  "number, mail address or opening time",
                  "numbers, mail addresses or opening times")
              + ", and when, in place of not-stated.");
    }
    if (missing.toDecide() > 0) {
      lines.add(
          "Decide in it "
              + Count.of(missing.toDecide(), "match", "matches")
              + ": apart, same or part, in place of undecided.");
    }
    return lines;
  }

  private String written(Difference difference) {
    return switch (as) {
      case TEXT -> AccountText.of(Account.of(difference));
      case MARKDOWN -> AccountMarkdown.of(Account.of(difference));
      case JSON -> Json.pretty(DifferenceFields.of(difference));
    };
  }

  private Optional<Difference> difference(Diagnostics faults) throws IOException {
    try {
      return new EditionPair(new Id.Authority(area), new Id.Edition(from), new Id.Edition(to))
          .difference(site.toBuild(), faults);
    } catch (NotPossible wrong) {
      throw new ParameterException(spec.commandLine(), wrong.getMessage());
    }
  }
}
