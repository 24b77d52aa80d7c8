package org.windscreen.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.windscreen.format.FileLines.Patch;
import org.windscreen.yaml.Extent;
import org.windscreen.yaml.YamlNode;

/**
 * Writes a text in place of a single value as that value was written: with the same quotation
 * marks, in the same kind of block, broken into lines at the same places.
 */
record ScalarEdit(FileLines lines, Members members, int index, YamlNode.Scalar before) {
  /**
   * What a plain value is, when it is not simply text: each stays plain for another of its kind.
   */
  private static final List<Pattern> KINDS =
      List.of(
          Pattern.compile("[-+]?\\d[\\d_.]*"),
          Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?"),
          Pattern.compile("true|false"),
          Pattern.compile("[\\w-]+:[\\w/-]+"));

  /**
   * The changes that put a text here.
   *
   * @param bare whether it is a number, a date or a boolean to the format
   */
  List<Patch> put(String text, boolean bare) {
    if (text.equals(before.text()) && !before.kind().equals("no value")) {
      return List.of();
    }
    boolean block = TextBlock.isBlock(before);
    Optional<List<Patch>> inBlock =
        block ? TextBlock.of(lines, before, members.indent()).put(text) : Optional.empty();
    if (inBlock.isPresent()) {
      return inBlock.get();
    }
    if (block || (text.contains("\n") && !members.inBrackets())) {
      return edit().put(new YamlValue.Text(text));
    }
    return onOneLine(written(text, bare));
  }

  private ValueEdit edit() {
    return new ValueEdit(lines, members, index);
  }

  /** With the quotation marks that stand here now. */
  private String written(String text, boolean bare) {
    char mark = (lines.text() + "\n").charAt(lines.start(before.extent()));
    boolean quoted = before.style() == YamlNode.Style.QUOTED;
    if (quoted && mark == '\'' && YamlScalar.isVisible(text)) {
      return "'" + text.replace("'", "''") + "'";
    }
    if (quoted && mark == '"') {
      return YamlScalar.doubleQuoted(text);
    }
    return bare || isSameKind(text) ? text : plainOrQuoted(text);
  }

  private String plainOrQuoted(String text) {
    YamlValue value = new YamlValue.Text(text);
    // New texts with an apostrophe are quoted in brackets; where nobody did, nobody need.
    String without = text.replace("'", "");
    if (before.text().contains("'")
        && !text.startsWith("'")
        && YamlScalar.flow(without).equals(without)) {
      return text;
    }
    return members.inBrackets()
        ? ValueText.inBrackets(value)
        : ValueText.afterKey(value, members.indent()).first();
  }

  private boolean isSameKind(String text) {
    return KINDS.stream()
        .anyMatch(kind -> kind.matcher(before.text()).matches() && kind.matcher(text).matches());
  }

  private List<Patch> onOneLine(String written) {
    Extent extent = before.extent();
    List<LineDiff.Piece> pieces =
        IntStream.rangeClosed(extent.line(), extent.endLine())
            .mapToObj(line -> piece(line, extent))
            .toList();
    boolean simple = pieces.stream().noneMatch(p -> p.text().isEmpty() || p.text().endsWith("\\"));
    if (pieces.size() < 2 || !simple || members.inBrackets()) {
      return List.of(edit().inPlace(written));
    }
    int deep =
        extent.line() < extent.endLine()
            ? pieces.get(1).from() - lines.lineStart(extent.line() + 1)
            : 0;
    List<String> after =
        Reflow.lines(written, pieces.stream().map(LineDiff.Piece::text).toList(), deep);
    LineDiff diff = new LineDiff(pieces, "\n" + " ".repeat(deep), String::equals);
    return diff.to(after).stream().toList();
  }

  /** What of a value stands on a line, without the blanks around it. */
  private LineDiff.Piece piece(int line, Extent extent) {
    int from = line == extent.line() ? lines.start(extent) : lines.lineStart(line);
    int to = line == extent.endLine() ? lines.end(extent) : lines.lineEnd(line);
    String text = lines.text().substring(from, to);
    int blanks = text.length() - text.stripLeading().length();
    return new LineDiff.Piece(from + blanks, from + blanks + text.strip().length(), text.strip());
  }
}
