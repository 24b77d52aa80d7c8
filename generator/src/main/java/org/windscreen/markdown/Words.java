package org.windscreen.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;

/** The words of a piece of Markdown, without its markup. */
final class Words {
  private Words() {}

  static String of(Node node) {
    StringBuilder out = new StringBuilder();
    gather(node, out);
    return out.toString().replaceAll("\\s+", " ").strip();
  }

  private static void gather(Node node, StringBuilder out) {
    switch (node) {
      case Text text -> out.append(text.getChars().unescape());
      case Code code -> out.append(code.getText());
      case HtmlEntity entity -> out.append(entity.getChars().unescape());
      case SoftLineBreak ignored -> out.append(' ');
      case HardLineBreak ignored -> out.append(' ');
      default -> node.getChildren().forEach(child -> gather(child, out));
    }
    if (node instanceof Block) {
      out.append(' ');
    }
  }
}
