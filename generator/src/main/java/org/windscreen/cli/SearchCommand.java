package org.windscreen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.model.Catalog;
import org.windscreen.model.Id;
import org.windscreen.publish.BuildOptions;
import org.windscreen.publish.Content;
import org.windscreen.search.Judgments;
import org.windscreen.search.Relevance;
import org.windscreen.search.SearchIndex;
import org.windscreen.search.SearchRecord;
import org.windscreen.search.Searcher;
import org.windscreen.yaml.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code windscreen search}. */
@Command(
    name = "search",
    description = "Search the content as the site's readers do, with the same ranking.")
final class SearchCommand implements Callable<Integer> {
  @Mixin private SiteOptions site;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "QUERY", arity = "0..*", description = "What to look for.")
  private List<String> words = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many results (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      description = "A file with a query on each line; results as JSON lines.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--relevance",
      paramLabel = "FILE",
      description = "A file of judged queries; prints how well they are answered.")
  private Optional<Path> judged = Optional.empty();

  @Override
  public Integer call() throws IOException {
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), "--limit must be 1 or more.");
    }
    requireOneQuestion();
    file.ifPresent(path -> site.requireFile("--queries", path));
    judged.ifPresent(path -> site.requireFile("--relevance", path));
    PrintWriter out = spec.commandLine().getOut();
    Diagnostics faults = new Diagnostics();
    BuildOptions options = site.toBuild();
    Optional<Id.Authority> only = only(options);
    Content content = Content.of(options, faults);
    if (faults.hasErrors()) {
      Report.of(site, spec).print(faults.all());
    }
    if (content.readable().isPresent()) {
      search(content.readable().get(), only, out);
    }
    return faults.hasErrors() ? Windscreen.CONTENT_AT_FAULT : 0;
  }

  /** Words are tried while content is written, so what only must not be published is searched. */
  private void search(Content.Addressed found, Optional<Id.Authority> only, PrintWriter out)
      throws IOException {
    try (SearchIndex index = SearchIndex.of(found.catalog(), found.table(), only)) {
      if (judged.isPresent()) {
        measure(index, found.catalog(), out);
      } else {
        answer(new Searcher(index), found.catalog(), out);
      }
    }
    out.flush();
  }

  private void requireOneQuestion() {
    long given =
        Stream.of(!words.isEmpty(), file.isPresent(), judged.isPresent()).filter(is -> is).count();
    if (given == 0) {
      throw new ParameterException(
          spec.commandLine(), "Say what to look for, or give a file with --queries.");
    }
    if (given > 1) {
      throw new ParameterException(
          spec.commandLine(), "Give one of QUERY, --queries and --relevance.");
    }
  }

  /** There is an index for each authority and one for all, and none for some. */
  private Optional<Id.Authority> only(BuildOptions options) {
    if (options.only().size() > 1) {
      throw new ParameterException(
          spec.commandLine(), "Name one --authority to search in, or none to search in all.");
    }
    return options.only().stream().findFirst();
  }

  private void answer(Searcher searcher, Catalog catalog, PrintWriter out) throws IOException {
    boolean json = file.isPresent() || site.format() == SiteOptions.Format.JSON;
    for (String query : queries()) {
      List<Searcher.Hit> hits = searcher.search(query, limit);
      if (json) {
        out.println(Json.compact(line(query, hits)));
      } else {
        print(hits, catalog, out);
      }
    }
  }

  private void measure(SearchIndex index, Catalog catalog, PrintWriter out) throws IOException {
    Map<String, String> letters =
        catalog.authorities().stream()
            .collect(Collectors.toMap(a -> a.facts().code().value(), a -> a.id().value()));
    List<String> lines = Files.readAllLines(judged.orElseThrow(), StandardCharsets.UTF_8);
    Relevance relevance = Relevance.of(index, judgments(lines, letters));
    relevance.table().forEach(out::println);
    relevance.misses().forEach(miss -> out.println("  " + miss));
  }

  private Judgments judgments(List<String> lines, Map<String, String> letters) {
    try {
      return Judgments.read(lines, letters);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), judged.orElseThrow() + ": " + e.getMessage(), e);
    }
  }

  private List<String> queries() throws IOException {
    return file.isPresent()
        ? Files.readAllLines(file.get(), StandardCharsets.UTF_8).stream()
            .filter(line -> !line.isBlank())
            .toList()
        : List.of(String.join(" ", words));
  }

  private static void print(List<Searcher.Hit> hits, Catalog catalog, PrintWriter out) {
    if (hits.isEmpty()) {
      out.println("Nothing found.");
    }
    for (int i = 0; i < hits.size(); i++) {
      SearchRecord record = hits.get(i).record();
      out.printf(
          Locale.ROOT,
          "%2d. %s%s%n    %s  %s%n%s",
          i + 1,
          record.warnings().stream()
              .map(w -> "Warning: " + w + "\n    ")
              .collect(Collectors.joining()),
          record.title(),
          where(record, catalog),
          record.address(),
          record.lacking().isEmpty() ? "" : "    " + record.lacking() + System.lineSeparator());
    }
  }

  /** "Indicator, wenlowshire, Level 3, high": levels by their labels, as people say them. */
  private static String where(SearchRecord record, Catalog catalog) {
    Stream<String> levels =
        catalog.authorities().stream()
            .filter(authority -> record.authority().filter(authority.id()::equals).isPresent())
            .flatMap(authority -> authority.current().labels(record.levels()).stream());
    Stream<String> area = record.authority().stream().map(Id.Authority::value);
    return Stream.of(Stream.of(record.kind().label()), area, levels)
        .flatMap(all -> all)
        .collect(Collectors.joining(", "));
  }

  private static Map<String, Object> line(String query, List<Searcher.Hit> hits) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("query", query);
    line.put(
        "hits", IntStream.range(0, hits.size()).mapToObj(i -> hit(i + 1, hits.get(i))).toList());
    return line;
  }

  private static Map<String, Object> hit(int rank, Searcher.Hit hit) {
    SearchRecord record = hit.record();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("rank", rank);
    fields.put("score", hit.score());
    fields.put("kind", record.kind().word());
    fields.put("authority", record.authority().map(Id.Authority::value).orElse(""));
    fields.put("edition", record.edition().map(Id.Edition::value).orElse(""));
    fields.put("level", record.levels().stream().map(Id.Level::value).toList());
    fields.put("id", record.id());
    fields.put("address", record.address().toString());
    fields.put("title", record.title());
    fields.put("warnings", record.warnings());
    fields.put("copy-incomplete", record.lacking());
    return fields;
  }
}
