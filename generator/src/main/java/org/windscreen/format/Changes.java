package org.windscreen.format;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.windscreen.format.FileLines.Patch;
import org.windscreen.yaml.YamlNode;

/**
 * What is taken from and added to one group or list.
 *
 * @param removed the numbers of keys or items, counted from 0
 * @param added before which of them; the number of all for what goes last
 */
record Changes(Slot slot, NavigableSet<Integer> removed, TreeMap<Integer, List<Addition>> added) {
  Changes(Slot slot) {
    this(slot, new TreeSet<>(), new TreeMap<>());
  }

  void add(int before, Addition addition) {
    added.computeIfAbsent(before, ignored -> new ArrayList<>()).add(addition);
  }

  List<Addition> addedBefore(int index) {
    return added.getOrDefault(index, List.of());
  }

  /** Whether nothing of it would be left but what is added. */
  boolean emptiesIt() {
    return removed.size() == slot.children().size();
  }

  /** The first of each stretch of neighbours that are taken away. */
  List<Integer> removedRuns() {
    return removed.stream().filter(i -> !removed.contains(i - 1)).toList();
  }

  /** The last of the stretch of neighbours that starts there. */
  int runEnd(int first) {
    return IntStream.iterate(first, removed::contains, i -> i + 1).max().orElse(first);
  }

  /**
   * Patches for all of it.
   *
   * @param insert for what is added before a number
   * @param remove for a stretch of neighbours, from its first to its last
   */
  List<Patch> patches(
      BiFunction<Integer, List<Addition>, Patch> insert,
      BiFunction<Integer, Integer, List<Patch>> remove) {
    List<Patch> patches = new ArrayList<>();
    added.forEach((before, those) -> patches.add(insert.apply(before, those)));
    removedRuns().forEach(first -> patches.addAll(remove.apply(first, runEnd(first))));
    return patches;
  }

  /** All that is added, as a list or group of its own. */
  YamlValue alone() {
    List<Addition> all = added.values().stream().flatMap(List::stream).toList();
    List<YamlValue> values = all.stream().map(Addition::value).toList();
    boolean oneLine = values.stream().allMatch(ValueText::isOnOneLine);
    return all.stream().anyMatch(Addition::isItem) || slot.value() instanceof YamlNode.Items
        ? new YamlValue.Items(oneLine, values)
        : new YamlValue.Group(
            oneLine && slot.value().inBrackets(),
            all.stream().map(a -> new YamlValue.Entry(a.key(), a.value())).toList());
  }
}
