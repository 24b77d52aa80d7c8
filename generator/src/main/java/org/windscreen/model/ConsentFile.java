package org.windscreen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.windscreen.markdown.PlainText;
import org.windscreen.markdown.Prose;

/** {@code consent.yaml}: whether consent is needed, by what one is about to do. */
@Doc("Whether consent is needed, by what one is about to do.")
public record ConsentFile(
    @Doc("One or more entries for each action; not-stated or copy-incomplete.")
        Stated<List<Consent>> consent,
    @Doc("Actions on which the source is silent.") List<Action> notStated,
    @Doc("Actions on which the source may speak where our copy is incomplete.") @MayOmit
        List<Action> copyIncomplete) {
  /**
   * The same with every action listed: where it is said of all entries at once that the source has
   * none, or that our copy lacks them, that holds of each action that is not listed otherwise.
   */
  public ConsentFile listed() {
    List<Action> rest = new ArrayList<>(List.of(Action.values()));
    rest.removeAll(notStated);
    rest.removeAll(copyIncomplete);
    return switch (consent) {
      case Stated.Known<List<Consent>> ignored -> this;
      case Stated.Silent<List<Consent>> ignored ->
          new ConsentFile(consent, Stated.both(notStated, rest), copyIncomplete);
      case Stated.Lacking<List<Consent>> ignored ->
          new ConsentFile(consent, notStated, Stated.both(copyIncomplete, rest));
    };
  }

  /** What one is about to do. */
  @Doc("What one is about to do.")
  public enum Action {
    ADVICE,
    EARLY_HELP,
    CHILD_IN_NEED,
    CHILD_PROTECTION,
    GATHERING_INFORMATION,
    SHARING_INFORMATION
  }

  /** The short answer. */
  @Doc(
      "\"yes\", expected (seek it; exceptions follow), ask (seek it, but a refusal does not stop"
          + " you), \"no\", not-stated or copy-incomplete.")
  public enum Needed {
    YES,
    EXPECTED,
    ASK,
    NO,
    NOT_STATED,
    COPY_INCOMPLETE
  }

  /** The rule for one action; agreement to a service is kept apart from the basis for sharing. */
  public record Consent(
      @Doc("Known by.") @Defines Id.Consent id,
      @Doc("What one is about to do.") Action action,
      @Doc("The same in the source's terms.") String title,
      @Doc("Is consent needed?") Needed needed,
      @Doc("The answer in one or two sentences.") PlainText answer,
      @Doc("The whole rule, or not-stated. Markdown.") Stated<Prose> rule,
      @Doc("When the rule does not hold; may be empty, not-stated or copy-incomplete.")
          @Key("exceptions")
          Stated<List<String>> statedExceptions,
      @Doc("What to do if it is refused, or not-stated. Markdown.") Stated<Prose> ifRefused,
      @Doc("What to tell parents and child, and when not to, or not-stated. Markdown.")
          Stated<Prose> tellFamily,
      @Doc("The child's or young person's own consent, or not-stated. Markdown.")
          Stated<Prose> youngPerson,
      @Doc("What must be recorded, or not-stated. Markdown.") Stated<Prose> record,
      @Doc("The lawful basis for sharing information, or not-stated. Markdown.")
          Stated<Prose> lawfulBasis,
      @Doc("What to say to the child, where the source has it apart. Markdown.")
          @MayOmit
          @Key("tell-child")
          Stated<Prose> statedTellChild,
      @Doc("What to say to a parent, where the source has it apart. Markdown.")
          @MayOmit
          @Key("tell-parent")
          Stated<Prose> statedTellParent,
      @Doc("The levels it applies to; may be empty, not-stated or copy-incomplete.") @Key("levels")
          Stated<List<Id.Level>> statedLevels,
      @Doc("Provisions in law.yaml; may be empty, not-stated or copy-incomplete.") @Key("law")
          Stated<List<Id.Law>> statedLaw,
      @Doc("Where it is printed.") @OneOrMore List<Place> source) {
    /** When the rule does not hold; may be empty. */
    public List<String> exceptions() {
      return Stated.all(statedExceptions);
    }

    /** What to say to the child, where the source has it apart. */
    public Optional<Prose> tellChild() {
      return statedTellChild.toOptional();
    }

    /** What to say to a parent, where the source has it apart. */
    public Optional<Prose> tellParent() {
      return statedTellParent.toOptional();
    }

    /** The levels it applies to; may be empty. */
    public List<Id.Level> levels() {
      return Stated.all(statedLevels);
    }

    /** Provisions in law.yaml; may be empty. */
    public List<Id.Law> law() {
      return Stated.all(statedLaw);
    }
  }
}
