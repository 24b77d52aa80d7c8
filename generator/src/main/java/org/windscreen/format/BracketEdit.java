package org.windscreen.format;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.windscreen.format.FileLines.Patch;
import org.windscreen.format.Members.Member;

/** Adds and takes away what stands in braces or brackets, of which some stays. */
record BracketEdit(FileLines lines, Changes changes, Members members) {
  /** Longer lines, in UTF-16 units, are broken where the list has several already. */
  private static final int WIDTH = 120;

  List<Patch> patches() {
    return changes.patches(this::insert, this::removed);
  }

  private List<Patch> removed(int first, int last) {
    return hasComment(first, last)
        ? IntStream.rangeClosed(first, last).mapToObj(this::alone).toList()
        : List.of(remove(first, last));
  }

  /** A member with its comma, so that comments around it stay. */
  private Patch alone(int index) {
    int from = members.all().get(index).from();
    int to = members.all().get(index).to();
    int comma = comma(index);
    boolean follows = comma >= 0 && lines.text().substring(to, comma).isBlank();
    int end = follows ? comma + 1 : to;
    int line = lines.lineAt(from);
    String rest =
        lines.text().substring(lines.lineStart(line), from)
            + lines.text().substring(end, Math.max(end, lines.lineEnd(line)));
    return rest.isBlank() && lines.lineAt(end) == line
        ? lines.without(line, line)
        : new Patch(from, end, "");
  }

  /** Between members there is nothing but blanks, commas and comments. */
  private boolean hasComment(int first, int last) {
    List<Member> near =
        members.all().subList(Math.max(0, first - 1), Math.min(members.all().size(), last + 2));
    return IntStream.range(1, near.size())
        .mapToObj(i -> lines.text().substring(near.get(i - 1).to(), near.get(i).from()))
        .anyMatch(between -> between.contains("#"));
  }

  private Patch insert(int before, List<Addition> added) {
    String text = added.stream().map(Addition::inBrackets).collect(Collectors.joining(", "));
    if (before == 0) {
      int start = members.all().getFirst().from();
      return new Patch(start, start, text + ", ");
    }
    int end = members.all().get(before - 1).to();
    int line = lines.lineAt(end);
    boolean several = members.holder().extent().line() < line;
    boolean tooLong = lines.line(line).length() + text.length() + 2 > WIDTH;
    return new Patch(end, end, (several && tooLong ? ",\n" + blanks(line) : ", ") + text);
  }

  private String blanks(int line) {
    return lines.line(line).replaceFirst("\\S.*$", "");
  }

  private Patch remove(int first, int last) {
    List<Member> all = members.all();
    if (last == all.size() - 1) {
      return new Patch(all.get(first - 1).to(), all.get(last).to(), "");
    }
    int from = all.get(first).from();
    int next = all.get(last + 1).from();
    int top = lines.lineAt(from);
    int below = lines.lineAt(next);
    if (below == top || lines.lineAt(all.get(last).to()) == below) {
      return new Patch(from, next, "");
    }
    boolean alone = lines.text().substring(lines.lineStart(top), from).isBlank();
    return alone
        ? new Patch(lines.lineStart(top), lines.lineStart(below), "")
        : new Patch(first == 0 ? from : comma(first - 1) + 1, lines.lineStart(below) - 1, "");
  }

  private int comma(int after) {
    return lines.text().indexOf(',', members.all().get(after).to());
  }
}
