package org.windscreen.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.windscreen.format.FileLines.Patch;
import org.windscreen.yaml.YamlNode;

/** A text after {@code |} or {@code >} as it stands in a file, and another one in its place. */
record TextBlock(FileLines lines, YamlNode.Scalar scalar, int indent, int firstLine, int lastLine) {
  private static final Pattern HEADER = Pattern.compile("([|>])([+-]?)([1-9]?)([+-]?)");

  /** The block of a value whose key or dash has {@code indent} blanks before it. */
  static TextBlock of(FileLines lines, YamlNode.Scalar scalar, int indent) {
    int first = scalar.extent().line() + 1;
    int last = lines.lineAt(Members.end(scalar, lines));
    return new TextBlock(lines, scalar, indent, first, last);
  }

  static boolean isBlock(YamlNode.Scalar scalar) {
    return scalar.style() == YamlNode.Style.LITERAL || scalar.style() == YamlNode.Style.FOLDED;
  }

  /** The changes that put a text here; nothing where it can't stand in a block like this one. */
  Optional<List<Patch>> put(String text) {
    if (lastLine < firstLine) {
      return Optional.empty();
    }
    int start = lines.start(scalar.extent());
    Matcher header = HEADER.matcher(lines.text()).region(start, lines.text().length());
    if (!header.lookingAt() || (text.endsWith("\n\n") && !keepsEnd(text, header.group()))) {
      return Optional.empty();
    }
    String size = header.group(3);
    int deeper = size.isEmpty() ? blanks() - indent : Integer.parseInt(size);
    boolean folds = header.group(1).equals(">") && isFoldable(text);
    return BlockText.of(text, indent, deeper)
        .map(block -> {
          List<Patch> patches = new ArrayList<>();
          String newSize = size.isEmpty() ? block.header().replaceAll("\\D", "") : size;
          String newHeader = (folds ? ">" : "|") + newSize + ending(text, header.group());
          if (!newHeader.equals(header.group(1) + size + header.group(2) + header.group(4))) {
            patches.add(new Patch(start, header.end(), newHeader));
          }
          List<String> written = folds ? folded(text, indent + deeper) : block.lines();
          diff().to(written).ifPresent(patches::add);
          return patches;
        });
  }

  /** How many blanks stand before the lines of the text. */
  private int blanks() {
    return IntStream.rangeClosed(firstLine, lastLine)
        .mapToObj(lines::line)
        .filter(line -> !line.isBlank())
        .mapToInt(line -> line.length() - line.stripLeading().length())
        .findFirst()
        .orElse(indent + 2);
  }

  private LineDiff diff() {
    return new LineDiff(
        IntStream.rangeClosed(firstLine, lastLine)
            .mapToObj(n -> new LineDiff.Piece(lines.lineStart(n), lines.lineEnd(n), lines.line(n)))
            .toList(),
        "\n",
        (before, after) -> before.equals(after) || (before.isBlank() && after.isBlank()));
  }

  private String ending(String text, String header) {
    return keepsEnd(text, header) ? "+" : BlockText.ending(text);
  }

  /** Whether the blank lines at the end are part of the text, and stay as many. */
  private boolean keepsEnd(String text, String header) {
    return header.contains("+") && ends(text) == ends(scalar.text());
  }

  private static int ends(String text) {
    return text.length() - text.replaceFirst("\n+$", "").length();
  }

  /** Lines that start with a blank, and blank lines at the start, are not folded. */
  private boolean isFoldable(String text) {
    return !text.startsWith(" ")
        && !text.startsWith("\n")
        && !text.contains("\n ")
        && IntStream.rangeClosed(firstLine, lastLine)
            .mapToObj(lines::line)
            .allMatch(line -> line.isBlank() || indentOf(line) == blanks());
  }

  private static int indentOf(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** As YAML 1.2.2, section 8.1.3 folds it: a line end of the text is a blank line. */
  private List<String> folded(String text, int deep) {
    List<String> before =
        IntStream.rangeClosed(firstLine, lastLine)
            .mapToObj(lines::line)
            .map(line -> line.isBlank() ? "" : line.substring(deep))
            .toList();
    List<String> all = new ArrayList<>();
    String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    boolean one = !body.contains("\n") && !before.contains("");
    for (String paragraph : body.split("\n", -1)) {
      if (!all.isEmpty()) {
        all.add("");
      }
      if (!paragraph.isEmpty()) {
        Reflow.lines(paragraph, one ? before : List.of(), deep)
            .forEach(line -> all.add(" ".repeat(deep) + line));
      }
    }
    return all;
  }
}
