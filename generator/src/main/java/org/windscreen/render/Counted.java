package org.windscreen.render;

import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.util.List;
import org.windscreen.diagnostic.Count;

/**
 * Tells templates how many of something there are, in words that fit the number: {@code
 * counted(notes?size, "note bears", "notes bear")}.
 */
final class Counted {
  private Counted() {}

  static Object counted(List<?> arguments) throws TemplateModelException {
    long n = ((TemplateNumberModel) arguments.get(0)).getAsNumber().longValue();
    return Count.of(n, arguments.get(1).toString(), arguments.get(2).toString());
  }
}
