package org.windscreen.browser;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.windscreen.publish.RealSite;

/** Picks one page of each kind, by the shape of its address, so that a new kind is never missed. */
final class PageKinds {
  /** Characters of HTML. */
  private static final int LONGEST = 40_000;

  private PageKinds() {}

  /** Paths within the site, sorted; a long page of each kind. */
  static Collection<String> oneOfEach() {
    Map<String, String> kinds = new TreeMap<>();
    for (var file : RealSite.get().pages()) {
      String path = RealSite.get().folder().relativize(file).toString().replace('\\', '/');
      kinds.merge(kind(path), path, PageKinds::telling);
    }
    return kinds.values();
  }

  /**
   * The paths of the comparisons of all subjects, without those of one section or topic. Sorted.
   */
  static List<String> comparisons() {
    return RealSite.get().pages().stream()
        .map(file -> RealSite.get().folder().relativize(file).toString().replace('\\', '/'))
        .filter(path -> path.matches("compare/([a-z-]+/)?index\\.html"))
        .toList();
  }

  /** {@code herefordshire/levels/3/} and {@code coventry/levels/1/} are of one kind. */
  private static String kind(String path) {
    Path parts = Path.of(path);
    boolean ofAuthority = RealSite.get().text(path).contains("brand-");
    StringBuilder kind = new StringBuilder(ofAuthority ? "authority" : parts.getName(0).toString());
    for (int i = 1; i < parts.getNameCount(); i++) {
      boolean oneOfMany = i == 2 && parts.getNameCount() > 3;
      String name = parts.getName(i).toString().replaceFirst("^letter-[a-z]$", "*");
      kind.append('/').append(oneOfMany ? "*" : name);
    }
    return kind.toString();
  }

  /** The longest page that axe gets through in seconds; of two longer ones the shorter. */
  private static String telling(String one, String other) {
    int a = RealSite.get().text(one).length();
    int b = RealSite.get().text(other).length();
    boolean second = Math.max(a, b) <= LONGEST ? b > a : b < a;
    return second ? other : one;
  }
}
