package org.windscreen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.windscreen.load.ContentTree;
import org.windscreen.render.Assets;

/** What the tool and the site are made with is named, with its licence. */
class NoticesTest {
  private static final Path ROOT = ContentTree.root();

  @Test
  void everyLibraryThatTheToolRunsWithIsNamed() throws IOException {
    String notices = Files.readString(ROOT.resolve("generator/NOTICES.md"));
    var pom =
        Jsoup.parse(Files.readString(ROOT.resolve("generator/pom.xml")), "", Parser.xmlParser());
    List<String> libraries =
        pom.select("project > dependencies > dependency:not(:has(scope)) > artifactId").eachText();
    assertTrue(libraries.size() > 10, libraries::toString);
    assertEquals(List.of(), libraries.stream().filter(name -> !notices.contains(name)).toList());
  }

  @Test
  void theSiteCarriesTheNoticeOfWhatItIsMadeFrom() throws IOException {
    List<String> notices =
        Assets.read(ROOT.resolve("templates")).stream()
            .filter(file -> file.path().equals("assets/notices.txt"))
            .map(file -> file.text())
            .toList();
    assertEquals(1, notices.size());
    assertTrue(notices.getFirst().contains("Copyright (C) 2017 Crown Copyright"));
  }

  @Test
  void theLicenceIsWhole() throws IOException {
    String licence = Files.readString(ROOT.resolve("LICENSE"));
    assertTrue(
        licence.contains("Apache License") && licence.contains("END OF TERMS AND CONDITIONS"));
  }
}
