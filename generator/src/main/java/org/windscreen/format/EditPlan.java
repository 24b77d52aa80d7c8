package org.windscreen.format;

import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.yaml.YamlNode;

/**
 * Edits gathered by the values that they change, and told apart from one another.
 *
 * <p>Reports: {@code edit-clash} and what {@link Finder} does.
 */
final class EditPlan {
  /**
   * Another value in place of one.
   *
   * @param bare whether the format has a number, a date or a boolean there
   */
  record Put(Slot slot, YamlValue value, boolean bare) {}

  private final Finder finder;
  private final FileShape shape;
  private final Diagnostics faults;
  private final IdentityHashMap<YamlNode, Put> puts = new IdentityHashMap<>();
  private final IdentityHashMap<YamlNode, Changes> changes = new IdentityHashMap<>();

  EditPlan(YamlNode root, FileShape shape, Diagnostics faults) {
    this.finder = new Finder(root, faults);
    this.shape = shape;
    this.faults = faults;
  }

  void add(YamlEdit edit) {
    switch (edit) {
      case YamlEdit.Put put -> finder.find(put.path()).ifPresent(slot -> put(slot, put));
      case YamlEdit.Remove remove -> finder.find(remove.path()).ifPresent(this::remove);
      case YamlEdit.Insert insert ->
          finder.find(insert.path().holder()).ifPresent(slot -> insert(slot, insert));
    }
  }

  private void put(Slot slot, YamlEdit.Put put) {
    boolean bare = isBare(put.path(), put.value());
    if (puts.putIfAbsent(slot.value(), new Put(slot, put.value(), bare)) != null) {
      clash(slot.value().span());
    }
  }

  private void remove(Slot slot) {
    Slot.Position at = slot.at().orElseThrow();
    if (!of(at.holder()).removed().add(at.index())) {
      clash(slot.value().span());
    }
  }

  private boolean isBare(YamlPath path, YamlValue value) {
    return value instanceof YamlValue.Text(String text) && shape.isBare(path, text);
  }

  private void insert(Slot slot, YamlEdit.Insert edit) {
    YamlEdit.Insert insert =
        edit.value() instanceof YamlValue.Text(String text) && shape.isBare(edit.path(), text)
            ? new YamlEdit.Insert(edit.path(), new YamlValue.Bare(text))
            : edit;
    switch (insert.path().last()) {
      case YamlPath.Step.ToKey(String name) ->
          finder.mapping(slot).ifPresent(mapping -> insert(slot, mapping, name, insert));
      case YamlPath.Step.Index(int number) when number < slot.children().size() ->
          of(slot).add(number, new Addition("", insert.value()));
      case YamlPath.Step last ->
          finder
              .items(slot)
              .filter(items -> endsAt(last, items.size()) || finder.find(insert.path()).isPresent())
              .ifPresent(items -> of(slot).add(items.size(), new Addition("", insert.value())));
    }
  }

  private static boolean endsAt(YamlPath.Step step, int size) {
    return step instanceof YamlPath.Step.End || step.equals(new YamlPath.Step.Index(size));
  }

  private void insert(Slot slot, YamlNode.Mapping mapping, String name, YamlEdit.Insert insert) {
    List<String> keys = Finder.keys(mapping);
    Changes here = of(slot);
    boolean twice =
        here.added().values().stream().flatMap(List::stream).anyMatch(a -> a.key().equals(name));
    if (twice || keys.contains(name)) {
      faults.error(
          Rule.EDIT_CLASH,
          keys.contains(name) ? mapping.entries().get(keys.indexOf(name)).span() : mapping.span(),
          Quote.of(name) + " would stand here twice.",
          "Put another value in its place.");
    }
    here.add(shape.index(insert.path().holder(), keys, name), new Addition(name, insert.value()));
  }

  private Changes of(Slot slot) {
    return changes.computeIfAbsent(slot.value(), ignored -> new Changes(slot));
  }

  private void clash(Span at) {
    faults.error(
        Rule.EDIT_CLASH,
        at,
        "Two edits change what stands here.",
        "Make one of it, or make them one after the other.");
  }

  Collection<Put> puts() {
    return puts.values();
  }

  /** Those further down the file, or further in, come first. */
  List<Changes> changes() {
    Comparator<Changes> byPlace = Comparator.comparing(c -> c.slot().value().span());
    return changes.values().stream().sorted(byPlace.reversed()).toList();
  }

  /** What takes the place of a value, if anything does. */
  Optional<YamlValue> putFor(YamlNode value) {
    return Optional.ofNullable(puts.get(value)).map(Put::value);
  }

  /** What is taken from and added to a value. */
  Optional<Changes> changesOf(YamlNode value) {
    return Optional.ofNullable(changes.get(value));
  }
}
