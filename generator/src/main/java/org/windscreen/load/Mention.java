package org.windscreen.load;

import java.util.Optional;
import org.windscreen.diagnostic.Span;
import org.windscreen.model.Id;
import org.windscreen.model.Scope;

/**
 * A reference that content makes, and where.
 *
 * @param target what it names
 * @param scope where it stands, which says what a bare name means
 * @param by the thing that makes it, by its id: the innermost one in whose record it stands; none
 *     where that has no id, as what is said of a whole file
 */
public record Mention(Target target, Scope scope, Optional<Id> by, Span span) {
  /** The same, made by a thing. */
  Mention by(Id thing) {
    return new Mention(target, scope, Optional.of(thing), span);
  }

  /** What a reference names. */
  public sealed interface Target {
    /** By a typed id, as in {@code level: 3}. */
    record ById(Id id) implements Target {}

    /** By scheme, as in {@code affects: ["level:3"]} or a link in Markdown. */
    record ByScheme(org.windscreen.model.Ref ref) implements Target {}

    /** By something that is no id, as in {@code level: Level 3}. */
    record ByName(Class<?> type, String name) implements Target {}

    /** What a contact has, taken by a text, as in {@code [number](contact:mash)}. */
    record OfFact(org.windscreen.model.FactRef ref) implements Target {}

    /** An image file, by its path in the content folder. */
    record Image(String path) implements Target {}
  }
}
