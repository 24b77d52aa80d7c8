package org.windscreen.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.source.Characters;
import org.windscreen.source.Placement;

/** Walks a text once and notes its references, headings and faults. */
final class Survey {
  private final Placement placement;
  private final Diagnostics faults;
  private final List<Reference> references = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();
  private final Set<String> anchors = new HashSet<>();
  private final Map<String, Integer> slugs = new HashMap<>();

  private Survey(Placement placement, Diagnostics faults) {
    this.placement = placement;
    this.faults = faults;
  }

  static Survey of(Document document, Placement placement, Diagnostics faults) {
    Survey survey = new Survey(placement, faults);
    document.getDescendants().forEach(survey::note);
    return survey;
  }

  List<Reference> references() {
    return references;
  }

  List<Heading> headings() {
    return headings;
  }

  private void note(Node node) {
    switch (node) {
      case Link link -> reference(link.getUrl(), false);
      case AutoLink link -> reference(link.getText(), false);
      case Image image -> image(image);
      case com.vladsch.flexmark.ast.Heading heading -> heading(heading);
      case HtmlBlockBase html -> html(html);
      case HtmlInlineBase html -> html(html);
      case com.vladsch.flexmark.ast.Reference definition -> definition(definition);
      case HtmlEntity entity ->
          Characters.fault(entity.getChars().unescape(), span(entity.getChars()), c -> false)
              .ifPresent(faults::add);
      default -> {}
    }
  }

  private void reference(BasedSequence url, boolean image) {
    references.add(new Reference(url.unescape(), image, url.getStartOffset(), url.length()));
  }

  private void definition(Node definition) {
    faults.error(
        Rule.LINK_DEFINITION,
        span(definition.getChars()),
        "This names an address apart from the link that leads there.",
        "Write the address where the link stands: [text](address).");
  }

  private void image(Image image) {
    reference(image.getUrl(), true);
    if (image.getText().isBlank()) {
      faults.error(
          Rule.IMAGE_WITHOUT_TEXT,
          span(image.getChars()),
          "This image has no text for people who cannot see it.",
          "Write what it shows between the square brackets.");
    }
  }

  private void heading(com.vladsch.flexmark.ast.Heading heading) {
    if (heading.getLevel() == 1) {
      faults.error(
          Rule.HEADING_LEVEL,
          span(heading.getChars()),
          "This heading ranks with the page's title: one #, or a line of === below it.",
          "Start headings with ##.");
    }
    String text = Words.of(heading);
    headings.add(new Heading(heading.getLevel(), text, anchor(text)));
  }

  /** Letters and digits joined by hyphens; a number is added where the text has it already. */
  private String anchor(String text) {
    String slug = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String trimmed = slug.replaceAll("^-|-$", "");
    String base = trimmed.isEmpty() ? "section" : trimmed;
    String anchor = base;
    while (!anchors.add(anchor)) {
      anchor = base + "-" + slugs.merge(base, 2, (last, two) -> last + 1);
    }
    return anchor;
  }

  private void html(Node node) {
    String line = node.getChars().toString().lines().findFirst().orElse("");
    faults.error(
        Rule.RAW_HTML,
        span(node.getChars()),
        "HTML is not passed through: " + Quote.of(line) + ".",
        "Write it in Markdown, or take it out; write &lt; for a less-than sign.");
  }

  private Span span(BasedSequence chars) {
    return placement.at(chars.getStartOffset(), chars.length());
  }
}
