package org.windscreen.source;

/**
 * One file of the content folder, such as {@code herefordshire/authority.yaml}.
 *
 * @param path relative to the content folder, parts joined by {@code /}
 * @param size bytes on disk
 * @param bytes the content, or none where the file is larger than {@link SourceTree#LARGEST}
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes are read, never compared or changed.
public record SourceFile(String path, long size, byte[] bytes) {
  /** A file that lives in memory only. */
  public static SourceFile of(String path, String text) {
    byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return new SourceFile(path, bytes.length, bytes);
  }

  /** Whether the file was too large to be read. */
  public boolean oversized() {
    return size > SourceTree.LARGEST;
  }
}
