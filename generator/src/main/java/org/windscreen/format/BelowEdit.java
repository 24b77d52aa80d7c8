package org.windscreen.format;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.windscreen.format.FileLines.Patch;
import org.windscreen.format.Members.Member;
import org.windscreen.yaml.YamlNode;

/**
 * Adds and takes away keys or items that stand one below the other, of which some stay.
 *
 * <p>What is added stands right below what it follows, so that comments and blank lines stay above
 * what they stood above. Where blank lines keep all items of a list apart, they go on doing so.
 */
record BelowEdit(FileLines lines, Changes changes, Members members, boolean apart) {
  BelowEdit(FileLines lines, Changes changes, Members members) {
    this(
        lines,
        changes,
        members,
        members.holder() instanceof YamlNode.Items && members.areApart(lines));
  }

  List<Patch> patches() {
    return changes.patches(this::insert, this::remove);
  }

  private Patch insert(int before, List<Addition> added) {
    String blanks = " ".repeat(members.indent());
    String between = (apart ? "\n\n" : "\n") + blanks;
    String text =
        added.stream().map(a -> a.below(members.indent())).collect(Collectors.joining(between));
    if (before == 0) {
      int start = members.all().getFirst().from();
      return new Patch(start, start, text + between);
    }
    int above = lines.lineAt(members.all().get(before - 1).to());
    return lines.below(above, (apart ? "\n" : "") + blanks + text);
  }

  private List<Patch> remove(int first, int last) {
    Member one = members.all().get(first);
    boolean afterDash =
        !lines.text().substring(lines.lineStart(lines.lineAt(one.from())), one.from()).isBlank();
    boolean toTheEnd = last == members.all().size() - 1;
    return afterDash
        ? moveUp(first, last)
        : IntStream.rangeClosed(first, last).mapToObj(i -> lines(i, toTheEnd)).toList();
  }

  /** Of two blank lines that would come together one goes too. */
  private Patch lines(int index, boolean toTheEnd) {
    int top = lines.lineAt(members.all().get(index).from());
    int bottom = lines.lineAt(members.all().get(index).to());
    if (apart && toTheEnd) {
      return lines.without(lines.isBlank(top - 1) ? top - 1 : top, bottom);
    }
    return lines.without(top, apart && lines.isBlank(bottom + 1) ? bottom + 1 : bottom);
  }

  /** The first keys after a dash go, and the next takes their place; comments move above them. */
  private List<Patch> moveUp(int first, int last) {
    Member one = members.all().get(first);
    Member next = members.all().get(last + 1);
    String comments =
        IntStream.rangeClosed(first, last)
            .boxed()
            .flatMap(this::commentsBelow)
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    int start = lines.lineStart(lines.lineAt(one.from()));
    return List.of(new Patch(start, start, comments), new Patch(one.from(), next.from(), ""));
  }

  private Stream<String> commentsBelow(int index) {
    int bottom = lines.lineAt(members.all().get(index).to());
    int next = lines.lineAt(members.all().get(index + 1).from());
    return IntStream.range(bottom + 1, next).mapToObj(lines::line).filter(line -> !line.isBlank());
  }
}
