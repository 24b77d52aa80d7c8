package org.windscreen.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.format.Leaves.Leaf;
import org.windscreen.yaml.YamlNode;

/** Changes single values of every key of every file kind, those of keys to come too. */
class EveryKeyEditTest {
  /** How many values are tried of each key. */
  private static final int TRIES = 2;

  /** The smallest first. */
  private static final List<ContentFile> CONTENT = content();

  private static final OtherValues OTHER = new OtherValues(CONTENT);

  private static List<ContentFile> content() {
    try {
      List<ContentFile> all = new ArrayList<>(ContentFile.ofReadme());
      all.addAll(ContentFile.all());
      all.sort(Comparator.comparingInt(file -> file.text().length()));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("content")
  void aValuePutInItsOwnPlaceChangesNoByte(ContentFile file) {
    YamlEdit[] all =
        file.leaves().stream().map(leaf -> put(leaf, leaf.node().text())).toArray(YamlEdit[]::new);
    assertEquals(file.text(), file.edited(all).text());
  }

  @ParameterizedTest
  @MethodSource("content")
  void allValuesChangedAndChangedBackAreAsTheyWere(ContentFile file) {
    List<Leaf> leaves = file.leaves();
    YamlEdit[] there =
        leaves.stream().map(leaf -> put(leaf, OTHER.insteadOf(leaf))).toArray(YamlEdit[]::new);
    YamlEdit[] back =
        leaves.stream().map(leaf -> put(leaf, leaf.node().text())).toArray(YamlEdit[]::new);
    assertSame(file, file.edited(there).edited(back));
  }

  private static void assertSame(ContentFile expected, ContentFile actual) {
    List<String> was = expected.text().lines().toList();
    List<String> is = actual.text().lines().toList();
    for (int i = 0; i < Math.min(was.size(), is.size()); i++) {
      assertEquals(was.get(i), is.get(i), expected.path() + ":" + (i + 1));
    }
    assertEquals(expected.text(), actual.text());
  }

  /** For each key of the format a few values that lie under it, in the smallest files. */
  static List<Arguments> values() {
    Map<String, Integer> tried = new HashMap<>();
    List<Arguments> values = new ArrayList<>();
    for (ContentFile file : CONTENT) {
      Set<String> seen = new TreeSet<>();
      for (Leaf leaf : file.leaves()) {
        boolean rare = leaf.keys().stream().anyMatch(key -> tried.getOrDefault(key, 0) < TRIES);
        if (rare && seen.addAll(leaf.keys())) {
          leaf.keys().forEach(key -> tried.merge(key, 1, Integer::sum));
          values.add(Arguments.of(file, leaf));
        }
      }
    }
    return values;
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueChangesItsOwnLinesAndNothingElseOfTheRecord(ContentFile file, Leaf leaf) {
    ContentFile after = file.edited(put(leaf, OTHER.insteadOf(leaf)));
    List<String> was = file.text().lines().toList();
    List<String> is = after.text().lines().toList();
    YamlNode.Scalar node = leaf.node();
    boolean block = TextBlock.isBlock(node);
    int first = node.extent().line();
    int below = was.size() - (block ? lastLine(node) : node.extent().endLine());
    assertEquals(was.subList(0, first - 1), is.subList(0, first - 1), leaf.path().toString());
    assertEquals(
        was.subList(was.size() - below, was.size()),
        is.subList(is.size() - below, is.size()),
        leaf.path().toString());
    if (node.extent().line() == node.extent().endLine()) {
      assertEquals(was.size(), is.size(), leaf.path().toString());
    }
    assertEquals(
        List.of(leaf.inRecord().toString()), Differences.between(file.read(), after.read()));
  }

  @ParameterizedTest
  @MethodSource("content")
  void anEmptyListGetsItsFirstItemOnItsOwnLine(ContentFile file) {
    Set<String> seen = new TreeSet<>();
    for (Leaves.EmptyList list : file.emptyLists()) {
      Optional<String> item = OTHER.any(list.item());
      if (item.isPresent() && seen.addAll(list.keys())) {
        ContentFile after =
            file.edited(new YamlEdit.Insert(list.path().item(0), new YamlValue.Text(item.get())));
        List<String> was = new ArrayList<>(file.text().lines().toList());
        List<String> is = new ArrayList<>(after.text().lines().toList());
        assertTrue(is.remove(list.line() - 1).contains(item.get()));
        was.remove(list.line() - 1);
        assertEquals(was, is);
        assertEquals(
            List.of(list.path().toString()), Differences.between(file.read(), after.read()));
      }
    }
  }

  private static int lastLine(YamlNode.Scalar block) {
    return block.extent().endColumn() == 1
        ? block.extent().endLine() - 1
        : block.extent().endLine();
  }

  private static YamlEdit put(Leaf leaf, String text) {
    return new YamlEdit.Put(leaf.path(), new YamlValue.Text(text));
  }

  @Test
  void noKeyOfTheFormatIsLeftUntested() {
    Set<String> keys = new TreeSet<>();
    ContentFile.records().forEach(record -> keys.addAll(Leaves.keys(record)));
    Set<String> tested = new TreeSet<>();
    for (ContentFile file : CONTENT) {
      file.leaves().forEach(leaf -> tested.addAll(leaf.keys()));
      file.emptyLists().stream()
          .filter(list -> OTHER.any(list.item()).isPresent())
          .forEach(list -> tested.addAll(list.keys()));
    }
    keys.removeAll(tested);
    assertEquals(Set.of(), keys);
  }

  /** Removes each key and puts it back: it stands where it stood, and says what it said. */
  @ParameterizedTest
  @MethodSource("ofReadme")
  void aKeyRemovedAndInsertedAgainIsWhereItWas(ContentFile file) {
    each(file, file.tree(), YamlPath.ROOT);
  }

  static List<ContentFile> ofReadme() {
    return ContentFile.ofReadme();
  }

  private static void each(ContentFile file, YamlNode node, YamlPath path) {
    switch (node) {
      case YamlNode.Mapping mapping -> {
        for (YamlNode.Entry entry : mapping.entries()) {
          if (mapping.entries().size() > 1) {
            removedAndBack(file, path.key(entry.key()), entry.value());
          }
          each(file, entry.value(), path.key(entry.key()));
        }
      }
      case YamlNode.Items items -> {
        for (int i = 0; i < items.items().size(); i++) {
          removedAndBack(file, path.item(i), items.items().get(i));
          each(file, items.items().get(i), path.item(i));
        }
      }
      case YamlNode.Scalar ignored -> {}
    }
  }

  private static void removedAndBack(ContentFile file, YamlPath path, YamlNode value) {
    ContentFile without = file.edited(new YamlEdit.Remove(path));
    ContentFile back = without.edited(new YamlEdit.Insert(path, value(value)));
    assertEquals(file.read(), back.read(), path.toString());
    if (isInOrder(file, path)) {
      assertEquals(drawn(file.tree()), drawn(back.tree()), path.toString());
    }
  }

  /** Whether the keys around it stand in the order of the format, which a new one follows. */
  private static boolean isInOrder(ContentFile file, YamlPath path) {
    YamlPath group = path.holder();
    List<String> order = FileShape.of(file.path()).keys(group);
    Slot slot = new Finder(file.tree(), new Diagnostics()).find(group).orElseThrow();
    return !(slot.value() instanceof YamlNode.Mapping mapping)
        || Finder.keys(mapping)
            .equals(order.stream().filter(Finder.keys(mapping)::contains).toList());
  }

  private static YamlValue value(YamlNode node) {
    return switch (node) {
      case YamlNode.Scalar s when s.style() == YamlNode.Style.PLAIN && isBare(s.text()) ->
          new YamlValue.Bare(s.text());
      case YamlNode.Scalar s -> new YamlValue.Text(s.text());
      case YamlNode.Items items ->
          new YamlValue.Items(
              items.inBrackets(), items.items().stream().map(EveryKeyEditTest::value).toList());
      case YamlNode.Mapping mapping ->
          new YamlValue.Group(
              mapping.inBrackets(),
              mapping.entries().stream()
                  .map(e -> new YamlValue.Entry(e.key(), value(e.value())))
                  .toList());
    };
  }

  private static boolean isBare(String text) {
    return text.matches("[0-9:-]+|true|false");
  }

  /** The tree without places, its keys in written order. */
  private static String drawn(YamlNode node) {
    return switch (node) {
      case YamlNode.Scalar scalar -> scalar.text();
      case YamlNode.Items items ->
          items.items().stream().map(EveryKeyEditTest::drawn).toList().toString();
      case YamlNode.Mapping mapping ->
          mapping.entries().stream().map(e -> e.key() + "=" + drawn(e.value())).toList().toString();
    };
  }
}
