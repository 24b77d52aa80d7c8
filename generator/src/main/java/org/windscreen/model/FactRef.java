package org.windscreen.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.windscreen.markdown.Facts;

/**
 * How a text takes a fact from a contact: by the word in brackets, by what stands after {@code #},
 * or by both.
 *
 * <p>Examples: {@code [number](contact:mash)}, {@code [number](contact:mash#day)}, and with words
 * of its own {@code [refer online](contact:mash#form)}.
 *
 * @param sort what the word stands for; nothing where the link has words of its own
 * @param contact the reference without what stands after {@code #}
 * @param name what stands after {@code #}: the name of one of several, or of what it is
 */
public record FactRef(Optional<Fact.Sort> sort, Ref contact, Optional<String> name) {
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
    return contact.value() + name.map(n -> "#" + n).orElse("");
  }

  /** Those of a contact's facts that it may mean; one if it is clear. */
  public List<Fact> among(List<Fact> facts) {
    return facts.stream()
        .filter(fact -> sort.map(s -> s == fact.sort()).orElse(fact.sort() != Fact.Sort.ADDRESS))
        .filter(fact -> name.isEmpty() || isNamed(fact, name.get()))
        .toList();
  }

  private static boolean isNamed(Fact fact, String name) {
    return fact.name().filter(name::equals).isPresent() || fact.sort().word().equals(name);
  }
}
