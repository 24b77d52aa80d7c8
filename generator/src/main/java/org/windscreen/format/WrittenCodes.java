package org.windscreen.format;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.windscreen.model.AuthorityFile;
import org.windscreen.model.IndicatorsFile;
import org.windscreen.source.SourceFile;

/**
 * The indicator codes that stand in files, found in their text, so that a file that can't be read
 * keeps its codes too.
 */
public final class WrittenCodes {
  private final Pattern recorded;
  private final Pattern written;

  /** Those that start with an authority's letters. */
  public WrittenCodes(AuthorityFile.Letters letters) {
    String number = Pattern.quote(letters.value()) + "-([0-9]{1,9})\\b";
    String key =
        RecordShape.of(IndicatorsFile.Indicator.class).fields().stream()
            .filter(RecordShape.Field::minted)
            .map(RecordShape.Field::key)
            .findFirst()
            .orElseThrow();
    this.recorded = Pattern.compile("(?m)^\\s*" + number);
    this.written = Pattern.compile("\\b" + key + "[\"']?: *[\"']?" + number);
  }

  /** The highest number of a code in a file; 0 where it has none. */
  public int highest(SourceFile file) {
    if (file.path().endsWith(FileKind.PERMALINKS)) {
      return highest(recorded, file);
    }
    return FileKind.of(file.path()).equals(Optional.of(FileKind.INDICATORS))
        ? highest(written, file)
        : 0;
  }

  private static int highest(Pattern code, SourceFile file) {
    return code.matcher(new String(file.bytes(), StandardCharsets.UTF_8))
        .results()
        .mapToInt(found -> Integer.parseInt(found.group(1)))
        .max()
        .orElse(0);
  }
}
