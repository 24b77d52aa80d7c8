package org.windscreen.format;

import java.util.List;
import org.windscreen.format.FileLines.Patch;
import org.windscreen.format.Members.Member;
import org.windscreen.yaml.YamlNode;

/** Writes a value in place of any other; what stands around it, a comment too, stays. */
record ValueEdit(FileLines lines, Members members, int index) {
  private Member member() {
    return members.all().get(index);
  }

  List<Patch> put(YamlValue value) {
    Member member = member();
    if (members.inBrackets()) {
      return List.of(inPlace(ValueText.inBrackets(value)));
    }
    boolean item = members.holder() instanceof YamlNode.Items;
    if (item && !ValueText.isOnOneLine(value)) {
      String text = ValueText.item(value, members.indent()).substring(1);
      int end = lines.lineEnd(lines.lineAt(member.to()));
      return List.of(new Patch(member.after(), end, text));
    }
    ValueText.WrittenValue written = ValueText.afterKey(value, members.indent());
    return startsBelow() ? below(written) : beside(written);
  }

  /** Text in place of a value that starts on the line of its key or dash, or of no value. */
  Patch inPlace(String text) {
    int start = lines.start(member().value().extent());
    boolean glued = start > 0 && ":-".indexOf(lines.text().charAt(start - 1)) >= 0;
    boolean nothing = member().to() <= start;
    return nothing && start <= member().after()
        ? new Patch(member().after(), member().after(), " " + text)
        : new Patch(start, member().to(), (glued ? " " : "") + text);
  }

  private boolean startsBelow() {
    int start = lines.start(member().value().extent());
    return lines.lineAt(start) > lines.lineAt(member().after());
  }

  private List<Patch> below(ValueText.WrittenValue written) {
    int after = member().after();
    String first = written.first().isEmpty() ? "" : " " + written.first();
    int keyEnd = lines.lineEnd(lines.lineAt(after));
    int end = lines.lineEnd(lines.lineAt(member().to()));
    return List.of(new Patch(after, after, first), new Patch(keyEnd, end, written.below()));
  }

  private List<Patch> beside(ValueText.WrittenValue written) {
    int start = lines.start(member().value().extent());
    int firstEnd = isBlock() ? lines.lineEnd(lines.lineAt(start)) : member().to();
    String header = lines.text().substring(start, firstEnd);
    int headerEnd = isBlock() ? start + header.split("\\s", 2)[0].length() : firstEnd;
    int end = lines.lineEnd(lines.lineAt(member().to()));
    Patch first =
        written.first().isEmpty()
            ? new Patch(member().after(), headerEnd, "")
            : headerEnd > start
                ? new Patch(start, headerEnd, written.first())
                : inPlace(written.first());
    return List.of(first, new Patch(isBlock() ? firstEnd : end, end, written.below()));
  }

  private boolean isBlock() {
    return member().value() instanceof YamlNode.Scalar scalar && TextBlock.isBlock(scalar);
  }
}
