package org.windscreen.load;

import java.util.List;
import org.windscreen.markdown.Prose;
import org.windscreen.markdown.Reference;
import org.windscreen.model.Ref;

/** What a Markdown text refers to. */
final class ProseMentions {
  private ProseMentions() {}

  /** Its references, external ones left out, in written order. */
  static List<Mention> of(Prose prose, Scope scope, String file) {
    return prose.references().stream()
        .filter(reference -> !reference.external())
        .map(reference -> new Mention(target(reference, file), scope, reference.span()))
        .toList();
  }

  private static Mention.Target target(Reference reference, String file) {
    return reference.image()
        ? new Mention.Target.Image(beside(file, reference.destination()))
        : new Mention.Target.ByScheme(new Ref(reference.destination()));
  }

  private static String beside(String file, String name) {
    return file.substring(0, file.lastIndexOf('/') + 1) + name;
  }
}
