package org.windscreen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.model.Id;
import org.windscreen.publish.BuildOptions;
import org.windscreen.publish.EditionList;
import org.windscreen.publish.NotPossible;
import org.windscreen.yaml.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code windscreen edition list}. */
@Command(name = "list", description = "List editions: which is current, superseded or a draft.")
final class EditionListCommand implements Callable<Integer> {
  private static final List<String> COLUMNS =
      List.of("edition", "standing", "provenance", "published", "review-by");

  @Mixin private SiteOptions site;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "AREA",
      arity = "0..1",
      description = "Whose, by its folder; all areas' if left out.")
  private Optional<String> area = Optional.empty();

  @Override
  public Integer call() throws IOException {
    BuildOptions given = site.toBuild();
    BuildOptions options =
        area.map(folder -> given.only(Set.of(new Id.Authority(folder)))).orElse(given);
    Diagnostics faults = new Diagnostics();
    List<EditionList.Row> rows = rows(options, faults);
    PrintWriter out = spec.commandLine().getOut();
    if (rows.isEmpty()) {
      Report.of(site, spec).print(faults.all());
      return Windscreen.CONTENT_AT_FAULT;
    }
    switch (site.format()) {
      case JSON -> rows.forEach(row -> out.println(Json.compact(row.fields())));
      case TEXT, SARIF, GITHUB -> table(rows, out);
    }
    out.flush();
    return 0;
  }

  private List<EditionList.Row> rows(BuildOptions options, Diagnostics faults) throws IOException {
    try {
      return EditionList.of(options, faults);
    } catch (NotPossible wrong) {
      throw new ParameterException(spec.commandLine(), wrong.getMessage());
    }
  }

  private static void table(List<EditionList.Row> rows, PrintWriter out) {
    StringBuilder format = new StringBuilder();
    for (String column : COLUMNS) {
      int widest =
          rows.stream().mapToInt(row -> row.fields().get(column).length()).max().orElseThrow();
      format.append("%-").append(Math.max(widest, column.length())).append("s  ");
    }
    out.println(String.format(Locale.ROOT, format.toString(), COLUMNS.toArray()).stripTrailing());
    rows.forEach(row -> {
      Object[] cells = COLUMNS.stream().map(row.fields()::get).toArray();
      out.println(String.format(Locale.ROOT, format.toString(), cells).stripTrailing());
    });
  }
}
