package org.windscreen.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
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
 * The text of one content file with its lines; line ends are {@code \n}, whatever the file has. It
 * has passed the gate that every text passes before anything reads it ({@link CharacterGate}).
 *
 * @param path as in {@link SourceFile#path()}
 * @param text without a byte-order mark
 */
public record SourceText(String path, String text) {
  /**
   * Decodes a file.
   *
   * <p>Reports: {@code file-too-large}, {@code not-utf-8}, {@code byte-order-mark} (a warning),
   * {@code empty-file} and those of {@link CharacterGate}. Windows and old Macintosh line ends are
   * read as plain ones.
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
    if (wide(file.bytes()).isPresent()) {
      notUtf8(Span.file(file.path()), " but UTF-16.", faults);
      return Optional.empty();
    }
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
    notUtf8(
        new Span(file.path(), line, column, 1),
        String.format(Locale.ROOT, ": byte 0x%02X cannot stand here.", in.get(in.position())),
        faults);
    return Optional.empty();
  }

  private static void notUtf8(Span at, String why, Diagnostics faults) {
    faults.error(
        Rule.NOT_UTF_8,
        at,
        "This is not UTF-8 text" + why,
        "Save the file as UTF-8; most editors offer it as Encoding under Save as.");
  }

  private static Optional<SourceText> tidy(String path, String raw, Diagnostics faults) {
    String text = plainLineEnds(raw);
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
    SourceText read = new SourceText(path, text);
    return CharacterGate.passes(path, read.lines(), faults) ? Optional.of(read) : Optional.empty();
  }

  private static String plainLineEnds(String raw) {
    return raw.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The encoding of two bytes a character that Windows calls Unicode, if it is that. */
  private static Optional<Charset> wide(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    boolean little = first == 0xFFFE || (first != 0 && (first & 0xFF) == 0);
    boolean big = first == 0xFEFF || (first != 0 && first >> 8 == 0);
    Charset charset = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    return little || big ? Optional.of(charset) : Optional.empty();
  }

  /** Reports merges that were not finished, in a file that is not read as content. */
  public static void checkMerged(SourceFile file, Diagnostics faults) {
    MergeMarkers.check(file.path(), shown(file), CharacterGate.hint(file.path()), faults);
  }

  /** The lines of a file for showing, whatever is wrong with it; none of one too large to read. */
  static List<String> shown(SourceFile file) {
    Charset charset = wide(file.bytes()).orElse(StandardCharsets.UTF_8);
    String text = plainLineEnds(new String(file.bytes(), charset));
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
  }

  /** The lines, without line ends. */
  public List<String> lines() {
    return text.lines().toList();
  }
}
