package org.windscreen.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Id;
import org.windscreen.model.IndicatorsFile;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceTree;

class SampleContentTest {
  private static final SampleSize SMALL = new SampleSize(6, 40, 1);

  private static Map<String, String> texts(SourceTree tree) {
    return tree.files().stream()
        .collect(
            Collectors.toMap(
                SourceFile::path,
                file -> new String(file.bytes(), StandardCharsets.UTF_8),
                (a, b) -> a,
                TreeMap::new));
  }

  @Test
  void aSmallSampleLoadsWithoutAnyFault() {
    Catalog catalog = MadeUp.catalog(SMALL);
    assertEquals(6, catalog.authorities().size());
    for (Authority authority : catalog.authorities()) {
      assertEquals(40, authority.current().indicators().size(), authority.name());
      assertTrue(authority.isFictional(), authority.name());
      assertTrue(authority.current().facts().title().contains("(fictional)"), authority.name());
    }
  }

  @Test
  void theSmallestSampleLoadsWithoutAnyFault() {
    assertEquals(1, MadeUp.catalog(new SampleSize(1, 1, 7)).authorities().size());
  }

  @Test
  void theSameSeedGivesTheSameBytes() {
    assertEquals(texts(MadeUp.tree(SMALL)), texts(MadeUp.tree(SMALL)));
  }

  @Test
  void anotherSeedGivesOtherBytes() {
    Set<String> paths = new HashSet<>(texts(MadeUp.tree(SMALL)).keySet());
    Set<String> others = new HashSet<>(texts(MadeUp.tree(new SampleSize(6, 40, 2))).keySet());
    assertNotEquals(paths, others);
  }

  @Test
  void localeAndTimeZoneMakeNoDifference() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Map<String, String> here = texts(MadeUp.tree(SMALL));
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(here, texts(MadeUp.tree(SMALL)));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void indicatorsOfAnAuthorityDifferAndUseManyTopics() {
    Set<Id.Topic> topics = new HashSet<>();
    for (Authority authority : MadeUp.catalog(new SampleSize(3, 260, 1)).authorities()) {
      Set<String> texts = new HashSet<>();
      for (IndicatorsFile.Indicator indicator : authority.current().indicators()) {
        assertTrue(texts.add(indicator.text().shown()), indicator.text().shown());
        topics.addAll(indicator.topics());
      }
    }
    assertTrue(topics.size() >= 75, topics.size() + " topics");
  }

  @Test
  void aFolderThatHoldsSomethingIsLeftAlone(@TempDir Path folder) throws IOException {
    Path empty = folder.resolve("new/sample");
    SampleContent.write(empty, MadeUp.content(), SMALL);
    assertEquals(texts(MadeUp.tree(SMALL)), texts(SourceTree.read(empty)));
    Path kept = Files.writeString(folder.resolve("mine.txt"), "mine");
    assertThrows(
        DirectoryNotEmptyException.class,
        () -> SampleContent.write(folder, MadeUp.content(), SMALL));
    assertEquals("mine", Files.readString(kept));
  }

  @Test
  void aSizeOutOfRangeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new SampleSize(0, 40, 1));
    assertThrows(IllegalArgumentException.class, () -> new SampleSize(201, 40, 1));
    assertThrows(IllegalArgumentException.class, () -> new SampleSize(6, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> new SampleSize(6, 40, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> new SampleSize(6, 40, 6, 1));
  }
}
