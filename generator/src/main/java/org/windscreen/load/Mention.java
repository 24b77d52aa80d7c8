package org.windscreen.load;

import org.windscreen.diagnostic.Span;

/**
 * A reference that content makes, and where.
 *
 * @param target what it names
 * @param scope where it stands, which says what a bare name means
 */
public record Mention(Target target, Scope scope, Span span) {
  /** What a reference names. */
  public sealed interface Target {
    /** By a typed id, as in {@code level: 3}. */
    record ById(org.windscreen.model.Id id) implements Target {}

    /** By scheme, as in {@code affects: ["level:3"]} or a link in Markdown. */
    record ByScheme(org.windscreen.model.Ref ref) implements Target {}

    /** What a contact has, taken by a text, as in {@code [number](contact:mash)}. */
    record Fact(org.windscreen.model.FactRef ref) implements Target {}

    /** An image file, by its path in the content folder. */
    record Image(String path) implements Target {}
  }
}
