package org.windscreen.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Nearest;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.yaml.YamlNode;

/**
 * Follows paths through a tree.
 *
 * <p>Reports: {@code edit-leads-nowhere}, {@code edit-leads-to-several}.
 */
record Finder(YamlNode root, Diagnostics faults) {
  /** Where the path leads; nothing, and a fault, where it leads nowhere. */
  Optional<Slot> find(YamlPath path) {
    Optional<Slot> at = Optional.of(Slot.root(root));
    for (YamlPath.Step step : path.steps()) {
      at = at.flatMap(slot -> step(slot, step));
    }
    return at;
  }

  private Optional<Slot> step(Slot slot, YamlPath.Step step) {
    return switch (step) {
      case YamlPath.Step.ToKey(String name) ->
          mapping(slot).flatMap(mapping -> key(slot, mapping, name));
      case YamlPath.Step.Index(int number) ->
          items(slot).flatMap(items -> index(slot, items, number));
      case YamlPath.Step.Where where -> items(slot).flatMap(items -> where(slot, items, where));
      case YamlPath.Step.End() -> items(slot).flatMap(items -> index(slot, items, items.size()));
    };
  }

  /** The group of keys that must be here. */
  Optional<YamlNode.Mapping> mapping(Slot slot) {
    if (slot.value() instanceof YamlNode.Mapping mapping) {
      return Optional.of(mapping);
    }
    return wrongKind(slot, "a group of keys");
  }

  /** The items of the list that must be here. */
  Optional<List<YamlNode>> items(Slot slot) {
    if (slot.value() instanceof YamlNode.Items items) {
      return Optional.of(items.items());
    }
    return wrongKind(slot, "a list");
  }

  private <T> Optional<T> wrongKind(Slot slot, String expected) {
    return nowhere(
        slot.value().span(),
        "Here is " + slot.value().kind() + " where " + expected + " must be for this edit.",
        "Name another place, or edit the file by hand.");
  }

  private Optional<Slot> key(Slot slot, YamlNode.Mapping mapping, String name) {
    List<String> keys = keys(mapping);
    if (keys.contains(name)) {
      return Optional.of(slot.child(keys.indexOf(name)));
    }
    return nowhere(
        mapping.span(),
        "There is no " + Quote.of(name) + " here to edit.",
        Nearest.hint(name, keys, "Keys here: " + String.join(", ", keys) + "."));
  }

  /** The keys of a group in written order. */
  static List<String> keys(YamlNode.Mapping mapping) {
    return mapping.entries().stream().map(YamlNode.Entry::key).toList();
  }

  private Optional<Slot> index(Slot slot, List<YamlNode> items, int number) {
    if (number < items.size()) {
      return Optional.of(slot.child(number));
    }
    return nowhere(
        slot.value().span(),
        "There is no item [" + number + "] in this list of " + items.size() + ".",
        "Items are counted from 0.");
  }

  private Optional<Slot> where(Slot slot, List<YamlNode> items, YamlPath.Step.Where where) {
    List<Integer> found =
        IntStream.range(0, items.size())
            .filter(i -> text(items.get(i), where.key()).equals(Optional.of(where.value())))
            .boxed()
            .toList();
    if (found.size() == 1) {
      return Optional.of(slot.child(found.getFirst()));
    }
    return found.isEmpty() ? none(slot, items, where) : several(items, found, where);
  }

  private Optional<Slot> none(Slot slot, List<YamlNode> items, YamlPath.Step.Where where) {
    List<String> values =
        items.stream().flatMap(item -> text(item, where.key()).stream()).distinct().toList();
    return nowhere(
        slot.value().span(),
        "No item of this list has " + where.key() + " " + Quote.of(where.value()) + ".",
        Nearest.hint(where.value(), values, "Name an item that is here."));
  }

  private Optional<Slot> several(
      List<YamlNode> items, List<Integer> found, YamlPath.Step.Where where) {
    String lines =
        found.stream()
            .map(i -> Integer.toString(items.get(i).span().line()))
            .collect(Collectors.joining(", "));
    faults.error(
        Rule.EDIT_LEADS_TO_SEVERAL,
        items.get(found.getFirst()).span(),
        "Items on lines " + lines + " have " + where.key() + " " + Quote.of(where.value()) + ".",
        "Give each its own, or name the item by its number, counted from 0.");
    return Optional.empty();
  }

  private static Optional<String> text(YamlNode item, String key) {
    return item instanceof YamlNode.Mapping mapping
            && mapping.get(key).orElse(item) instanceof YamlNode.Scalar scalar
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  private <T> Optional<T> nowhere(Span span, String message, String hint) {
    faults.error(Rule.EDIT_LEADS_NOWHERE, span, message, hint);
    return Optional.empty();
  }
}
