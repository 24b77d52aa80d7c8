package org.windscreen.check;

import java.util.regex.Pattern;
import org.windscreen.load.Statement;

/**
 * What a text says in its own words: as long as the text, with dots where it quotes another and
 * blanks where a link leads.
 *
 * <p>Example: of {@code It says "more then".} only {@code It says} is its own.
 */
final class OwnWords {
  private static final Pattern QUOTED =
      Pattern.compile("\"[^\"]{1,400}\"|\u201C[^\u201D]{1,400}\u201D");

  private OwnWords() {}

  static String of(Statement statement) {
    return QUOTED
        .matcher(statement.shown())
        .replaceAll(quoted -> "\u2026".repeat(quoted.group().length()));
  }

  /** Whether an edition says it, and not the whole site. */
  static boolean isOfEdition(Statement statement) {
    return statement.scope().edition().isPresent();
  }
}
