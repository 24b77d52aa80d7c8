package org.windscreen.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.Optional;
import org.windscreen.load.Scope;
import org.windscreen.markdown.Prose;

/**
 * How templates print what content says, with each acronym written out where the page has it first.
 *
 * <p>{@code ${say(text)}} prints plain text, {@code ${say(prose)}} a text in Markdown, and {@code
 * ${say(prose, 3)}} one below a heading of level 3: its own headings start at level 4 and have no
 * ids, unless a third argument says what those start with.
 */
final class Say {
  private static final String QUOTED = "quoted";

  private Say() {}

  /**
   * A text in Markdown as templates hold it: nothing is written before it is said.
   *
   * @param scope the edition it is quoted from, on pages that are not that edition's own
   */
  record Text(Prose prose, Optional<Scope> scope) implements TemplateModel {}

  /**
   * The HTML of a text, or of the Markdown of a text.
   *
   * @param arguments the text; the level that its headings come below; what the ids of its headings
   *     start with, or {@code quoted} if it quotes what a source prints wrongly
   */
  static Object say(List<?> arguments) throws TemplateModelException {
    PageContext page = Wrapping.context();
    Object what = arguments.getFirst();
    if (what instanceof Text text) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(
          html(text.scope().map(page::in).orElse(page), text.prose(), arguments));
    }
    if (what instanceof TemplateScalarModel text) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(page.explain(text.getAsString()));
    }
    throw new TemplateModelException("say() prints plain text or prose, and this is neither.");
  }

  private static String html(PageContext page, Prose prose, List<?> arguments)
      throws TemplateModelException {
    if (arguments.size() < 2) {
      return page.html(prose);
    }
    int level = ((TemplateNumberModel) arguments.get(1)).getAsNumber().intValue();
    String third =
        arguments.size() < 3 ? "" : ((TemplateScalarModel) arguments.get(2)).getAsString();
    return third.equals(QUOTED) ? page.quoted(prose, level) : page.html(prose, level, third);
  }
}
