package org.windscreen.model;

import java.util.List;
import java.util.Optional;

/** {@code <authority>/exceptions.yaml}: what is told and yet right, each with its reason. */
@Doc("What check tells and is right all the same, each with its reason.")
public record ExceptionsFile(@Doc("In any order; may be empty.") List<Excepted> exceptions) {
  /** The file that a folder is without. */
  public static final ExceptionsFile NONE = new ExceptionsFile(List.of());

  /** Faults of one rule, at one thing or several, that are right as they are. */
  public record Excepted(
      @Doc("The rule, as messages have it in brackets.") RuleId rule,
      @Doc("The things at which it is told: contact:mash; edition:2018-12 for what is in none.")
          @OneOrMore
          List<ExceptedThing> of,
      @Doc("Words of the message, so that another such fault of the thing is still told.") @Verbatim
          Optional<String> saying,
      @Doc("Why it is right here, in a sentence.") String because) {}

  /** A rule by its id: {@code lookalike-numbers}. */
  @Written(pattern = Id.SLUG, as = Id.AS)
  public record RuleId(String value) {}

  /**
   * A thing of the authority, in whichever edition, or a step of a pathway: {@code contact:mash},
   * {@code pathway:referral#decision}.
   */
  @Written(
      pattern = "[a-z-]+:[a-z0-9-]+(#[a-z0-9-]+)?",
      as = "a kind, a colon and an id, in quotes, like \"contact:mash\"")
  public record ExceptedThing(String value) {}
}
