package org.windscreen.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.windscreen.Rewrite;

/**
 * Builds each small site {@code sites/<behaviour>/content} and compares what {@code expected}
 * speaks of, and nothing else; {@link Expectation} says how.
 */
class GoldenSitesTest {
  @ParameterizedTest
  @MethodSource("org.windscreen.golden.GoldenSite#names")
  void theSiteIsAsExpected(String name) throws IOException {
    List<String> files = GoldenSite.expected(name);
    assertFalse(files.isEmpty(), "sites/" + name + "/expected holds nothing");
    GoldenSite site = GoldenSite.build(name);
    if (!files.contains(Expectation.FAULTS)) {
      assertEquals("", site.faults());
    }
    assertEquals(List.of(), Resolving.lost(site.content(), site.folder()));
    assertEquals(Set.of(), UnknownPlaces.of(site.content(), site.folder()));
    for (String file : files) {
      Path path = GoldenSite.SITES.resolve(name).resolve("expected").resolve(file);
      String expected = Files.readString(path);
      String actual = new Expectation(file).actual(site, expected);
      if (Rewrite.on()) {
        Files.writeString(path, actual);
      } else {
        assertEquals(expected, actual, "sites/" + name + "/expected/" + file);
      }
    }
  }
}
