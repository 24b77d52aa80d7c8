package org.windscreen.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;
import org.windscreen.model.IndicatorsFile;

/**
 * What the record of permalinks is to hold of a site: every address and code that it has.
 *
 * @param lines sorted; addresses start with a slash, the others are codes
 * @param letters from the letters of codes to the authority's folder
 */
public record Published(Set<String> lines, Map<String, String> letters) {
  public Published {
    letters = Map.copyOf(letters);
  }

  /**
   * All of a site.
   *
   * @param pages the addresses of its pages, and of what is the whole site's on them
   */
  public static Published of(Catalog catalog, Set<Address> pages) {
    Set<String> lines = new TreeSet<>();
    pages.forEach(address -> lines.add(address.toString()));
    catalog.authorities().forEach(authority -> add(authority, catalog, lines));
    Map<String, String> letters = new HashMap<>();
    catalog.authorities().forEach(a -> letters.put(a.facts().code().value(), a.id().value()));
    return new Published(lines, letters);
  }

  private static void add(Authority authority, Catalog catalog, Set<String> lines) {
    for (Edition edition : authority.editions()) {
      for (Thing thing : EditionThings.of(authority.id(), edition, catalog.topics())) {
        lines.add(thing.pinned().toString());
        // Once published, an address stays, if only to say that the thing is gone.
        lines.add(thing.live().toString());
      }
      EditionThings.contents(authority.id(), edition).forEach(a -> lines.add(a.toString()));
      edition.indicators().stream()
          .map(IndicatorsFile.Indicator::code)
          .forEach(code -> lines.add(code.value()));
    }
  }

  /** Whether a line is certainly of one authority. */
  boolean isHome(String line) {
    return !folder(line).isEmpty();
  }

  /** The file in which a line is recorded. */
  String file(String line) {
    String folder = folder(line);
    return (folder.isEmpty() ? "" : folder + "/") + Permalinks.FILE;
  }

  /** The folder of the authority that a line is of; empty if it is of none. */
  private String folder(String line) {
    if (!line.startsWith("/")) {
      return letters.getOrDefault(line.replaceFirst("-.*", ""), "");
    }
    String folder = Address.of(line).topFolder();
    return letters.containsValue(folder) ? folder : "";
  }
}
