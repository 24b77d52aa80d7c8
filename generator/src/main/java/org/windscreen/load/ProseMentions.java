package org.windscreen.load;

import java.util.List;
import java.util.Optional;
import org.windscreen.diagnostic.Span;
import org.windscreen.markdown.Facts;
import org.windscreen.markdown.Prose;
import org.windscreen.markdown.Reference;
import org.windscreen.model.FactRef;
import org.windscreen.model.Ref;
import org.windscreen.source.Placement;

/** What a text refers to. */
final class ProseMentions {
  private ProseMentions() {}

  /** Its references, external ones left out, in written order; images by their path. */
  static List<Mention> of(Prose prose, Placement placement, Scope scope) {
    return prose.references().stream()
        .filter(reference -> !reference.external())
        .map(reference -> mention(prose, reference, reference.in(placement), scope))
        .toList();
  }

  /** What a text that is no Markdown takes. */
  static List<Mention> of(String plain, Placement placement, Scope scope) {
    return Facts.IN_PLAIN_TEXT
        .matcher(plain)
        .results()
        .filter(Facts::isTaken)
        .flatMap(found ->
            FactRef.of(found.group(1), found.group(2)).stream()
                .map(Mention.Target.OfFact::new)
                .map(fact ->
                    new Mention(
                        fact,
                        scope,
                        Optional.empty(),
                        placement.at(found.start(2), found.group(2).length()))))
        .toList();
  }

  private static Mention mention(Prose prose, Reference reference, Span span, Scope scope) {
    return new Mention(target(prose, reference), scope, Optional.empty(), span);
  }

  private static Mention.Target target(Prose prose, Reference reference) {
    if (reference.image()) {
      return new Mention.Target.Image(prose.beside(reference.destination()));
    }
    return FactRef.of(reference.words(), reference.destination())
        .<Mention.Target>map(Mention.Target.OfFact::new)
        .orElseGet(() -> new Mention.Target.ByScheme(new Ref(reference.destination())));
  }
}
