package org.windscreen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.difference.Account;
import org.windscreen.difference.Difference;
import org.windscreen.difference.DifferenceFields;
import org.windscreen.model.Id;
import org.windscreen.publish.EditionPair;
import org.windscreen.publish.NotPossible;
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

  @Override
  public Integer call() throws IOException {
    Diagnostics faults = new Diagnostics();
    Optional<Difference> difference = difference(faults);
    PrintWriter out = spec.commandLine().getOut();
    if (difference.isEmpty()) {
      Report.of(site, spec).print(faults.all());
      return Windscreen.CONTENT_AT_FAULT;
    }
    out.print(written(difference.get()));
    out.flush();
    return 0;
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
