package org.windscreen.format;

import java.util.Optional;
import org.windscreen.diagnostic.Span;
import org.windscreen.markdown.PlainText;
import org.windscreen.markdown.Prose;
import org.windscreen.model.FactRef;
import org.windscreen.model.Id;
import org.windscreen.model.Ref;
import org.windscreen.source.Placement;

/** Is told, while a file is read, what it defines and what it refers to, and where. */
public interface Findings {
  /** A record is begun: what is told until its end stands in it, or in a record that it holds. */
  void begins();

  /** The record that was begun last has ended, whole or not. */
  void ends();

  /** A record was read whole; its first key stands there. */
  void read(Record whole, Span span);

  /** A thing is given its id. */
  void defines(Id id, Span span);

  /** A thing of that type of id has none that could be read. */
  void unnamed(Class<?> type);

  /**
   * An indicator has no code yet; gives the one that it is to get, by which it is known until then.
   * Nothing where none can be made.
   */
  Optional<Id.Indicator> newCode(Span span);

  /** A thing is named by something that is no id: by its label, perhaps. */
  void misnames(Class<?> type, String written, Span span);

  /** A thing is named by its id, as in {@code level: 3}. */
  void mentions(Id id, Span span);

  /** A thing is named by its kind and id, as in {@code affects: ["level:3"]}. */
  void mentions(Ref ref, Span span);

  /** What a contact has stands in place of a value, as in {@code address: contact:mash#form}. */
  void takes(FactRef fact, Span span);

  /** A text was read, which may refer to more; gives it with the facts that it takes. */
  Prose says(Prose prose, Placement placement);

  /** A text that is no Markdown was read; gives it with the facts that it takes. */
  PlainText says(String text, Placement placement);

  /** A text was read that takes nothing: a name or a title. */
  void names(String text, Placement placement);
}
