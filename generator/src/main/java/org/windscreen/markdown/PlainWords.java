package org.windscreen.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.windscreen.source.Characters;

/** The words of a piece of Markdown, without its markup, and with the facts that it takes. */
final class PlainWords {
  private PlainWords() {}

  static String of(Node node) {
    return of(node, Facts.NONE);
  }

  static String of(Node node, Facts facts) {
    StringBuilder out = new StringBuilder();
    gather(node, facts, out);
    return out.toString().replaceAll("\\s+", " ").strip();
  }

  /**
   * Whether a link or heading has no word to know it by: nothing but blanks, marks and what cannot
   * be seen. What is told anyway (HTML, an image, a mark left over) is not told a second time.
   */
  static boolean areLacking(Node node) {
    boolean told = false;
    for (Node part : node.getDescendants()) {
      told |=
          part instanceof HtmlInlineBase
              || part instanceof Image
              || (part instanceof Text text
                  && text.getChars().indexOfAny(c -> "*_`\\".indexOf(c) >= 0) >= 0)
              || (part instanceof HtmlEntity entity
                  && !Character.isSpaceChar(entity.getChars().unescape().charAt(0)));
    }
    return !told && !Characters.isSaid(of(node));
  }

  /** What a link takes; nothing where it is a link like any other. */
  static Optional<Facts.Shown> fact(Link link, Facts facts) {
    String words = link.getText().toString().strip();
    return facts.of(words, link.getUrl().unescape());
  }

  private static void gather(Node node, Facts facts, StringBuilder out) {
    switch (node) {
      case Link link when fact(link, facts).flatMap(Facts.Shown::words).isPresent() ->
          out.append(fact(link, facts).flatMap(Facts.Shown::words).orElseThrow());
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
      default -> node.getChildren().forEach(child -> gather(child, facts, out));
    }
    if (node instanceof Block || node instanceof TableCell) {
      out.append(' ');
    }
  }
}
