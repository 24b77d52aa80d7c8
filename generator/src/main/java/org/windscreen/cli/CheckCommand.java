package org.windscreen.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Count;
import org.windscreen.diagnostic.Nearest;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.publish.BuildOptions;
import org.windscreen.publish.BuildResult;
import org.windscreen.publish.SiteBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code windscreen check}. */
@Command(
    name = "check",
    description = "Check content, links and finished pages as a build does; write nothing.")
final class CheckCommand implements Callable<Integer> {
  @Option(
      names = "--explain",
      paramLabel = "RULE",
      description = "Say what a rule is for, with an example, and check nothing.")
  private Optional<String> explain = Optional.empty();

  @Mixin private SiteOptions site;
  @Mixin private DraftOption draft;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (explain.isPresent()) {
      spec.commandLine().getOut().print(Explained.text(rule(explain.get())));
      return 0;
    }
    var err = spec.commandLine().getErr();
    BuildOptions options = draft.in(site.toBuild());
    BuildResult result = new SiteBuild(options, Terminal.of(site, err)).check();
    Report report = Report.of(site, spec).about(options.areas());
    report.print(result.diagnostics());
    if (result.failed(site.strict())) {
      return Windscreen.CONTENT_AT_FAULT;
    }
    report.say(Count.of(result.pages(), "page") + " checked; no errors.");
    return 0;
  }

  private Rule rule(String id) {
    return Rule.of(id).orElseThrow(() -> new ParameterException(spec.commandLine(), unknown(id)));
  }

  private static String unknown(String id) {
    List<String> rules = Stream.of(Rule.values()).map(Rule::id).toList();
    return "--explain: there is no rule "
        + Quote.of(id)
        + ". "
        + Nearest.hint(id, rules, "Name one as messages have it in brackets.");
  }
}
