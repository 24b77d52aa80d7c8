package org.windscreen.format;

import java.util.ArrayList;
import java.util.List;
import org.windscreen.yaml.Extent;
import org.windscreen.yaml.YamlNode;

/**
 * What a group or a list holds, one after the other, each from its key or dash to its end.
 *
 * @param inBrackets whether it, or something around it, stands in braces or brackets
 * @param all in written order
 */
record Members(YamlNode holder, boolean inBrackets, List<Member> all) {
  /**
   * One key with its value, or one item.
   *
   * @param from the offset of its key, its dash, or within brackets its first character
   * @param after the offset after its colon or dash; within brackets that of an item itself
   * @param to the offset after its last character
   */
  record Member(int from, int after, int to, YamlNode value) {}

  Members {
    all = List.copyOf(all);
  }

  /** The members of a group or a list; none of a single value. */
  static Members of(YamlNode holder, boolean inBrackets, FileLines lines) {
    List<Member> all = new ArrayList<>();
    switch (holder) {
      case YamlNode.Mapping mapping ->
          mapping.entries().forEach(entry -> all.add(member(entry, lines)));
      case YamlNode.Items items ->
          items.items().forEach(item -> all.add(member(items, item, inBrackets, lines)));
      case YamlNode.Scalar ignored -> {}
    }
    return new Members(holder, inBrackets, all);
  }

  private static Member member(YamlNode.Entry entry, FileLines lines) {
    int colon = lines.text().indexOf(':', lines.end(entry.written()));
    int after = colon < 0 ? lines.end(entry.written()) : colon + 1;
    int to = Math.max(end(entry.value(), lines), lines.end(entry.written()));
    return new Member(lines.start(entry.written()), after, to, entry.value());
  }

  private static Member member(
      YamlNode.Items list, YamlNode item, boolean inBrackets, FileLines lines) {
    int start = lines.start(item.extent());
    int from = inBrackets ? start : dash(list.extent().column(), item.extent().line(), lines);
    int after = inBrackets ? start : from + 1;
    return new Member(from, after, end(item, lines), item);
  }

  /** The dash of an item that starts on that line; the dash may stand further up. */
  private static int dash(int column, int itemLine, FileLines lines) {
    for (int line = itemLine; line > 0; line--) {
      String text = lines.line(line);
      if (text.length() >= column
          && text.charAt(column - 1) == '-'
          && text.substring(0, column - 1).matches("[ -]*")) {
        return lines.offset(line, column);
      }
    }
    throw new IllegalStateException("no dash above line " + itemLine);
  }

  /** The offset after the last character of a value, without blank lines below a block. */
  static int end(YamlNode value, FileLines lines) {
    return switch (value) {
      case YamlNode.Mapping mapping when !mapping.inBrackets() && !mapping.entries().isEmpty() ->
          end(mapping.entries().getLast().value(), lines);
      case YamlNode.Items items when !items.inBrackets() && !items.items().isEmpty() ->
          end(items.items().getLast(), lines);
      case YamlNode.Scalar scalar
          when scalar.style() == YamlNode.Style.LITERAL
              || scalar.style() == YamlNode.Style.FOLDED ->
          lines.lineEnd(lastLine(scalar.extent(), lines));
      default -> lines.end(value.extent());
    };
  }

  private static int lastLine(Extent block, FileLines lines) {
    boolean keeps = lines.line(block.line()).substring(block.column() - 1).matches("\\S*\\+.*");
    int last = block.endColumn() == 1 ? block.endLine() - 1 : block.endLine();
    while (!keeps && last > block.line() && lines.isBlank(last)) {
      last--;
    }
    return Math.max(last, block.line());
  }

  /** How many blanks stand before each of them, where they stand one below the other. */
  int indent() {
    return holder.extent().column() - 1;
  }

  /** Whether a blank line stands between any two of them. */
  boolean areApart(FileLines lines) {
    return all.size() > 1
        && all.subList(0, all.size() - 1).stream()
            .allMatch(member -> lines.isBlank(lines.lineAt(member.to) + 1));
  }
}
