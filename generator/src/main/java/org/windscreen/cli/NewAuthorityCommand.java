package org.windscreen.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.model.Id;
import org.windscreen.model.StandIn;
import org.windscreen.publish.NotPossible;
import org.windscreen.upkeep.NewAuthority;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code windscreen new authority}. */
@Command(
    name = "authority",
    description =
        "Write the first files of an authority, with comments that say what goes in them.")
final class NewAuthorityCommand implements Callable<Integer> {
  @Mixin private SiteOptions site;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NAME",
      description = "What people call the area, in quotes: \"Bath & North East Somerset\".")
  private String name;

  @Option(
      names = "--id",
      paramLabel = "FOLDER",
      description = "Its folder, and part of every address (default: made of the name).")
  private Optional<String> id = Optional.empty();

  @Option(
      names = "--edition",
      paramLabel = "FOLDER",
      defaultValue = "undated",
      description = "The folder of its edition, such as 2026-04 (default: ${DEFAULT-VALUE}).")
  private String edition;

  @Override
  public Integer call() throws IOException {
    requireText();
    id.ifPresent(folder -> requireSlug("--id", folder));
    requireSlug("--edition", edition);
    Diagnostics faults = new Diagnostics();
    List<String> written = begin(faults);
    return Report.of(site, spec)
        .outcome(
            faults,
            written.isEmpty() ? Optional.empty() : Optional.of(lines(written)),
            "Nothing was written: mend the errors and run this again.");
  }

  private List<String> lines(List<String> written) {
    return Stream.concat(
            written.stream().map(file -> "Written: " + site.content().resolve(file)),
            Stream.of(
                "Do this, in this order:",
                "1. Settle what never changes later: the letters of code in authority.yaml, and the"
                    + " names of the two folders.",
                "2. Enter what is " + StandIn.WORDS + ".",
                "3. Add the other files, levels.yaml first, and run windscreen check after each.",
                "4. When it finds no errors but that codes are missing, run windscreen mint, then"
                    + " windscreen build.",
                "5. When all is entered and compared with the document, publish it: windscreen"
                    + " edition publish, and the two folders."))
        .toList();
  }

  private List<String> begin(Diagnostics faults) throws IOException {
    try {
      return new NewAuthority(site.toBuild(), faults)
          .begin(
              name.strip().replaceAll("\\s+", " "),
              id.map(Id.Authority::new),
              new Id.Edition(edition));
    } catch (NotPossible refused) {
      throw new ParameterException(spec.commandLine(), refused.getMessage());
    }
  }

  private void requireText() {
    if (name.isBlank()) {
      throw new ParameterException(spec.commandLine(), "NAME: what do people call the area?");
    }
  }

  private void requireSlug(String option, String value) {
    if (!value.matches(Id.SLUG)) {
      throw new ParameterException(
          spec.commandLine(), option + " must be " + Id.AS + "; it was \"" + value + "\".");
    }
  }
}
