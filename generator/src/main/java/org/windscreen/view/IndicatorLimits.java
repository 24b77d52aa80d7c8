package org.windscreen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.windscreen.model.IndicatorsFile;
import org.windscreen.model.Stated;

/**
 * For whom an indicator holds, what its level depends on, and what our copy lacks of it, in
 * sentences that stand after its wording on pages, in data and in search results alike.
 *
 * <p>Example: "Ages: 11 to 17."
 *
 * @param ages of its heading
 * @param levels the labels of every level at which it lies
 */
public record IndicatorLimits(
    IndicatorsFile.Indicator indicator, Stated<String> ages, List<String> levels) {
  /** What is said before the other levels at which a document says the same. */
  public static final String STRAND = "The same at other levels";

  private static final String HEADING = "Ages of its heading";

  public IndicatorLimits {
    levels = List.copyOf(levels);
  }

  /** All of them. May be empty. */
  public List<String> all() {
    return Stream.of(ownAges(), ofHeading().stream(), depending(), sentence(lacking()))
        .flatMap(limits -> limits)
        .toList();
  }

  /** Those where its heading stands above, which says its ages itself. May be empty. */
  public List<String> belowHeading() {
    return new IndicatorLimits(indicator, Stated.silent(), levels).all();
  }

  /** What its document says of it alone. May be empty. */
  public List<String> own() {
    return Stream.concat(ownAges(), depending()).toList();
  }

  /** The ages of its heading, if they are stated. */
  public Optional<String> ofHeading() {
    return ages.toOptional().map(said -> HEADING + ": " + said + ".");
  }

  /** What our copy lacks, by the words that it would stand under. May be empty. */
  public List<String> lacking() {
    List<String> lacking = new ArrayList<>(CopyLacks.in(indicator));
    if (ages.isLacking()) {
      lacking.add(HEADING);
    }
    return lacking;
  }

  private Stream<String> ownAges() {
    return indicator.ages().stream().map(said -> "Ages: " + said + ".");
  }

  private Stream<String> depending() {
    return indicator.dependsOn().stream()
        .map(what -> String.join(" or ", levels) + ", depending on: " + what);
  }

  private static Stream<String> sentence(List<String> lacking) {
    return lacking.isEmpty() ? Stream.empty() : Stream.of(CopyLacks.sentence(lacking));
  }
}
