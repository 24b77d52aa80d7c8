package org.windscreen.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code <authority>/authority.yaml}: who publishes. */
@Doc("An authority: who publishes.")
public record AuthorityFile(
    @Doc("What people call the area.") String name,
    @Doc("The partnership's full name.") String partnership,
    @Doc("The area in a few words.") String area,
    @Doc("The region, for filtering long lists.") String region,
    @Doc("Short forms of the name, for search.") @MayOmit List<String> shortNames,
    @Doc("Brand colour; needs a contrast of 4.5 to 1 with white.") Colour colour,
    @Doc("The letters that start every indicator code; never change.") Letters code,
    @Doc("The edition folder shown at the authority's own address.") Id.Edition currentEdition,
    @Doc("Made-up content: every page says so.") Optional<Boolean> fictional,
    @Doc("Web addresses of the partnership; may be empty.") List<WebLink> web,
    @Doc("The councils of a partnership of several.") @MayOmit List<String> councils) {

  /** The two to four letters that start an authority's indicator codes. */
  @Written(pattern = "[a-z]{2,4}", as = "two to four lower-case letters")
  public record Letters(String value) {
    /**
     * Three letters of a name, or four or two, in order, that are not taken: consonants if they do.
     *
     * <p>Example: {@code hrf} of {@code herefordshire}.
     *
     * @param id of the authority
     * @param taken sorted or not; may be empty
     * @return nothing where no such letters are left
     */
    public static Optional<Letters> of(String id, Set<String> taken) {
      String letters = id.replaceAll("[^a-z]", "");
      String later = letters.isEmpty() ? "" : letters.substring(1);
      return Stream.of(later.replaceAll("[aeiou]", ""), later)
          .flatMap(from -> Stream.of(2, 3, 1).flatMap(length -> subsequences(from, length)))
          .map(end -> letters.charAt(0) + end)
          .filter(all -> !taken.contains(all))
          .map(Letters::new)
          .findFirst();
    }

    private static Stream<String> subsequences(String letters, int length) {
      return length == 0
          ? Stream.of("")
          : IntStream.range(0, letters.length())
              .boxed()
              .flatMap(i ->
                  subsequences(letters.substring(i + 1), length - 1)
                      .map(end -> letters.charAt(i) + end));
    }
  }
}
