package org.windscreen.markdown;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNode;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.source.Characters;

/**
 * Links that lead nowhere as they are written, and square brackets that were probably meant for
 * links.
 *
 * <p>Reports {@code empty-link}, {@code link-title}, {@code not-a-link}, {@code foreign-markdown}.
 */
final class LinkFaults {
  /** What may lead somewhere: {@code level:3}, {@code https://…}, {@code page.html}. */
  private static final String TARGET =
      "(?:[\\w-]+/)?[a-z]+:\\S+|www\\.\\S+|#\\S+|\\S+\\.(?:html?|pdf|docx?|md)\\b\\S*";

  private static final Pattern IN_BRACKETS = Pattern.compile("\\s?\\s*[(<{]\\s*(?:" + TARGET + ")");
  private static final String HINT =
      "Write [text](address), with no blank between ] and ( and none in the address.";

  private LinkFaults() {}

  static void check(Link link, Faults faults) {
    boolean leads = Characters.isSeen(link.getUrl().unescape());
    boolean says = !PlainWords.areLacking(link);
    if (!says || !leads) {
      faults.error(
          Rule.EMPTY_LINK,
          link.getChars(),
          says ? "This link leads nowhere." : "This link has no text for people to choose.",
          "Write the text between the square brackets and the address in the round ones.");
    }
    title(link, faults);
  }

  /** Words that only a mouse that rests would show, of a link or an image. */
  static void title(LinkNode node, Faults faults) {
    if (!node.getTitle().isBlank()) {
      faults.error(
          Rule.LINK_TITLE,
          node.getTitle(),
          "Readers would not see " + Quote.of(node.getTitle().toString()) + ".",
          "Put these words in the text, or take them out.");
    }
  }

  /** Square brackets that lead nowhere: [sic], or a link that was not written as one. */
  static void check(LinkRef brackets, Faults faults) {
    String said = brackets.getChars().toString();
    String inner = brackets.getReference().toString();
    if (Footnotes.refers(brackets.getStartOffset(), said, faults)) {
      return;
    }
    if (inner.startsWith("^") || faults.at(brackets.getStartOffset() - 1) == '^') {
      foreign(brackets.getChars(), "a footnote", "Write the note where it belongs.", faults);
    } else if (inner.startsWith("!") || inner.equalsIgnoreCase("toc") || isWiki(brackets, faults)) {
      foreign(
          brackets.getChars(),
          "a shortcut",
          "Write what readers are to see; a link is written [text](address).",
          faults);
    } else if (inner.matches("(?i) ?x? ?") && isBox(brackets)) {
      foreign(brackets.getChars(), "a box to tick", "Take the box away; the item stays.", faults);
    } else if (isMeant(brackets, said, faults)) {
      faults.error(
          Rule.NOT_A_LINK,
          brackets.getChars(),
          "This looks like a link and is none: " + Quote.of(said + following(brackets)) + ".",
          HINT);
    }
  }

  private static void foreign(BasedSequence part, String what, String hint, Faults faults) {
    ForeignMarks.told(part.getStartOffset(), part.toString(), what, hint, faults);
  }

  private static boolean isWiki(LinkRef brackets, Faults faults) {
    return faults.at(brackets.getStartOffset() - 1) == '['
        && faults.at(brackets.getEndOffset()) == ']';
  }

  private static boolean isBox(LinkRef brackets) {
    return brackets.getPrevious() == null
        && brackets.getParent() instanceof Paragraph paragraph
        && paragraph.getPrevious() == null
        && paragraph.getParent() instanceof ListItem;
  }

  /** Whether an address follows, or stands inside, or a second pair of brackets. */
  private static boolean isMeant(LinkRef brackets, String said, Faults faults) {
    Matcher after =
        IN_BRACKETS.matcher(faults.text()).region(brackets.getEndOffset(), faults.text().length());
    boolean opens = faults.at(brackets.getEndOffset()) == '(';
    return opens
        || after.lookingAt()
        || said.contains("][")
        || said.matches("\\[\\s*(?:" + TARGET + ")\\s*\\]");
  }

  /** What stands behind on the same line, at most 30 characters. */
  private static String following(LinkRef brackets) {
    Node next = brackets.getNext();
    Node shown = next instanceof SoftLineBreak ? next.getNext() : next;
    String text = shown == null ? "" : shown.getChars().toString();
    return (next instanceof SoftLineBreak ? " " : "")
        + text.substring(0, Math.min(30, text.length()));
  }
}
