package org.windscreen.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.source.SourceText;

/**
 * The YAML between the two lines {@code ---} at the top of a Markdown file, and where it ends.
 *
 * @param head the lines between the two, of which the first is {@link #FIRST_LINE} of the file
 * @param body the index of the first line after them, 0-based
 */
public record FrontMatter(SourceText head, int body) {
  /** The 1-based line of the file at which the YAML starts. */
  public static final int FIRST_LINE = 2;

  private static final String FENCE = "---";

  /** Takes a Markdown file apart; reports {@code front-matter} where it does not start with any. */
  public static Optional<FrontMatter> of(SourceText text, Diagnostics faults) {
    List<String> lines = text.lines();
    int end = lines.getFirst().stripTrailing().equals(FENCE) ? closing(lines) : 0;
    if (end < 1) {
      return fault(
          text,
          faults,
          end < 0
              ? "The first line \"---\" has no second one after the title and the rest."
              : "The file does not start with a line \"---\".");
    }
    SourceText head = new SourceText(text.path(), String.join("\n", lines.subList(1, end)));
    return head.text().isBlank()
        ? fault(text, faults, "Nothing stands between the two lines \"---\".")
        : Optional.of(new FrontMatter(head, end + 1));
  }

  /** The index of the line that closes the front matter; -1 if there is none. */
  private static int closing(List<String> lines) {
    return IntStream.range(1, lines.size())
        .filter(i -> lines.get(i).stripTrailing().equals(FENCE))
        .findFirst()
        .orElse(-1);
  }

  private static Optional<FrontMatter> fault(SourceText text, Diagnostics faults, String wrong) {
    faults.error(
        Rule.FRONT_MATTER,
        Span.file(text.path()),
        wrong,
        "Start with ---, then title and the rest as content/README.md shows, then ---.");
    return Optional.empty();
  }
}
