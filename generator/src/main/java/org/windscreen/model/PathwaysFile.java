package org.windscreen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.windscreen.markdown.PlainText;
import org.windscreen.markdown.Prose;

/** {@code pathways.yaml}: what happens in which order, and how long each step may take. */
@Doc("What happens in which order, and how long each step may take.")
public record PathwaysFile(
    @Doc("In the order shown; may be empty, not-stated or copy-incomplete.")
        Stated<List<Pathway>> pathways,
    @Doc("Kinds of pathway on which the source is silent.") List<PathwayKind> notStated,
    @Doc("Kinds of pathway on which the source may speak where our copy is incomplete.") @MayOmit
        List<PathwayKind> copyIncomplete) {
  /**
   * The same with every kind listed: where it is said of all pathways at once that the source has
   * none, or that our copy lacks them, that holds of each kind that is not listed otherwise.
   */
  public PathwaysFile listed() {
    List<PathwayKind> rest = new ArrayList<>(List.of(PathwayKind.values()));
    rest.removeAll(notStated);
    rest.removeAll(copyIncomplete);
    return switch (pathways) {
      case Stated.Known<List<Pathway>> ignored -> this;
      case Stated.Silent<List<Pathway>> ignored ->
          new PathwaysFile(pathways, Stated.both(notStated, rest), copyIncomplete);
      case Stated.Lacking<List<Pathway>> ignored ->
          new PathwaysFile(pathways, notStated, Stated.both(copyIncomplete, rest));
    };
  }

  /** What a pathway is about. */
  @Doc("What the pathway is about.")
  public enum PathwayKind {
    REFERRAL,
    CONSULTATION,
    EARLY_HELP,
    STEP_UP,
    STEP_DOWN,
    DISAGREEMENT
  }

  /** Steps that follow one another. */
  public record Pathway(
      @Doc("Known by.") @Defines Id.Pathway id,
      @Doc("What it is about.") PathwayKind kind,
      @Doc("Its title.") String title,
      @Doc("What it is, or not-stated. Markdown.") Stated<Prose> summary,
      @Doc("The levels it belongs to; may be empty, not-stated or copy-incomplete.") @Key("levels")
          Stated<List<Id.Level>> statedLevels,
      @Doc("The steps in order.") @NonEmpty List<Step> steps,
      @Doc("Where it is printed.") @OneOrMore List<Place> source) {
    /** The levels it belongs to; may be empty. */
    public List<Id.Level> levels() {
      return Stated.all(statedLevels);
    }
  }

  /** One step. */
  public record Step(
      @Doc("Known by within the pathway; part of the address.") StepId id,
      @Doc("The step in a few words.") String title,
      @Doc("Who does it, or not-stated.") Stated<PlainText> who,
      @Doc("What is done. Markdown.") Prose text,
      @Doc("How long it may take.") @MayOmit @Key("time-limit") Stated<TimeLimit> statedTimeLimit,
      @Doc("Whom to call at this step; may be empty, not-stated or copy-incomplete.")
          @Key("contacts")
          Stated<List<Id.Contact>> statedContacts,
      @Doc("Where it is printed.") @OneOrMore List<Place> source) {
    /** How long it may take, if the source says so. */
    public Optional<TimeLimit> timeLimit() {
      return statedTimeLimit.toOptional();
    }

    /** Whom to call at this step; may be empty. */
    public List<Id.Contact> contacts() {
      return Stated.all(statedContacts);
    }
  }

  /** What a step is known by within its pathway. */
  @Written(pattern = Id.SLUG, as = Id.AS)
  public record StepId(String value) {}

  /** How long a step may take. */
  public record TimeLimit(
      @Doc("As the source has it, in words.") PlainText limit,
      @Doc("The number.") int amount,
      @Doc("Its unit.") Unit unit,
      @Doc("From when it is counted, in words, or not-stated.") Stated<PlainText> countedFrom) {}

  /** A unit of time. */
  @Doc("A unit of time.")
  public enum Unit {
    MINUTES,
    HOURS,
    DAYS,
    WORKING_DAYS,
    WEEKS,
    MONTHS,
    YEARS
  }
}
