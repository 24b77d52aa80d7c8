package org.windscreen.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.windscreen.ledger.Address;

/** Finds the places on built pages that people can link to and the record does not hold. */
public final class UnknownPlaces {
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Pattern LINK = Pattern.compile(" href=\"([^\"#:]*)#([^\"=]+)\"");

  /**
   * What pages lead to, and nobody need cite: the page itself (the skip link), the menu at its foot
   * (every page's), the notes on its source (each has an address of its own, on the page about the
   * edition), and the patterns that a drawing is filled with.
   */
  private static final Pattern OURS = Pattern.compile("page-(main|sections|notes)|[bp]\\d+");

  /**
   * Names of parts of a page, for those who hear it. No link of the site leads to one: where one
   * does, it is an address, belongs in the ledger, and is told of here.
   */
  private static final Pattern LABELS =
      Pattern.compile(
          "page-(sections-heading|notes-heading|withdrawn|windscreen-title|windscreen-desc" // around
              + "|is|is-not|names|elsewhere|also|strands?|related|downloads|doors|editions" // lists
              + "|call|consent|principles|models|assessments|all-notes" // of an area's pages
              + "|files|glance|regions|matrix)" // of comparisons
              + "|p\\d+t"); // what a pattern means

  private UnknownPlaces() {}

  /** The addresses, sorted, with a word on those that a page leads to. */
  public static Set<String> of(Path content, Path site) throws IOException {
    Set<String> recorded = Set.copyOf(Resolving.lines(content));
    Set<String> unknown = new TreeSet<>();
    for (String page : GoldenSite.files(site)) {
      if (page.endsWith(".html")) {
        String html = Files.readString(site.resolve(page));
        places(page, html).stream()
            .filter(place -> !isOf(OURS, place) && !isOf(LABELS, place))
            .forEach(place -> unknown.add(place.toString()));
        led(page, html).stream()
            .filter(place -> !isOf(OURS, place))
            .forEach(place -> unknown.add(place + ", linked"));
      }
    }
    unknown.removeIf(place -> recorded.contains(place.replace(", linked", "")));
    return unknown;
  }

  private static boolean isOf(Pattern kind, Address place) {
    return kind.matcher(place.fragment().orElse("")).matches();
  }

  private static List<Address> places(String page, String html) {
    return ID.matcher(html).results().map(id -> address(page, id.group(1))).toList();
  }

  /** Where links of a page lead: places on it or on another. */
  private static List<Address> led(String page, String html) {
    List<Address> led = new ArrayList<>();
    for (MatchResult link : LINK.matcher(html).results().toList()) {
      String target =
          link.group(1).isEmpty()
              ? page
              : Path.of("/" + page)
                  .resolveSibling(link.group(1))
                  .normalize()
                  .toString()
                  .substring(1);
      led.add(address(target, link.group(2)));
    }
    return List.copyOf(new LinkedHashSet<>(led));
  }

  private static Address address(String page, String anchor) {
    return Address.of("/" + page.replaceFirst("(^|/)index\\.html$", "$1") + "#" + anchor);
  }
}
