package org.windscreen.render;

import freemarker.template.Configuration;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.util.List;
import org.windscreen.format.RecordShape;
import org.windscreen.view.CopyLacks;
import org.windscreen.view.Labels;
import org.windscreen.view.Wording;

/**
 * Tells templates what our copy lacks, which they see as missing: {@code lacks(source, "dated")} is
 * whether it lacks the value under that key, {@code lackingOf(source, ["dated"])} a sentence of all
 * that it lacks of a record but for those keys, or an empty text; {@code label(source, "dated")} is
 * what readers are told that the key is, and {@code label("Source", "dated")} too, where no record
 * is at hand.
 */
final class Lacks {
  private Lacks() {}

  /** Makes the functions known to templates, and what is said in place of a value. */
  static void register(Configuration configuration) {
    configuration.setSharedVariable("lacks", (TemplateMethodModelEx) Lacks::lacks);
    configuration.setSharedVariable("lackingOf", (TemplateMethodModelEx) Lacks::lackingOf);
    configuration.setSharedVariable("label", (TemplateMethodModelEx) Lacks::label);
    configuration.setSharedVariable("notStated", new SimpleScalar(Wording.NOT_STATED));
    configuration.setSharedVariable("copyIncomplete", new SimpleScalar(Wording.COPY_INCOMPLETE));
  }

  private static Object lacks(List<?> arguments) throws TemplateModelException {
    Record owner = record(arguments);
    String key = arguments.get(1).toString();
    return RecordShape.of(owner.getClass()).fields().stream()
        .filter(field -> field.key().equals(key))
        .findFirst()
        .map(field -> RecordShape.isLacking(field.of(owner)))
        .orElseThrow(() -> new TemplateModelException(owner.getClass() + " has no " + key));
  }

  private static Object lackingOf(List<?> arguments) throws TemplateModelException {
    List<?> besides =
        arguments.size() < 2
            ? List.of()
            : (List<?>) DeepUnwrap.unwrap((TemplateModel) arguments.get(1));
    List<String> labels =
        CopyLacks.in(record(arguments), besides.stream().map(Object::toString).toList());
    return labels.isEmpty() ? "" : CopyLacks.sentence(labels);
  }

  private static Object label(List<?> arguments) throws TemplateModelException {
    String key = arguments.get(1).toString();
    return arguments.getFirst() instanceof SimpleScalar type
        ? Labels.of(type.getAsString(), key)
        : Labels.of(record(arguments).getClass(), key);
  }

  private static Record record(List<?> arguments) throws TemplateModelException {
    return (Record) DeepUnwrap.unwrap((TemplateModel) arguments.getFirst());
  }
}
