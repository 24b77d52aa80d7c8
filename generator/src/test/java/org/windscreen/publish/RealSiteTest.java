package org.windscreen.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.windscreen.golden.Resolving;
import org.windscreen.golden.UnknownPlaces;

class RealSiteTest {
  @Test
  void theRealContentHasNoFaultThatItsExceptionsDoNotExplain() {
    BuildResult result = RealSite.get().result();
    List<String> found =
        result.diagnostics().stream()
            .map(d ->
                d.severity().word() + " " + d.rule().id() + " " + d.span().path() + ": " + d.hint())
            .toList();
    assertEquals(List.of(), found);
    assertTrue(result.published());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-SA-u-nu-arab", "th-TH-u-nu-thai", "fa-IR"})
  void aSecondBuildInAnotherLocaleAndTimeZoneHasTheSameBytes(String tag, @TempDir Path temp)
      throws IOException {
    Map<String, String> first = hashes(RealSite.get().folder());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Path again = temp.resolve("site");
      RealSite.build(again);
      assertEquals(first, hashes(again));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void everyAddressEverPublishedLeadsToItsPlace() throws IOException {
    assertEquals(
        List.of(), Resolving.lost(RealSite.ROOT.resolve("content"), RealSite.get().folder()));
  }

  @Test
  void everyPlaceThatPeopleCanLinkToIsRecorded() throws IOException {
    Path site = RealSite.get().folder();
    assertEquals(Set.of(), UnknownPlaces.of(RealSite.ROOT.resolve("content"), site));
    Set<String> all = UnknownPlaces.of(site, site);
    assertTrue(all.size() > 5000, "only " + all.size() + " places were looked at");
  }

  @Test
  void pagesHaveTitlesThatTellThemApart() {
    Map<String, Long> titles =
        RealSite.get().pages().stream()
            .map(RealSiteTest::title)
            .collect(Collectors.groupingBy(t -> t, TreeMap::new, Collectors.counting()));
    titles.values().removeIf(n -> n == 1);
    assertEquals(Map.of(), titles);
  }

  @Test
  void everyPageStartsWithTheEmergencyAndCarriesTheCaveat() {
    for (Path page : RealSite.get().pages()) {
      String html = read(page);
      String body = html.substring(html.indexOf("<body"));
      int emergency = body.indexOf("tel:999");
      int heading = body.indexOf("<h1");
      assertTrue(emergency >= 0 && emergency < heading, () -> "999 is not first on " + page);
      assertTrue(html.contains("no substitute for"), () -> "no caveat on " + page);
    }
  }

  private static String title(Path page) {
    String html = read(page);
    return html.substring(html.indexOf("<title>") + 7, html.indexOf("</title>")).strip();
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Map<String, String> hashes(Path folder) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        byte[] digest = sha256(Files.readAllBytes(file));
        hashes.put(folder.relativize(file).toString(), java.util.HexFormat.of().formatHex(digest));
      }
    }
    return hashes;
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return java.security.MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
