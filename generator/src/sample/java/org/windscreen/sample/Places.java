package org.windscreen.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.windscreen.model.AuthorityFile;

/** Chooses the fictional places and what is decided for all of them together. */
final class Places {
  /** Every how many towns two of them make one authority, as in "Avon and Bour". */
  private static final int PAIR_EVERY = 12;

  private static final List<String> COMPASS = List.of("North", "East", "South", "West");

  private final Sheet.Entry places;
  private final List<String> outOfHours;
  private final Chance chance;

  private Places(WordLists words, Chance chance) {
    this.places = words.sheet("places").entry("places");
    this.outOfHours = words.sheet("contacts").entry("out-of-hours").all("is");
    this.chance = chance;
  }

  /** The areas, by name. */
  static List<MadeUpAuthority> of(WordLists words, SampleSize size) {
    return new Places(words, new Chance(size.seed()).fork("places")).areas(size.authorities());
  }

  private record Named(String name, String about) {
    static Named of(String what, String name) {
      return new Named(name, "The " + what + " of " + name + ", which does not exist.");
    }
  }

  private List<MadeUpAuthority> areas(int count) {
    List<Named> named = chance.shuffled(names()).subList(0, count);
    List<Named> sorted = named.stream().sorted(Comparator.comparing(Named::name)).toList();
    Set<String> codes = new HashSet<>();
    List<MadeUpAuthority> areas = new ArrayList<>();
    for (Named place : sorted) {
      String code =
          AuthorityFile.Letters.of(Options.slug(place.name()), codes).orElseThrow().value();
      codes.add(code);
      areas.add(area(areas.size(), place, code));
    }
    return shared(areas);
  }

  private List<Named> names() {
    List<String> towns = chance.shuffled(places.all("town"));
    List<Named> names = new ArrayList<>();
    for (int i = 0; i < towns.size(); i++) {
      boolean pair = i % PAIR_EVERY == 0 && i + 1 < towns.size();
      String name = pair ? towns.get(i) + " and " + towns.get(i + 1) : towns.get(i);
      names.add(
          pair
              ? new Named(name, "The towns of " + name + ", which do not exist.")
              : Named.of("town", name));
      i += pair ? 1 : 0;
    }
    for (String county : places.all("county")) {
      if (chance.percent(50)) {
        names.add(Named.of("county", county));
      } else {
        int first = chance.below(2);
        names.add(Named.of("county", COMPASS.get(first) + " " + county));
        names.add(Named.of("county", COMPASS.get(first + 2) + " " + county));
      }
    }
    return names;
  }

  private MadeUpAuthority area(int number, Named place, String code) {
    int year = chance.percent(14) ? 0 : chance.between(2014, 2025);
    int month = chance.percent(25) ? 0 : chance.between(1, 12);
    String region = chance.one(places.all("region"));
    String team = chance.one(outOfHours).split(" ", 2)[0];
    return new MadeUpAuthority(
        number, place.name(), place.about(), region, code, year, month, team, number, List.of());
  }

  /** Lets neighbours in a region share one out-of-hours team, two or three together. */
  private List<MadeUpAuthority> shared(List<MadeUpAuthority> areas) {
    List<MadeUpAuthority> all = new ArrayList<>(areas);
    for (String region : places.all("region")) {
      List<Integer> there =
          IntStream.range(0, areas.size())
              .filter(i -> areas.get(i).region().equals(region))
              .boxed()
              .toList();
      for (int i = 0; i < there.size(); ) {
        int together = Math.min(chance.one(List.of(1, 1, 2, 3)), there.size() - i);
        share(there.subList(i, i + together), all);
        i += together;
      }
    }
    return Collections.unmodifiableList(all);
  }

  private static void share(List<Integer> team, List<MadeUpAuthority> all) {
    for (int i : team) {
      List<String> others =
          team.stream()
              .filter(j -> j != i)
              .map(j -> all.get(j).outOfHoursReference())
              .sorted()
              .toList();
      all.set(i, all.get(i).sharing(team.getFirst(), others));
    }
  }
}
