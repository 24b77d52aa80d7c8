package org.windscreen.model;

import java.util.List;
import org.windscreen.markdown.Prose;

/** {@code practice.yaml}: principles, practice models and assessments. */
@Doc("Principles, practice models and assessments.")
public record PracticeFile(
    @Doc("Practice models; may be empty, not-stated or copy-incomplete.")
        Stated<List<Model>> models,
    @Doc("Principles in printed order; may be empty, not-stated or copy-incomplete.")
        Stated<List<Principle>> principles,
    @Doc("Assessments and tools; may be empty, not-stated or copy-incomplete.")
        Stated<List<Assessment>> assessments) {
  /** A way of working. */
  public record Model(
      @Doc("Known by.") @Defines Id.Practice id,
      @Doc("Its name.") String name,
      @Doc("What the source says of it. Markdown.") Prose text,
      @Doc("Where it is printed.") @OneOrMore List<Place> source) {}

  /** Something that everyone is committed to. */
  public record Principle(
      @Doc("Known by.") @Defines Id.Practice id,
      @Doc("A short name of ours.") String name,
      @Doc("What the source says. Markdown.") Prose text,
      @Doc("Where it is printed.") @OneOrMore List<Place> source) {}

  /** An assessment or a tool. */
  public record Assessment(
      @Doc("Known by.") @Defines Id.Practice id,
      @Doc("Its name.") String name,
      @Doc("What the source says of it. Markdown.") Prose text,
      @Doc("The levels at which the source names it; may be empty, not-stated or copy-incomplete.")
          @Key("levels")
          Stated<List<Id.Level>> statedLevels,
      @Doc("The web address that the source gives, or not-stated.") Stated<WebAddress> address,
      @Doc("Where it is printed.") @OneOrMore List<Place> source) {
    /** The levels at which the source names it; may be empty. */
    public List<Id.Level> levels() {
      return statedLevels.toOptional().orElse(List.of());
    }
  }
}
