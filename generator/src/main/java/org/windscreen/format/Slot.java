package org.windscreen.format;

import java.util.List;
import java.util.Optional;
import org.windscreen.yaml.YamlNode;

/**
 * A value in its place in a tree.
 *
 * @param at where it stands in what holds it; nothing for the outermost value
 * @param inBrackets whether it, or something around it, stands in braces or brackets
 */
record Slot(YamlNode value, Optional<Position> at, boolean inBrackets) {
  /** The number of a key or an item among those of its holder, counted from 0. */
  record Position(Slot holder, int index) {}

  static Slot root(YamlNode node) {
    return new Slot(node, Optional.empty(), node.inBrackets());
  }

  /** The value of that key or item, counted from 0. */
  Slot child(int index) {
    YamlNode child = children().get(index);
    return new Slot(
        child, Optional.of(new Position(this, index)), inBrackets || child.inBrackets());
  }

  List<YamlNode> children() {
    return switch (value) {
      case YamlNode.Mapping mapping ->
          mapping.entries().stream().map(YamlNode.Entry::value).toList();
      case YamlNode.Items items -> items.items();
      case YamlNode.Scalar ignored -> List.of();
    };
  }

  Members members(FileLines lines) {
    return Members.of(value, inBrackets, lines);
  }
}
