package org.windscreen.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.windscreen.markdown.Facts;

/**
 * How a text takes a fact from a contact or another thing that keeps one: by the word in brackets,
 * by what stands after {@code #}, or by both.
 *
 * <p>Examples: {@code [number](contact:mash)}, {@code [number](contact:mash#day)}, and with words
 * of its own {@code [refer online](contact:mash#form)} and {@code [the
 * procedures](link:procedures#address)}.
 *
 * @param sort what the word stands for; nothing where the link has words of its own
 * @param thing the reference without what stands after {@code #}
 * @param name what stands after {@code #}: the name of one of several, or of what it is
 */
public record FactRef(Optional<Fact.Sort> sort, Ref thing, Optional<String> name) {
  /** The fact that a link takes; nothing where it is a link like any other. */
  public static Optional<FactRef> of(String words, String destination) {
    if (!Facts.isTakenBy(words, destination)) {
      return Optional.empty();
    }
    Ref ref = new Ref(destination);
    return Optional.of(
        new FactRef(
            Facts.word(words).flatMap(FactRef::sort),
            new Ref(destination.replaceFirst("#.*", "")),
            ref.fragment()));
  }

  private static Optional<Fact.Sort> sort(String word) {
    return Arrays.stream(Fact.Sort.values()).filter(s -> s.word().equals(word)).findFirst();
  }

  /** As it stands in round brackets. */
  public String destination() {
    return thing.value() + name.map(n -> "#" + n).orElse("");
  }

  /** Those of a thing's facts that it may mean; one if it is clear. */
  public List<Fact> among(List<Fact> facts) {
    List<Fact> meant =
        facts.stream()
            .filter(fact -> sort.map(s -> s == fact.sort()).orElse(true))
            .filter(fact -> name.isEmpty() || isNamed(fact, name.get()))
            .toList();
    return meant.stream().filter(fact -> sort.isPresent() || !isOfForm(fact, meant)).toList();
  }

  /** Words of a text's own lead to a form, whose address is no other thing. */
  private static boolean isOfForm(Fact fact, List<Fact> meant) {
    return fact.sort() == Fact.Sort.ADDRESS
        && meant.stream().anyMatch(f -> f.sort() == Fact.Sort.FORM && f.href().equals(fact.href()));
  }

  private static boolean isNamed(Fact fact, String name) {
    return fact.name().filter(name::equals).isPresent() || fact.sort().word().equals(name);
  }
}
