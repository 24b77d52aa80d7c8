package org.windscreen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.windscreen.load.ContentTree;

class KeeperTest {
  private static boolean isTarget(String text) {
    return text.matches(LinksFile.Target.class.getAnnotation(Written.class).pattern());
  }

  /** A link of a source may take its address from any thing that keeps one, and no other. */
  @ParameterizedTest
  @EnumSource
  void aLinkTakesItsAddressFromWhatKeepsOne(Kind kind) {
    Set<Fact.Sort> sorts = Keeper.sorts(kind);
    assertEquals(sorts.contains(Fact.Sort.ADDRESS), isTarget(kind.scheme() + ":mash#address"));
    assertEquals(!sorts.isEmpty(), FactRef.of("", kind.scheme() + ":mash#x").isPresent());
    for (Fact.Sort sort : Fact.Sort.values()) {
      assertEquals(
          sorts.contains(sort), FactRef.of(sort.word(), kind.scheme() + ":mash").isPresent());
    }
  }

  /** The example has one of each kind of thing. */
  @Test
  void everyKindKeepsWhatItIsSaidToKeep() {
    Catalog catalog = ContentTree.ofReadme().load().catalog().orElseThrow();
    List<Keeper> keepers =
        Stream.concat(
                Keeper.besideEditions(catalog),
                Keeper.in(catalog.authorities().getFirst().current()))
            .toList();
    Set<Kind> kept = EnumSet.noneOf(Kind.class);
    keepers.forEach(keeper -> kept.add(keeper.id().kind()));
    assertEquals(
        Stream.of(Kind.values())
            .filter(kind -> !Keeper.sorts(kind).isEmpty())
            .collect(Collectors.toCollection(TreeSet::new)),
        new TreeSet<>(kept));
    for (Keeper keeper : keepers) {
      Set<Fact.Sort> sorts = Keeper.sorts(keeper.id().kind());
      keeper.facts().forEach(fact -> assertEquals(true, sorts.contains(fact.sort()), "" + fact));
    }
  }
}
