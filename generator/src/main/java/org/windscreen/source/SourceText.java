package org.windscreen.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;

/**
 * The text of one content file with its lines; line ends are {@code \n}, whatever the file has.
 *
 * @param path as in {@link SourceFile#path()}
 * @param text without a byte-order mark
 */
public record SourceText(String path, String text) {
  /**
   * Decodes a file.
   *
   * <p>Reports: {@code file-too-large}, {@code not-utf-8}, {@code byte-order-mark} (a warning),
   * {@code empty-file}. Windows and old Macintosh line ends are read as plain ones.
   */
  public static Optional<SourceText> of(SourceFile file, Diagnostics faults) {
    return fits(file, faults)
        ? decode(file, faults).flatMap(text -> tidy(file.path(), text, faults))
        : Optional.empty();
  }

  /** Whether the file was small enough to be read; reports {@code file-too-large} if not. */
  public static boolean fits(SourceFile file, Diagnostics faults) {
    if (file.oversized()) {
      faults.error(
          Rule.FILE_TOO_LARGE,
          Span.file(file.path()),
          String.format(
              Locale.ROOT,
              "This file has %,d bytes; content files have at most %,d.",
              file.size(),
              SourceTree.LARGEST),
          "Split it, or check that it is what you meant to put here.");
    }
    return !file.oversized();
  }

  private static Optional<String> decode(SourceFile file, Diagnostics faults) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer out = CharBuffer.allocate(file.bytes().length + 1);
    ByteBuffer in = ByteBuffer.wrap(file.bytes());
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      return Optional.of(out.flip().toString());
    }
    List<String> before = out.flip().toString().lines().toList();
    boolean newLine = before.isEmpty() || out.toString().endsWith("\n");
    int line = before.size() + (newLine ? 1 : 0);
    int column = newLine ? 1 : before.getLast().length() + 1;
    faults.error(
        Rule.NOT_UTF_8,
        new Span(file.path(), line, column, 1),
        String.format(
            Locale.ROOT,
            "This is not UTF-8 text: byte 0x%02X cannot stand here.",
            in.get(in.position())),
        "Save the file as UTF-8; most editors offer it as Encoding under Save as.");
    return Optional.empty();
  }

  private static Optional<SourceText> tidy(String path, String raw, Diagnostics faults) {
    String text = raw.replace("\r\n", "\n").replace('\r', '\n');
    if (text.startsWith("\uFEFF")) {
      faults.warning(
          Rule.BYTE_ORDER_MARK,
          Span.file(path),
          "The file starts with a byte-order mark.",
          "Save it as UTF-8 without one; it was read all the same.");
      text = text.substring(1);
    }
    if (text.isBlank()) {
      faults.error(
          Rule.EMPTY_FILE, Span.file(path), "The file is empty.", "Fill it, or delete it.");
      return Optional.empty();
    }
    return Optional.of(new SourceText(path, text));
  }

  /** The lines, without line ends. */
  public List<String> lines() {
    return text.lines().toList();
  }
}
