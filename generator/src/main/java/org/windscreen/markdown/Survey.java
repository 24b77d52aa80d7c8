package org.windscreen.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.source.Characters;
import org.windscreen.source.Placement;

/** Walks a text once and notes its references, headings and faults. */
final class Survey {
  private final Faults faults;
  private final List<Reference> references = new ArrayList<>();
  private final Headings headings = new Headings();

  private Survey(Faults faults) {
    this.faults = faults;
  }

  static Survey of(Document document, Placement placement, Diagnostics found) {
    Survey survey = new Survey(new Faults(document.getChars(), placement, found));
    document.getDescendants().forEach(survey::note);
    return survey;
  }

  List<Reference> references() {
    return references;
  }

  List<Heading> headings() {
    return headings.all();
  }

  private void note(Node node) {
    switch (node) {
      case Link link -> link(link);
      case LinkRef brackets when !brackets.isDefined() -> LinkFaults.check(brackets, faults);
      case AutoLink link -> reference(link, BasedSequence.EMPTY, link.getText());
      case Image image -> image(image);
      case com.vladsch.flexmark.ast.Heading heading -> headings.add(heading, faults);
      case HtmlBlockBase html -> html(html);
      case HtmlInlineBase html -> html(html);
      case com.vladsch.flexmark.ast.Reference definition -> definition(definition);
      case HtmlEntity entity -> entity(entity);
      case Text text -> text(text);
      case Paragraph paragraph -> paragraph(paragraph);
      case ListBlock list -> ListFaults.check(list, faults);
      case OrderedListItem item -> ListFaults.number(item, faults);
      case TableBlock table -> TableFaults.check(table, faults);
      case Emphasis emphasis -> marked(emphasis);
      case StrongEmphasis emphasis -> marked(emphasis);
      default -> {
        if (!NodeKinds.isUsed(node)) {
          NodeKinds.refuse(node, faults);
        }
      }
    }
  }

  private void link(Link link) {
    reference(link, link.getText(), link.getUrl());
    LinkFaults.check(link, faults);
  }

  private void paragraph(Paragraph paragraph) {
    List<ParagraphLine> lines = ParagraphLine.of(paragraph, faults);
    if (!LostRows.check(paragraph, lines, faults) && !Footnotes.check(lines, faults)) {
      TypedBullets.check(lines, faults);
    }
    ListFaults.lazy(paragraph, faults);
  }

  private void entity(HtmlEntity entity) {
    Characters.fault(entity.getChars().unescape(), span(entity.getChars()), c -> false)
        .ifPresent(faults.found()::add);
    LeftoverMarks.check(entity, faults);
  }

  /** What stands between `marks` stays as it is; the dashes under a table's head are no text. */
  private void text(Text text) {
    if (text.getAncestorOfType(TableSeparator.class, Code.class) == null) {
      LeftoverMarks.check(text, faults);
      Footnotes.check(text, faults);
      TypedBullets.check(text, faults);
    }
  }

  /** Marks inside a word: in 2*3*4 the stars would be gone. */
  private void marked(Node emphasis) {
    boolean within =
        Character.isLetterOrDigit(faults.at(emphasis.getStartOffset() - 1))
            || Character.isLetterOrDigit(faults.at(emphasis.getEndOffset()));
    if (within) {
      faults.error(
          Rule.MARK_IN_WORD,
          emphasis.getChars(),
          "These marks stand inside a word and would be gone: "
              + Quote.of(emphasis.getChars().toString())
              + ".",
          "Put them round whole words; write \\* or \\_ for the character itself.");
    }
  }

  /** Of a link that leads nowhere it is told that it does. */
  private void reference(Node node, BasedSequence words, BasedSequence url) {
    if (!Characters.isSeen(url.unescape())) {
      return;
    }
    references.add(
        new Reference(
            words.toString().strip(),
            url.unescape(),
            node instanceof Image,
            node.getAncestorOfType(com.vladsch.flexmark.ast.Heading.class) != null,
            url.getStartOffset(),
            url.length()));
  }

  private void definition(Node definition) {
    faults.error(
        Rule.LINK_DEFINITION,
        definition.getChars(),
        "This names an address apart from the link that leads there.",
        "Write the address where the link stands: [text](address).");
  }

  private void image(Image image) {
    reference(image, image.getText(), image.getUrl());
    if (!Characters.isSaid(PlainWords.of(image))) {
      faults.error(
          Rule.IMAGE_WITHOUT_TEXT,
          image.getChars(),
          "This image has no text for people who cannot see it.",
          "Write what it shows between the square brackets.");
    }
    LinkFaults.title(image, faults);
    String address = image.getUrl().unescape();
    if (Reference.external(address)) {
      faults.error(
          Rule.FOREIGN_REQUEST,
          image.getUrl(),
          "This image is no file of the content folder: " + Quote.of(address) + ".",
          "Put the image beside the text and write its file name, or link to it.");
    }
  }

  private void html(Node node) {
    String line = node.getChars().toString().lines().findFirst().orElse("");
    faults.error(
        Rule.RAW_HTML,
        node.getChars(),
        "HTML is not passed through: " + Quote.of(line) + ".",
        "Write it in Markdown, or take it out; write &lt; for a less-than sign.");
  }

  private Span span(BasedSequence chars) {
    return faults.placement().at(chars.getStartOffset(), chars.length());
  }
}
