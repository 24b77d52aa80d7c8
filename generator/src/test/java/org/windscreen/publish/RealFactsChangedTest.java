package org.windscreen.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No number, mail or web address of the real content is written in two places. */
class RealFactsChangedTest {
  @TempDir private Path temp;

  @Test
  void noOldOneIsLeftOnTheSiteOfTheRealContent() throws IOException {
    Path content = temp.resolve("content");
    Path real = RealSite.ROOT.resolve("content");
    try (Stream<Path> files = Files.walk(real)) {
      for (Path file : files.sorted().toList()) {
        Files.copy(file, content.resolve(real.relativize(file).toString()));
      }
    }
    assertEquals(List.of(), new FactsChanged().left(content, temp.resolve("site")));
  }
}
