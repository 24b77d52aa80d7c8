package org.windscreen.histories;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two hundred histories of up to fifty editions, on demand. */
class Histories {
  @TempDir private Path place;

  static IntStream seeds() {
    return IntStream.rangeClosed(1, Integer.getInteger("windscreen.histories", 200));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatWasPublishedIsFoundForEver(int seed) throws IOException {
    new History(seed, 1 + seed * 17 % 50, place).run();
  }
}
