package org.windscreen.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.windscreen.markdown.Prose;
import org.windscreen.model.Scope;

/**
 * How templates print what content says, with each acronym written out where the page has it first.
 *
 * <p>{@code ${say(text)}} prints plain text, {@code ${say(prose)}} a text in Markdown, whose
 * headings have no ids unless a second argument says what those start with; {@code
 * ${ownText(prose)}} the text that the page is there for; {@code ${quoted(prose)}} what a source
 * prints wrongly. On which level headings are, {@link TextHeadings} says.
 */
final class Say {
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
   * @param arguments the text; what the ids of its headings start with
   */
  static Object say(List<?> arguments) throws TemplateModelException {
    if (arguments.getFirst() instanceof TemplateScalarModel text) {
      return markup(Wrapping.context().explain(text.getAsString()));
    }
    String ids = arguments.size() < 2 ? "" : ((TemplateScalarModel) arguments.get(1)).getAsString();
    return prose(arguments, (page, prose) -> page.html(prose, ids));
  }

  static Object ownText(List<?> arguments) throws TemplateModelException {
    return prose(arguments, PageContext::own);
  }

  static Object quoted(List<?> arguments) throws TemplateModelException {
    return prose(arguments, PageContext::quoted);
  }

  private static Object prose(List<?> arguments, BiFunction<PageContext, Prose, String> written)
      throws TemplateModelException {
    if (arguments.getFirst() instanceof Text text) {
      PageContext page = Wrapping.context();
      return markup(written.apply(text.scope().map(page::in).orElse(page), text.prose()));
    }
    throw new TemplateModelException("say() prints plain text or prose, and this is neither.");
  }

  private static Object markup(String html) throws TemplateModelException {
    return HTMLOutputFormat.INSTANCE.fromMarkup(html);
  }
}
