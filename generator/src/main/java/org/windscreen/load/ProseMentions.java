package org.windscreen.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.windscreen.markdown.PlainText;
import org.windscreen.markdown.Prose;
import org.windscreen.markdown.Reference;
import org.windscreen.model.FactRef;
import org.windscreen.model.Ref;
import org.windscreen.model.Scope;
import org.windscreen.source.Placement;

/** What a text refers to. */
final class ProseMentions {
  private ProseMentions() {}

  /** Its references, external ones left out, in written order; images by their path. */
  static List<Mention> of(Prose prose, Placement placement, Scope scope) {
    return prose.references().stream()
        .filter(reference -> !reference.external())
        .map(reference ->
            new Mention(
                target(reference, placement), scope, Optional.empty(), reference.in(placement)))
        .toList();
  }

  /** What a text that is no Markdown takes. */
  static List<Mention> of(String plain, Placement placement, Scope scope) {
    return PlainText.LINK
        .matcher(plain)
        .results()
        .flatMap(found ->
            FactRef.inPlainText(found).stream()
                .map(Mention.Target.OfFact::new)
                .map(fact ->
                    new Mention(
                        fact,
                        scope,
                        Optional.empty(),
                        placement.at(found.start(2), found.group(2).length()))))
        .toList();
  }

  /** The path in the content folder of each image, by its name in the text. */
  static Map<String, String> images(Prose prose, Placement placement) {
    return prose.references().stream()
        .filter(Reference::image)
        .map(Reference::destination)
        .distinct()
        .collect(Collectors.toMap(Function.identity(), placement::beside));
  }

  private static Mention.Target target(Reference reference, Placement placement) {
    if (reference.image()) {
      return new Mention.Target.Image(placement.beside(reference.destination()));
    }
    return FactRef.of(reference.words(), reference.destination())
        .<Mention.Target>map(Mention.Target.OfFact::new)
        .orElseGet(() -> new Mention.Target.ByScheme(new Ref(reference.destination())));
  }
}
