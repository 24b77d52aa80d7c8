package org.windscreen.render;

import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.windscreen.model.Stated;

/**
 * Tells templates whether our copy lacks a value, which they see as missing: {@code lacks(source,
 * "dated")}.
 */
final class Lacks {
  private Lacks() {}

  static Object lacks(List<?> arguments) throws TemplateModelException {
    Object owner = DeepUnwrap.unwrap((freemarker.template.TemplateModel) arguments.get(0));
    String key = arguments.get(1).toString();
    RecordComponent component =
        Arrays.stream(owner.getClass().getRecordComponents())
            .filter(c -> c.getName().equals(key))
            .findFirst()
            .orElseThrow(() -> new TemplateModelException(owner.getClass() + " has no " + key));
    try {
      return component.getAccessor().invoke(owner) instanceof Stated.Lacking;
    } catch (ReflectiveOperationException e) {
      throw new TemplateModelException("cannot read " + key, e);
    }
  }
}
