package org.windscreen.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.windscreen.ledger.SiteAddresses;

/**
 * The search's scripts, joined to one file for the engine and one for the view: two requests in
 * place of eleven. Comments and indentation stay in the templates.
 */
public final class SearchScripts {
  private static final List<String> ENGINE =
      List.of("words", "packed", "spelling", "plan", "postings", "filters", "engine");
  private static final List<String> VIEW = List.of("shelf", "shown", "suggest", "results");

  private SearchScripts() {}

  /**
   * Both files.
   *
   * @throws IOException if one of the scripts can't be read
   */
  static List<OutputFile> read(Path templates) throws IOException {
    return List.of(
        OutputFile.of(SiteAddresses.searchEngine().file(), engine(templates)),
        OutputFile.of(SiteAddresses.searchView().file(), joined(templates, VIEW)));
  }

  /** All that is needed to search, without a page. */
  public static String engine(Path templates) throws IOException {
    return joined(templates, ENGINE);
  }

  private static String joined(Path templates, List<String> names) throws IOException {
    List<String> scripts = new ArrayList<>();
    for (String name : names) {
      scripts.add(
          Files.readString(templates.resolve("assets").resolve("search").resolve(name + ".js"))
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("//"))
              .collect(Collectors.joining("\n")));
    }
    return String.join("\n", scripts) + "\n";
  }
}
