package org.windscreen.model;

import java.util.List;
import java.util.Optional;
import org.windscreen.markdown.PlainText;
import org.windscreen.markdown.Prose;

/** {@code categories.yaml}: the headings under which the source groups its indicators. */
@Doc("The headings under which the source groups its indicators.")
public record CategoriesFile(
    @Doc("In printed order; may be empty, not-stated or copy-incomplete.")
        Stated<List<Category>> categories,
    @Doc("Every level of a category that has no indicators, and why.")
        List<EmptyCells> emptyCells) {
  /** One local category. */
  public record Category(
      @Doc("Known by; part of the address.") @Defines Id.Category id,
      @Doc("The heading as printed, in sentence case.") String name,
      @Doc("The heading above it as printed, or not-stated.") Stated<String> group,
      @Doc("Common categories of domains.yaml that it covers.") @NonEmpty
          List<Id.CommonCategory> mapsTo,
      @Doc("What the source says of it, or not-stated. Markdown.") Stated<Prose> about,
      @Doc("The ages that all under the heading is about, as printed.") @MayOmit @Key("ages")
          Stated<String> statedAges) {
    /** The ages that all under the heading is about, if the source says so. */
    public Optional<String> ages() {
      return statedAges.toOptional();
    }
  }

  /** Cells of the level by category grid without indicators, and why. */
  public record EmptyCells(
      @Doc("The levels.") @NonEmpty List<Id.Level> levels,
      @Doc("The categories.") @NonEmpty List<Id.Category> categories,
      @Doc("Whose the gap is.") Reason reason,
      @Doc("Why, for the reader, in one sentence.") PlainText why) {}

  /** Whose the gap is. */
  @Doc("source-has-none: the source lists none there; copy-incomplete: our copy may lack them.")
  public enum Reason {
    SOURCE_HAS_NONE,
    COPY_INCOMPLETE
  }
}
