package org.windscreen.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import org.windscreen.markdown.PlainText;

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
  /**
   * The fact that a link takes: by its word, or because {@code #} names one of them; nothing where
   * it is a link like any other.
   */
  public static Optional<FactRef> of(String words, String destination) {
    Ref ref = new Ref(destination);
    Set<Fact.Sort> kept =
        Kind.ofScheme(ref.scheme()).map(Keeper::sorts).orElse(EnumSet.noneOf(Fact.Sort.class));
    Optional<Fact.Sort> sort = Fact.Sort.ofWord(words);
    boolean taken = ref.fragment().isPresent() || sort.filter(kept::contains).isPresent();
    return Optional.of(
            new FactRef(sort, new Ref(destination.replaceFirst("#.*", "")), ref.fragment()))
        .filter(fact -> taken && !kept.isEmpty());
  }

  /**
   * The fact that a text takes which is no Markdown; words of its own can't lead anywhere there.
   *
   * @param link as {@link PlainText#LINK} finds it
   */
  public static Optional<FactRef> inPlainText(MatchResult link) {
    return of(link.group(1), link.group(2)).filter(fact -> fact.sort().isPresent());
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
