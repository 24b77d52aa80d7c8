package org.windscreen.model;

import java.util.List;
import java.util.Optional;
import org.windscreen.markdown.Prose;

/** {@code levels.yaml}: the local levels of need, in any number and naming. */
@Doc("The local levels of need, in any number and naming.")
public record LevelsFile(
    @Doc("From least to most need.") @NonEmpty List<Level> levels,
    @Doc("Levels that the document has in parts: level:3 then means all parts of 3.") @MayOmit
        List<Group> groups) {

  /** One local level. */
  public record Level(
      @Doc("Known by; part of the address.") @Defines Id.Level id,
      @Doc("As people say it: Level 1, Tier 2, Band C.") String label,
      @Doc("The name as printed, or not-stated.") Stated<String> name,
      @Doc("What badges and drawings show for it: 3 of Level 3; leave it out for none.")
          Optional<Mark> mark,
      @Doc("The group of levels.yaml that it is a part of.") Optional<Id.LevelGroup> partOf,
      @Doc("Other names, for search.") @MayOmit List<String> alsoCalled,
      @Doc("Where it lies on the common scale: one or more steps.") @NonEmpty List<Id.Step> scale,
      @Doc("Which children: the definition.") Stated<Said> who,
      @Doc("What this level asks for.") Stated<Said> response,
      @Doc("How to get the help: the referral route.") Stated<Said> access,
      @Doc("Which assessment.") Stated<Said> assessment,
      @Doc("Who leads or coordinates.") Stated<Said> lead,
      @Doc("Services in general; named ones are in services.yaml.") Stated<Said> services,
      @Doc("What should come of it.") Stated<Said> outcome,
      @Doc("When to go to the level above.") Stated<Said> stepUp,
      @Doc("When to go to the level below.") Stated<Said> stepDown,
      @Doc(
              "Provisions that the source names for this level; may be empty, not-stated or"
                  + " copy-incomplete.")
          @Key("legal-basis")
          Stated<List<Id.Law>> statedLegalBasis,
      @Doc("Consent entries that apply; may be empty, not-stated or copy-incomplete.")
          @Key("consent")
          Stated<List<Id.Consent>> statedConsent,
      @Doc("Whom to call, most useful first; may be empty, not-stated or copy-incomplete.")
          @Key("contacts")
          Stated<List<Id.Contact>> statedContacts) {
    /** Provisions that the source names for it; may be empty. */
    public List<Id.Law> legalBasis() {
      return Stated.all(statedLegalBasis);
    }

    /** Consent entries that apply; may be empty. */
    public List<Id.Consent> consent() {
      return Stated.all(statedConsent);
    }

    /** Whom to call, most useful first; may be empty. */
    public List<Id.Contact> contacts() {
      return Stated.all(statedContacts);
    }

    /** "Level 3: Intensive", or the label alone where no name is stated. */
    public String fullName() {
      return name.toOptional().map(n -> label + ": " + n).orElse(label);
    }
  }

  /** A level that the document has in parts: "Level 3" of "Level 3, low" and "Level 3, high". */
  public record Group(
      @Doc("Known by; part of the address, and what level:3 refers to.") @Defines Id.LevelGroup id,
      @Doc("As people say it.") String label,
      @Doc("The name as printed, or not-stated.") Stated<String> name) {
    /** "Level 3: Targeted", or the label alone where no name is stated. */
    public String fullName() {
      return name.toOptional().map(n -> label + ": " + n).orElse(label);
    }
  }

  /**
   * One to three letters and digits, with {@code +} if printed: {@code 3}, {@code 3b}, {@code 3+}.
   */
  @Written(
      pattern = "[A-Za-z0-9]{1,3}|[A-Za-z0-9]{1,2}[+]",
      as = "one to three letters or digits, the last of which may be a plus",
      orNumber = true)
  public record Mark(String value) {}

  /** What a source says about one aspect, and where. */
  public record Said(
      @Doc("What it says. Markdown.") Prose text, @Doc("Where.") @OneOrMore List<Place> source) {}
}
