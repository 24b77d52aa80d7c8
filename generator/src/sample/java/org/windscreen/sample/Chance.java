package org.windscreen.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Choices that look random and are the same for the same seed.
 *
 * <p>{@link Random} is used because its sequence is part of its specification. Each purpose gets
 * its own sequence, so that more choices for one file leave the others as they are.
 */
final class Chance {
  private final long seed;
  private final Random random;

  Chance(long seed) {
    this.seed = mixed(seed);
    this.random = new Random(this.seed);
  }

  /** Another sequence, for that purpose alone. */
  Chance fork(String purpose) {
    return new Chance(seed + purpose.hashCode());
  }

  /** The finishing steps of SplitMix64 (Steele, Lea and Flood 2014): near seeds end far apart. */
  private static long mixed(long seed) {
    long z = seed + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** 0 or more, and less than {@code bound}. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** At least {@code low} and at most {@code high}. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  <T> List<T> shuffled(List<T> items) {
    List<T> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  /** So many of the items, or all if there are fewer, in their own order. */
  <T> List<T> some(List<T> items, int count) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      places.add(i);
    }
    return shuffled(places).stream().limit(count).sorted().map(items::get).toList();
  }
}
