package org.windscreen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Nearest;
import org.windscreen.ledger.Address;
import org.windscreen.publish.BuildOptions;
import org.windscreen.publish.Content;
import org.windscreen.publish.Impact;
import org.windscreen.render.RelianceFile;
import org.windscreen.view.Link;
import org.windscreen.view.Reliance;
import org.windscreen.yaml.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code windscreen impact}. */
@Command(
    name = "impact",
    description =
        "List which editions rest on a national document or a provision of the law, and where.")
final class ImpactCommand implements Callable<Integer> {
  @Mixin private SiteOptions site;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "ID",
      description = "From register.yaml or law.yaml, such as working-together-2018.")
  private String id;

  @Override
  public Integer call() throws IOException {
    BuildOptions options = site.toBuild();
    Diagnostics faults = new Diagnostics();
    Optional<Content.Addressed> content = Content.of(options, faults).addressed();
    PrintWriter out = spec.commandLine().getOut();
    if (content.isPresent() && !faults.hasErrors()) {
      tell(find(content.get(), options), out);
      return 0;
    }
    Report.of(site, spec).print(faults.all());
    return Windscreen.CONTENT_AT_FAULT;
  }

  private void tell(Reliance reliance, PrintWriter out) {
    if (site.format() == SiteOptions.Format.JSON) {
      out.println(Json.compact(RelianceFile.fields(reliance, Address::toString)));
    } else {
      print(reliance, out);
    }
    out.flush();
  }

  private Reliance find(Content.Addressed content, BuildOptions options) {
    List<Reliance> all = Impact.of(content, options);
    return all.stream()
        .filter(one -> one.id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(all.stream().map(one -> one.id().value()).toList()));
  }

  private ParameterException unknown(List<String> known) {
    return new ParameterException(
        spec.commandLine(),
        "There is no national document and no provision \""
            + id
            + "\". "
            + Nearest.hint(id, known, "Name one by its id in register.yaml or law.yaml."));
  }

  private static void print(Reliance reliance, PrintWriter out) {
    out.println(reliance.title());
    reliance.standing().ifPresent(words -> out.println(words + "."));
    reliance.now().map(Link::text).ifPresent(now -> out.println("In force now: " + now));
    if (reliance.editions().isEmpty()) {
      out.println("No edition rests on it.");
    }
    for (Reliance.OfEdition edition : reliance.editions()) {
      out.println();
      out.println(
          edition.area()
              + ": "
              + edition.edition().text()
              + (edition.current() ? "" : " (superseded)")
              + "  "
              + edition.edition().address());
      edition.asPrinted().forEach(name -> out.println("  named as \"" + name + "\""));
      print(edition.parts(), out);
    }
    if (!reliance.ours().isEmpty()) {
      out.println();
      out.println("On this site");
      print(reliance.ours(), out);
    }
  }

  private static void print(List<Reliance.Part> parts, PrintWriter out) {
    parts.forEach(part ->
        out.println(
            "  " + part.kind() + ": " + part.thing().text() + "  " + part.thing().address()));
  }
}
