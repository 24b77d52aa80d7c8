package org.windscreen.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.load.ContentTree;

/** The record of a site with two authorities, whose codes start with exa and oth. */
class PermalinksTest {
  private static final String SITE = "permalinks.txt";
  private static final String EXAMPLESHIRE = "exampleshire/permalinks.txt";
  private static final String OTHERPLACE = "otherplace/permalinks.txt";

  private static Published published(String... lines) {
    return new Published(
        new TreeSet<>(Set.of(lines)), Map.of("exa", "exampleshire", "oth", "otherplace"));
  }

  private static Permalinks read(Map<String, String> files) {
    ContentTree content = new ContentTree(Map.of());
    for (Map.Entry<String, String> file : files.entrySet()) {
      content = content.put(file.getKey(), file.getValue());
    }
    Diagnostics faults = new Diagnostics();
    Permalinks read = Permalinks.read(content.tree(), faults);
    assertEquals(List.of(), faults.all());
    return read;
  }

  private static String faults(Permalinks record, Published now) {
    Diagnostics faults = new Diagnostics();
    record.check(now, faults);
    return faults.all().stream()
        .map(d ->
            String.format(
                Locale.ROOT,
                "%s: %s [%s] %s | %s",
                d.span(),
                d.severity().word(),
                d.rule().id(),
                d.message(),
                d.hint()))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void eachAuthorityHasARecordOfItsOwn() {
    Published now =
        published(
            "/", "/exampleshire/", "/exampleshire/levels/2/", "exa-101", "/otherplace/", "oth-100");
    Map<String, String> expected =
        Map.of(
            SITE, "/\n",
            EXAMPLESHIRE, "/exampleshire/\n/exampleshire/levels/2/\nexa-101\n",
            OTHERPLACE, "/otherplace/\noth-100\n");
    assertEquals(new TreeMap<>(expected), read(Map.of()).with(now));
    assertEquals(6, read(Map.of()).added(now));
    assertEquals("", faults(read(expected), now));
  }

  @Test
  void oneRecordForAllIsSplitAndLosesNoLine() {
    Permalinks old =
        read(Map.of(SITE, "/\n/exampleshire/\n/exampleshire/gone/\nexa-101\noth-7x\n"));
    Map<String, String> split = old.with(published("/", "/exampleshire/", "exa-101"));
    assertEquals("/\n", split.get(SITE));
    assertEquals("/exampleshire/\n/exampleshire/gone/\nexa-101\n", split.get(EXAMPLESHIRE));
    assertEquals("oth-7x\n", split.get(OTHERPLACE));
    assertEquals(0, old.added(published("/", "/exampleshire/", "exa-101")));
  }

  @Test
  void whatNobodyKnowsStaysWhereItStands() {
    Permalinks old = read(Map.of("elsewhere/permalinks.txt", "/elsewhere/\nelse-100\n"));
    assertEquals(
        Map.of("elsewhere/permalinks.txt", "/elsewhere/\nelse-100\n", SITE, "/\n"),
        old.with(published("/")));
  }

  @Test
  void newThingsOfOneAuthorityChangeItsOwnFileAlone() {
    Map<String, String> before =
        Map.of(SITE, "/\n", EXAMPLESHIRE, "exa-101\n", OTHERPLACE, "oth-100\n");
    Map<String, String> after = read(before).with(published("/", "exa-101", "exa-102", "oth-100"));
    assertEquals("exa-101\nexa-102\n", after.get(EXAMPLESHIRE));
    assertEquals(before.get(SITE), after.get(SITE));
    assertEquals(before.get(OTHERPLACE), after.get(OTHERPLACE));
  }

  @Test
  void codesOfAllRecordsCountWithdrawnOnesToo() {
    Permalinks record = read(Map.of(SITE, "/\nexa-150\n", OTHERPLACE, "oth-100\n/otherplace/\n"));
    assertEquals(Set.of("exa-150", "oth-100"), record.codes());
  }

  @Test
  void aLineThatLeadsNowhereIsToldAtItsPlace() {
    Permalinks record = read(Map.of(EXAMPLESHIRE, "/exampleshire/\n\n/exampleshire/links/#old\n"));
    assertEquals(
        "exampleshire/permalinks.txt:3:1: error [permalink-lost] /exampleshire/links/#old was"
            + " published and no longer leads anywhere. | Bring back what had this id, or publish a"
            + " new edition without it: an id that was published is never changed or reused.",
        faults(record, published("/exampleshire/")));
  }

  @Test
  void aLostPageAndALostCodeAreToldOnceWithAllThatStoodThere() {
    Permalinks record =
        read(
            Map.of(
                EXAMPLESHIRE,
                """
                exa-101
                /exampleshire/editions/x/#exa-101
                /exampleshire/indicators/exa-101/
                /exampleshire/indicators/exa-101/#page-call
                /exampleshire/guidance/aims/
                /exampleshire/guidance/aims/#first
                /exampleshire/
                """));
    assertEquals(
        List.of(
            "exampleshire/permalinks.txt:1:1: error [permalink-lost] exa-101",
            "exampleshire/permalinks.txt:5:1: error [permalink-lost] /exampleshire/guidance/aims/"),
        faults(record, published("/exampleshire/"))
            .lines()
            .map(line -> line.replaceFirst(" was published.*", ""))
            .toList());
  }

  @Test
  void onlyWhatIsNewCanBeWhatALostThingHasBecome() {
    Permalinks record =
        read(Map.of(EXAMPLESHIRE, "exa-101\nexa-102\n/exampleshire/links/#formss\n"));
    assertEquals(
        "exampleshire/permalinks.txt:1:1: warning [permalinks-unrecorded] 1 address or code of the"
            + " site is not recorded here yet. | Run: windscreen mint\n"
            + "exampleshire/permalinks.txt:2:1: error [permalink-lost] exa-102 was published and no"
            + " longer leads anywhere. | Bring back what had this id, or publish a new edition"
            + " without it: an id that was published is never changed or reused.\n"
            + "exampleshire/permalinks.txt:3:1: error [permalink-lost] /exampleshire/links/#formss"
            + " was published and no longer leads anywhere. | If it is now"
            + " \"/exampleshire/links/#forms\", give that its old id back: an id never changes.",
        faults(record, published("exa-101", "/exampleshire/links/#forms"))
            .lines()
            .sorted()
            .collect(Collectors.joining("\n")));
  }

  /** What is told of so many lost lines, where one line is new that is like all of them. */
  private static String lost(int lines) {
    String many =
        IntStream.range(100, 100 + lines)
            .mapToObj(i -> "/exampleshire/links/#a" + i)
            .collect(Collectors.joining("\n", "", "\n"));
    return faults(read(Map.of(EXAMPLESHIRE, many)), published("/exampleshire/links/#a99"));
  }

  @Test
  void manyLostLinesAreToldWithoutLookingForEach() {
    assertEquals(101, lost(100).lines().count());
    assertFalse(lost(51).contains("If it is now"));
    assertTrue(lost(50).contains("If it is now"));
  }

  @Test
  void aFileIsGivenAsItWasReadButTidy() {
    Permalinks record = read(Map.of(SITE, "/\n", EXAMPLESHIRE, "exa-102\n\n  exa-101"));
    assertEquals("exa-102\nexa-101\n", record.text(EXAMPLESHIRE));
    assertEquals("", record.text(OTHERPLACE));
  }

  @Test
  void aRecordIsKnownByItsPlace() {
    assertTrue(Permalinks.isFile("permalinks.txt"));
    assertTrue(Permalinks.isFile("exampleshire/permalinks.txt"));
    assertFalse(Permalinks.isFile("exampleshire/2018-12/permalinks.txt"));
    assertFalse(Permalinks.isFile("exampleshire/permalinksxtxt"));
  }
}
