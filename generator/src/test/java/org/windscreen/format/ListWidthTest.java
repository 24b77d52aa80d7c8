package org.windscreen.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.windscreen.model.BaseAddress;
import org.windscreen.model.Id;
import org.windscreen.model.SiteFile;

class ListWidthTest {
  private static String authorities(int... lengths) {
    List<Id.Authority> ids =
        IntStream.of(lengths).mapToObj(length -> new Id.Authority("a".repeat(length))).toList();
    String file =
        RecordWriter.file(
            FileKind.SITE,
            new SiteFile("T", new BaseAddress("https://a.example/"), "S", "Call 999.", "No.", ids));
    return file.substring(file.indexOf("authorities:"));
  }

  @Test
  void aListStandsOnTheLineOfItsKeyUntilItIsTooWide() {
    String a46 = "a".repeat(46);
    assertEquals(
        "authorities: [" + a46 + ", a" + a46 + "]\n", authorities(46, 47), "110 UTF-16 units");
    assertEquals(
        "authorities:\n  - a" + a46 + "\n  - a" + a46 + "\n", authorities(47, 47), "111 of them");
  }

  @Test
  void aListWithALongWordStandsOneALine() {
    assertEquals("authorities: [" + "a".repeat(60) + "]\n", authorities(60));
    assertEquals("authorities:\n  - " + "a".repeat(61) + "\n", authorities(61));
  }
}
