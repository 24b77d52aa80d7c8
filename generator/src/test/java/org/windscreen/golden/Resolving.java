package org.windscreen.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.windscreen.ledger.Permalinks;

/** Follows every line of a record of permalinks in a built site, as a browser would. */
public final class Resolving {
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

  private final Path site;
  private final Map<Path, Set<String>> ids = new HashMap<>();

  private Resolving(Path site) {
    this.site = site;
  }

  /** The lines of all records below a content folder. */
  public static List<String> lines(Path content) throws IOException {
    return GoldenSite.files(content).stream()
        .filter(Permalinks::isFile)
        .flatMap(file -> text(content.resolve(file)).lines())
        .toList();
  }

  /** Those that lead to no page, or to no place on it. */
  public static List<String> lost(Path content, Path site) throws IOException {
    Resolving resolving = new Resolving(site);
    return lines(content).stream()
        .filter(line -> line.startsWith("/") && !resolving.leads(line))
        .toList();
  }

  private boolean leads(String line) {
    String[] parts = line.substring(1).split("#", 2);
    Path page = site.resolve(parts[0].matches("|.*/") ? parts[0] + "index.html" : parts[0]);
    return Files.exists(page)
        && (parts.length == 1 || ids.computeIfAbsent(page, Resolving::idsOf).contains(parts[1]));
  }

  private static Set<String> idsOf(Path page) {
    Matcher found = ID.matcher(text(page));
    return found.results().map(r -> r.group(1)).collect(Collectors.toSet());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
