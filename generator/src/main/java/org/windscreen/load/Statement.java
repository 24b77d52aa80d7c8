package org.windscreen.load;

import java.util.List;
import java.util.regex.Pattern;
import org.windscreen.markdown.Reference;
import org.windscreen.model.Scope;
import org.windscreen.source.Placement;

/**
 * A text that content says, as it is written: what stands in it and has a home elsewhere, or cannot
 * be, is found here.
 *
 * @param form how it is written, and whether it can take facts from contacts
 * @param references its links and images, in written order; none where it is no Markdown
 * @param scope whose contacts it can take facts from without naming an authority
 */
public record Statement(
    String text, Form form, List<Reference> references, Scope scope, Placement placement) {
  /** How a text is written. */
  public enum Form {
    MARKDOWN,
    /** Without marks; facts can be taken. */
    PLAIN,
    /** A name or a title: it takes nothing from elsewhere. */
    NAME
  }

  private static final Pattern BETWEEN_MARKS = Pattern.compile("`[^`\\n]+`");

  public Statement {
    references = List.copyOf(references);
  }

  /** Whether a reference in it can stand for a fact. */
  public boolean takesFacts() {
    return form != Form.NAME;
  }

  /** Whether a part of it is quoted as wrong: it stands between {@code `marks`}. */
  public boolean quotes(int from, int to) {
    return form == Form.MARKDOWN
        && BETWEEN_MARKS
            .matcher(text)
            .results()
            .anyMatch(marks -> marks.start() < from && to < marks.end());
  }

  /** As long as the text, with blanks where a link leads and where something is quoted as wrong. */
  public String shown() {
    StringBuilder shown = new StringBuilder(text);
    references.forEach(r -> blank(shown, r.offset(), r.offset() + r.length()));
    if (form == Form.MARKDOWN) {
      BETWEEN_MARKS.matcher(text).results().forEach(m -> blank(shown, m.start(), m.end()));
    }
    return shown.toString();
  }

  private static void blank(StringBuilder text, int from, int to) {
    text.replace(from, to, " ".repeat(to - from));
  }
}
