package org.windscreen.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.load.ContentTree;
import org.windscreen.page.BareSite;
import org.windscreen.page.Comparison;
import org.windscreen.page.SiteBar;
import org.windscreen.render.DataFiles;
import org.windscreen.search.IndexFiles;
import org.windscreen.search.SearchIndex;
import org.windscreen.search.SearchRecord;
import org.windscreen.view.Wording;

/**
 * What a site says of what our copy lacks, wherever it is published.
 *
 * @param pieces each element's own text, a line of a table or a text of data, by path; such a path
 *     as of {@code texts}
 * @param texts of each page's own part, of data files and of what is shown of search results, by
 *     path
 * @param columns of all comparisons
 * @param lackingCells how many cells of a column say that our copy lacks them
 * @param results that say of something that our copy lacks it
 */
record SiteSays(
    Map<String, List<String>> pieces,
    Map<String, String> texts,
    Set<Cell> columns,
    Map<Cell, Long> lackingCells,
    List<SearchRecord> results) {
  /** Where it may be published. */
  enum Where {
    AREA_PAGES("(?!compare/).*\\.html"),
    COMPARISONS("compare/.*\\.html"),
    CSV("compare/.*\\.csv"),
    JSON("compare/.*\\.json"),
    SEARCH("search/r\\d+\\.js");

    private final Pattern path;

    Where(String path) {
      this.path = Pattern.compile(path);
    }
  }

  private static final SiteBar BAR = BareSite.bar(RealSite.DAY);

  /** A column of a comparison, by its address and its name in data. */
  record Cell(String comparison, String column) {}

  static SiteSays of(ContentTree content) throws IOException {
    BuildOptions options = WholeSite.options(Path.of("content"), Path.of("site"));
    Diagnostics faults = new Diagnostics();
    Content read = Content.of(content.tree(), options, faults);
    Content.Ready site =
        read.plan(options, faults).orElseThrow(() -> new AssertionError(faults.all().toString()));
    SiteFiles files = new SiteFiles(options, read.tree(), site, faults);
    Map<String, String> texts = new TreeMap<>();
    Map<String, List<String>> pieces = new TreeMap<>();
    files
        .pages()
        .forEachOrdered(page -> {
          Element main = Jsoup.parse(page.text()).selectFirst("main");
          texts.put(page.path(), main.text());
          pieces.put(page.path(), main.select("*").stream().map(Element::ownText).toList());
        });
    List<Comparison> tables = site.plan().tables().stream().map(table -> table.get()).toList();
    tables.stream()
        .flatMap(table -> DataFiles.of(table, BAR).stream())
        .forEach(file -> texts.put(file.path(), file.text()));
    List<SearchRecord> results = results(site, texts);
    texts.forEach((path, text) -> pieces.computeIfAbsent(path, p -> pieces(text)));
    return new SiteSays(pieces, texts, columns(tables), lackingCells(tables), results);
  }

  /** Lines of a table; what stands between quotation marks in data. */
  private static List<String> pieces(String text) {
    return Pattern.compile("[\\n\"]").splitAsStream(text).toList();
  }

  /** How often each piece of a file is said there. */
  Map<String, Long> times(String path) {
    return pieces.getOrDefault(path, List.of()).stream()
        .collect(Collectors.groupingBy(piece -> piece, Collectors.counting()));
  }

  private static Set<Cell> columns(List<Comparison> tables) {
    return tables.stream()
        .flatMap(table -> table.heads().stream().map(head -> cell(table, head)))
        .collect(Collectors.toSet());
  }

  private static Cell cell(Comparison table, Comparison.Head head) {
    return new Cell(table.address().path(), head.id());
  }

  private static Map<Cell, Long> lackingCells(List<Comparison> tables) {
    return tables.stream()
        .flatMap(table ->
            table.rows().stream()
                .filter(row -> !row.isAbsent())
                .flatMap(row ->
                    table.heads().stream()
                        .filter(head -> saysSo(row.cell(head).plain()))
                        .map(head -> cell(table, head))))
        .collect(Collectors.groupingBy(cell -> cell, Collectors.counting()));
  }

  private static List<SearchRecord> results(Content.Ready site, Map<String, String> texts)
      throws IOException {
    try (SearchIndex index = SearchIndex.of(site.catalog(), site.table(), Optional.empty())) {
      IndexFiles.of(index).forEach(file -> texts.put("search/" + file.name(), file.text()));
      return index.records().stream().filter(record -> !record.lacking().isEmpty()).toList();
    }
  }

  private static boolean saysSo(String text) {
    return times(Wording.COPY_INCOMPLETE, text) > 0;
  }

  private static long times(String words, String text) {
    return Pattern.compile(Pattern.quote(words), Pattern.CASE_INSENSITIVE)
        .matcher(text)
        .results()
        .count();
  }

  /** Whether something there says more often than before that our copy is incomplete, or where. */
  boolean saysMore(Where where, String label, SiteSays before) {
    return texts.entrySet().stream()
        .filter(file -> where.path.matcher(file.getKey()).matches())
        .anyMatch(file ->
            evidence(label, file.getValue())
                > evidence(label, before.texts.getOrDefault(file.getKey(), "")));
  }

  /** The words for it, and what is lacking in a list of all that is. */
  private static long evidence(String label, String text) {
    return times(Wording.COPY_INCOMPLETE, text)
        + Pattern.compile("[:;] " + Pattern.quote(Wording.inSentence(label)) + "\\b")
            .matcher(text)
            .results()
            .count();
  }

  /** Results whose page does not say so in the same words. */
  List<String> resultsInOtherWords() {
    return results.stream()
        .filter(record ->
            !record.lacking().startsWith(Wording.COPY_INCOMPLETE)
                || !saysSo(texts.getOrDefault(record.address().file(), "")))
        .map(record -> record.address() + ": " + record.lacking().toUpperCase(Locale.ROOT))
        .toList();
  }
}
