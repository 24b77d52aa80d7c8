package org.windscreen.histories;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A few short histories; {@code Histories} has many long ones. */
class HistoriesTest {
  @TempDir private Path place;

  @ParameterizedTest
  @CsvSource({"1, 3", "2, 5", "3, 8"})
  void whatWasPublishedIsFoundForEver(long seed, int editions) throws IOException {
    new History(seed, editions, place).run();
  }
}
