package org.windscreen.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.windscreen.markdown.PlainText;

/** {@code indicators.yaml}: one entry for each bullet of the source. */
@Doc("One entry for each bullet of the source.")
public record IndicatorsFile(
    @Doc("In printed order; may be empty, not-stated or copy-incomplete.")
        Stated<List<Indicator>> indicators) {
  /** One indicator: something that a practitioner may see, and the level it points to. */
  public record Indicator(
      @Doc("Its code; leave it out for a new one: windscreen mint gives it.") @Defines
          Id.Indicator code,
      @Doc("The level it belongs to.") Id.Level level,
      @Doc("The category it belongs to.") Id.Category category,
      @Doc("What may be seen, restated in plain words with the same strength.") PlainText text,
      @Doc("One or more topics.") @NonEmpty List<Id.Topic> topics,
      @Doc("Where it is printed.") Place source,
      @Doc("Whether it speaks of need or of a strength; need where it is left out.")
          Optional<Sign> sign,
      @Doc("The ages it is about, as printed.") @MayOmit @Key("ages") Stated<String> statedAges,
      @Doc("What it shares with those that say the same of other levels: hungry, then unfed.")
          Optional<Strand> strand,
      @Doc("Further levels at which the document places it; see depends-on.")
          @MayOmit
          @Key("also-at")
          Stated<List<Id.Level>> statedAlsoAt,
      @Doc("What it depends on at which of its levels it lies.") @MayOmit @Key("depends-on")
          Stated<PlainText> statedDependsOn) {
    /** The ages it is about, if the source says so. */
    public Optional<String> ages() {
      return statedAges.toOptional();
    }

    /** Further levels at which the document places it; may be empty. */
    public List<Id.Level> alsoAt() {
      return Stated.all(statedAlsoAt);
    }

    /** What it depends on at which of its levels it lies. */
    public Optional<PlainText> dependsOn() {
      return statedDependsOn.toOptional();
    }

    /** Every level at which the document places it; never empty. */
    public List<Id.Level> levels() {
      return Stream.concat(Stream.of(level), alsoAt().stream()).toList();
    }

    public Sign speaksOf() {
      return sign.orElse(Sign.NEED);
    }

    public boolean isStrength() {
      return switch (speaksOf()) {
        case NEED -> false;
        case STRENGTH -> true;
      };
    }
  }

  /** What an indicator speaks of. */
  @Doc("need, or strength: a protective factor, which is no sign of need.")
  public enum Sign {
    NEED,
    STRENGTH
  }

  /** A name of ours for what several indicators say ever more strongly. */
  @Written(pattern = Id.SLUG, as = Id.AS)
  public record Strand(String value) {}
}
