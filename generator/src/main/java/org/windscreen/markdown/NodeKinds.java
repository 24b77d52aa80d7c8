package org.windscreen.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;

/**
 * The parts of Markdown that content has a use for; any other is refused, because a sentence most
 * often becomes one by chance. Reports {@code markdown-kind}; what has rules of its own (HTML, link
 * definitions) is told by {@link Survey}.
 */
final class NodeKinds {
  private static final Set<Class<? extends Node>> USED =
      Set.of(
          Document.class,
          Paragraph.class,
          com.vladsch.flexmark.ast.Heading.class,
          Text.class,
          TextBase.class,
          SoftLineBreak.class,
          HardLineBreak.class,
          HtmlEntity.class,
          Emphasis.class,
          StrongEmphasis.class,
          Code.class,
          Link.class,
          LinkRef.class,
          AutoLink.class,
          MailLink.class,
          Image.class,
          BulletList.class,
          BulletListItem.class,
          OrderedList.class,
          OrderedListItem.class,
          TableBlock.class,
          TableHead.class,
          TableSeparator.class,
          TableBody.class,
          TableRow.class,
          TableCell.class);

  private NodeKinds() {}

  static boolean isUsed(Node node) {
    return USED.contains(node.getClass());
  }

  static void refuse(Node node, Faults faults) {
    BasedSequence first = firstLine(node.getChars());
    faults.error(
        Rule.MARKDOWN_KIND,
        first,
        "Markdown reads " + Quote.of(first.toString()) + " as " + name(node) + ".",
        hint(node));
  }

  private static BasedSequence firstLine(BasedSequence chars) {
    BasedSequence text = chars.trimStart();
    int end = text.indexOf('\n');
    return end < 0 ? text : text.subSequence(0, end);
  }

  private static String name(Node node) {
    return switch (node) {
      case IndentedCodeBlock ignored -> "a block of code, because of the blanks before it";
      case FencedCodeBlock ignored -> "a block of code";
      case BlockQuote ignored -> "a quotation, because of the > before it";
      case ThematicBreak ignored -> "a line across the page";
      default -> node.getNodeName() + ", which content has no use for";
    };
  }

  private static String hint(Node node) {
    return switch (node) {
      case IndentedCodeBlock ignored -> "Take away the blanks before it.";
      case FencedCodeBlock ignored -> "Write it as text, or on one line between single `marks`.";
      case BlockQuote ignored -> "Take away the >; put the words between quotation marks.";
      case ThematicBreak ignored -> "Take it away; start a new part with a heading.";
      default -> "Write it as text.";
    };
  }
}
