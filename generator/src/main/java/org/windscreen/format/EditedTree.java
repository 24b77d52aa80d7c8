package org.windscreen.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.windscreen.yaml.YamlNode;

/**
 * Whether an edited file says what it said before, but for what its edits changed. No edit is
 * trusted: each file is read again before it is given back.
 */
record EditedTree(EditPlan plan) {
  /** A key, or none for an item, and how to tell whether its value is as it must be. */
  private record Expected(String key, Predicate<YamlNode> holds) {}

  boolean holds(YamlNode before, YamlNode after) {
    return plan.putFor(before)
        .map(value -> says(value, after))
        .orElseGet(() -> kept(before, after));
  }

  private boolean kept(YamlNode before, YamlNode after) {
    return before instanceof YamlNode.Scalar was
        ? after instanceof YamlNode.Scalar is && was.style() == is.style() && isKept(was, is)
        : before.getClass() == after.getClass() && holdsAll(expected(before), after);
  }

  /** A block at the end of a file that ends nowhere gets a line end when something follows it. */
  private static boolean isKept(YamlNode.Scalar was, YamlNode.Scalar is) {
    boolean ended = TextBlock.isBlock(was) && is.text().equals(was.text() + "\n");
    return ended || is.text().equals(was.text());
  }

  private List<Expected> expected(YamlNode before) {
    List<String> keys =
        before instanceof YamlNode.Mapping mapping ? Finder.keys(mapping) : List.of();
    List<YamlNode> children = new Slot(before, Optional.empty(), false).children();
    Changes changes = plan.changesOf(before).orElseGet(() -> new Changes(Slot.root(before)));
    List<Expected> all = new ArrayList<>();
    for (int i = 0; i <= children.size(); i++) {
      changes.addedBefore(i).forEach(a -> all.add(new Expected(a.key(), n -> says(a.value(), n))));
      if (i < children.size() && !changes.removed().contains(i)) {
        YamlNode child = children.get(i);
        all.add(new Expected(keys.isEmpty() ? "" : keys.get(i), n -> holds(child, n)));
      }
    }
    return all;
  }

  private static boolean holdsAll(List<Expected> expected, YamlNode after) {
    List<String> keys =
        after instanceof YamlNode.Mapping mapping ? Finder.keys(mapping) : List.of();
    List<YamlNode> children = new Slot(after, Optional.empty(), false).children();
    if (expected.size() != children.size()) {
      return false;
    }
    for (int i = 0; i < expected.size(); i++) {
      boolean sameKey = expected.get(i).key.equals(keys.isEmpty() ? "" : keys.get(i));
      if (!sameKey || !expected.get(i).holds.test(children.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean says(YamlValue value, YamlNode node) {
    return switch (value) {
      case YamlValue.Text(String text) ->
          node instanceof YamlNode.Scalar s
              && s.text().equals(text)
              && !s.kind().equals("no value");
      case YamlValue.Bare(String text) ->
          node instanceof YamlNode.Scalar s
              && s.text().equals(text)
              && s.style() == YamlNode.Style.PLAIN;
      case YamlValue.Items list ->
          node instanceof YamlNode.Items
              && holdsAll(
                  list.items().stream().map(v -> new Expected("", n -> says(v, n))).toList(), node);
      case YamlValue.Group group ->
          node instanceof YamlNode.Mapping
              && holdsAll(
                  group.entries().stream()
                      .map(e -> new Expected(e.key(), n -> says(e.value(), n)))
                      .toList(),
                  node);
    };
  }
}
