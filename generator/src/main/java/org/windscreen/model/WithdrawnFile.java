package org.windscreen.model;

import java.util.List;
import java.util.Optional;
import org.windscreen.markdown.PlainText;

/** {@code withdrawn.yaml}: what editions before had, and what took its place in this one. */
@Doc("What an edition before had and this one has no more, and what took its place.")
public record WithdrawnFile(@Doc("In any order; may be empty.") List<Entry> withdrawn) {
  /** A thing that is gone. */
  public record Entry(
      @Doc("The thing, as an edition has it that this one supersedes.") ThingRef was,
      @Doc("What took its place: things of this edition; empty if nothing did.") List<ThingRef> now,
      @Doc("Why, for readers, in a sentence or two.") Optional<PlainText> because) {}

  /**
   * A thing of an edition, or a step or heading of one: {@code indicator:exa-103}, {@code
   * pathway:referral#decision}.
   */
  @Written(
      pattern = "[a-z-]+:[a-z0-9-]+(#[a-z0-9-]+)?",
      as = "a kind, a colon and an id, in quotes, like \"indicator:exa-103\"")
  public record ThingRef(String value) {
    /** The same without what stands after {@code #}. */
    public String whole() {
      return value.replaceFirst("#.*", "");
    }

    /** What stands after {@code #}. */
    public Optional<String> part() {
      return value.contains("#") ? Optional.of(value.replaceFirst(".*#", "")) : Optional.empty();
    }
  }
}
