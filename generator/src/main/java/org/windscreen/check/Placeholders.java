package org.windscreen.check;

import java.util.List;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.load.Statement;

/** No text waits for what was to be put in. Blocks {@code placeholder}. */
final class Placeholders {
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "\\b(?:TBC|TBA|TBD|TODO|FIXME|XXX+)\\b|(?i:\\blorem ipsum\\b)|\\?\\?\\?"
              + "|\\[(?i:insert|add|enter|name of|number|date)[^\\]\\n]{0,40}\\](?!\\()"
              + "|<(?i:insert|add|enter)[^>\\n]{0,40}>|_{4,}|\\bX{2,}/X{2,}/X{2,}\\b"
              + "|Error! (?:Reference source|Bookmark|Hyperlink reference|No text of)[^.\\n]*[.]"
              + "|\\[Comment(?:ed)? [^\\]\\n]{0,80}\\]");

  private Placeholders() {}

  static void check(List<Statement> statements, Diagnostics faults) {
    for (Statement statement : statements) {
      PLACEHOLDER
          .matcher(statement.text())
          .results()
          .forEach(found ->
              faults.block(
                  Rule.PLACEHOLDER,
                  statement.placement().at(found.start(), found.end() - found.start()),
                  Quote.of(found.group()) + " stands where something is still to be written.",
                  "Write it, or say not-stated where the document is silent."));
    }
  }
}
