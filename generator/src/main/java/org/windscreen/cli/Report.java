package org.windscreen.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.windscreen.diagnostic.Count;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.DiagnosticPrinter;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Severity;
import org.windscreen.model.Id;
import org.windscreen.output.Listing;
import org.windscreen.output.OutputReport;
import org.windscreen.yaml.Json;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Prints faults: for people on the error stream, for tools on the output.
 *
 * @param areas that the command is about; all if empty
 */
record Report(SiteOptions options, PrintWriter out, PrintWriter err, Set<Id.Authority> areas) {
  Report {
    areas = Set.copyOf(areas);
  }

  static Report of(SiteOptions site, CommandSpec spec) {
    return new Report(
        site, spec.commandLine().getOut(), spec.commandLine().getErr(), site.authorities());
  }

  /** The same for a command about some areas. */
  Report about(Set<Id.Authority> some) {
    return new Report(options, out, err, some);
  }

  /**
   * Tells what a command did, or that faults kept it from doing anything.
   *
   * @param done a line for each thing; nothing where all is as it was
   * @param undone what is said then
   * @return the exit code
   */
  int outcome(Diagnostics faults, Optional<List<String>> done, String undone) {
    print(faults.all());
    done.orElse(List.of(undone)).forEach(this::say);
    return done.isPresent() ? 0 : Windscreen.CONTENT_AT_FAULT;
  }

  void print(List<Diagnostic> diagnostics) {
    DiagnosticPrinter printer = new DiagnosticPrinter(options.content().toString());
    List<Diagnostic> first = diagnostics.stream().limit(DiagnosticPrinter.MOST).toList();
    int more = diagnostics.size() - first.size();
    switch (options.format()) {
      case TEXT -> text(diagnostics, printer);
      case JSON -> {
        first.forEach(d -> out.println(json(d, printer.file(d.span()))));
        if (more > 0) {
          out.println(Json.compact(Map.of("more", more)));
        }
      }
      case SARIF -> out.print(Sarif.log(first, printer::file, more));
      case GITHUB -> first.forEach(d -> out.println(Annotations.of(d, printer.file(d.span()))));
    }
    out.flush();
  }

  /** Tools are given all, and people what they can do something about. */
  private void text(List<Diagnostic> diagnostics, DiagnosticPrinter printer) {
    OfAreas faults = OfAreas.of(diagnostics, areas, options.strict());
    if (!faults.shown().isEmpty()) {
      err.print(printer.print(faults.shown()));
      err.println(count(faults.shown()));
    }
    faults.more().forEach(err::println);
  }

  /** What was found in the folder of the site. */
  void print(OutputReport found) {
    found.recovery().ifPresent(done -> err.println(done.sentence()));
    if (!found.replaced().isEmpty()) {
      err.println(
          "warning: changed since they were published, and replaced: "
              + Listing.of(found.replaced())
              + ". Change content or templates instead.");
    }
    if (!found.kept().isEmpty() && !found.wasListed()) {
      err.println(
          "warning: "
              + options.output()
              + " had no list of what windscreen published, so this was kept: "
              + Listing.of(found.kept())
              + ". Delete in it what are old pages.");
    } else if (!found.kept().isEmpty()) {
      say("Kept, as windscreen did not make it: " + Listing.of(found.kept()) + ".");
    }
  }

  /** A line for people, unless they asked for quiet or for JSON. */
  void say(String line) {
    if (!options.quiet() && options.format() == SiteOptions.Format.TEXT) {
      out.println(line);
    }
  }

  /** Errors and warnings always, the others where there are some. */
  private static String count(List<Diagnostic> diagnostics) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long n = diagnostics.stream().filter(d -> d.severity() == severity).count();
      switch (severity) {
        case ERROR, WARNING -> counts.add(Count.of(n, severity.word()));
        case BLOCK -> {
          if (n > 0) {
            counts.add(Count.of(n, "block"));
          }
        }
        case INFO -> {
          if (n > 0) {
            counts.add(n + " for information");
          }
        }
      }
    }
    return String.join(", ", counts);
  }

  private static String json(Diagnostic d, String file) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("file", file);
    fields.put("line", d.span().line());
    fields.put("column", d.span().column());
    fields.put("severity", d.severity().word());
    fields.put("rule", d.rule().id());
    fields.put("message", d.message());
    fields.put("hint", d.hint());
    return Json.compact(fields);
  }
}
