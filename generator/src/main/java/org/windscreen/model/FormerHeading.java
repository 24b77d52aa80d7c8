package org.windscreen.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.windscreen.markdown.Prose;

/**
 * A heading that was given other words: its old address leads to where it stands now.
 *
 * <p>Example: {@code {was: working-together, now: how-we-work}} keeps {@code #working-together}.
 */
public record FormerHeading(
    @Doc("Its old address, as it stood after #.") Anchor was,
    @Doc("The address that it has now, after #.") Anchor now) {
  /** What stands after {@code #} in the address of a heading. */
  @Written(pattern = Id.SLUG, as = Id.AS, orNumber = true)
  public record Anchor(String value) {}

  /** A text whose headings have their old addresses, too. */
  public static Prose in(Prose text, List<FormerHeading> renamed) {
    Map<String, String> former = new HashMap<>();
    renamed.forEach(heading -> former.putIfAbsent(heading.was.value(), heading.now.value()));
    return text.withFormerAnchors(former);
  }
}
