package org.windscreen.yaml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Leaves the last place of every buffer free. SnakeYAML Engine 3.0.1 fills its buffer of 1025
 * characters, and where the last is the first half of a pair (such as of an emoji) it reads the
 * other half past the buffer's end and fails.
 */
final class RoomyReader extends FilterReader {
  RoomyReader(Reader from) {
    super(from);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    return super.read(buffer, offset, Math.max(Math.min(1, length), length - 1));
  }
}
