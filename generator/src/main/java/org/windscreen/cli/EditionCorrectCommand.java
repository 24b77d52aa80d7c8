package org.windscreen.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.load.EditionFolder;
import org.windscreen.model.PartialDate;
import org.windscreen.model.WithdrawnFile.ThingRef;
import org.windscreen.publish.BuildOptions;
import org.windscreen.publish.NotPossible;
import org.windscreen.upkeep.EditionCorrector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code windscreen edition correct}. */
@Command(
    name = "correct",
    description =
        "Record, for readers, what was corrected in an edition after it was published: first change"
            + " its files, then run this.")
final class EditionCorrectCommand implements Callable<Integer> {
  @Mixin private SiteOptions site;
  @Mixin private EditionWords words;
  @Spec private CommandSpec spec;

  @Option(
      names = "--why",
      paramLabel = "SENTENCE",
      required = true,
      description = "What was wrong, in quotation marks: readers are shown it.")
  private String why;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The day of the correction, such as 2026-05-03 (default: today).")
  private Optional<LocalDate> date = Optional.empty();

  @Override
  public Integer call() throws IOException {
    EditionFolder edition = words.read();
    Diagnostics faults = new Diagnostics();
    PartialDate day = day();
    Optional<List<ThingRef>> done = correct(edition, day, faults);
    return Report.of(site, spec)
        .about(Set.of(edition.authority()))
        .outcome(
            faults,
            done.map(things -> lines(edition, day, things)),
            "Nothing was recorded: mend the errors and run this again.");
  }

  private PartialDate day() {
    LocalDate today = site.toBuild().asOf();
    LocalDate day = date.orElse(today);
    if (day.isAfter(today)) {
      throw wrong("--date: " + day + " is still to come.");
    }
    if (why.isBlank()) {
      throw wrong("--why: say in a sentence what was wrong.");
    }
    return new PartialDate(day.toString());
  }

  private List<String> lines(EditionFolder edition, PartialDate day, List<ThingRef> things) {
    return things.isEmpty()
        ? List.of("Nothing to record: " + edition.path() + " says what it said.")
        : List.of(
            "Recorded in corrections.yaml of "
                + edition.path()
                + ", of "
                + things.stream().map(ThingRef::value).collect(Collectors.joining(", "))
                + ":",
            "  Corrected " + day.words() + ": " + why.strip(),
            "Readers see it from the next build on: windscreen build");
  }

  private Optional<List<ThingRef>> correct(
      EditionFolder edition, PartialDate day, Diagnostics faults) throws IOException {
    try {
      BuildOptions options = site.toBuild();
      return new EditionCorrector(options, faults).correct(edition, day, why.strip());
    } catch (NotPossible wrong) {
      throw wrong(wrong.getMessage());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
