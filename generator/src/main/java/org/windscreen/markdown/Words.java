package org.windscreen.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
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
      case TableSeparator ignored -> {}
      // <https://…> and <name@…>
      case DelimitedLinkNode link when !link.hasChildren() -> out.append(link.getText().unescape());
      // Square brackets that are no link.
      case LinkRef brackets when !brackets.isDefined() -> out.append(brackets.getChars());
      default -> node.getChildren().forEach(child -> gather(child, out));
    }
    if (node instanceof Block || node instanceof TableCell) {
      out.append(' ');
    }
  }
}
