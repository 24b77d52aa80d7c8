package org.windscreen.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Span;

/** Walks a text once and notes its references, headings and faults. */
final class Survey {
  private final String markdown;
  private final Placement placement;
  private final Diagnostics faults;
  private final List<Reference> references = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();
  private final Set<String> anchors = new HashSet<>();

  private Survey(String markdown, Placement placement, Diagnostics faults) {
    this.markdown = markdown;
    this.placement = placement;
    this.faults = faults;
  }

  static Survey of(Document document, String markdown, Placement placement, Diagnostics faults) {
    Survey survey = new Survey(markdown, placement, faults);
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
      case Link link ->
          references.add(new Reference(link.getUrl().unescape(), false, span(link.getUrl())));
      case Image image -> image(image);
      case com.vladsch.flexmark.ast.Heading heading -> heading(heading);
      case HtmlBlock html -> html(html);
      case HtmlInline html -> html(html);
      default -> {}
    }
  }

  private void image(Image image) {
    references.add(new Reference(image.getUrl().unescape(), true, span(image.getUrl())));
    if (image.getText().isBlank()) {
      faults.error(
          "image-without-text",
          span(image.getChars()),
          "This image has no text for people who cannot see it.",
          "Write what it shows between the square brackets: ![what it shows](" + image.getUrl() + ").");
    }
  }

  private void heading(com.vladsch.flexmark.ast.Heading heading) {
    if (heading.getLevel() == 1) {
      faults.error(
          "heading-level",
          span(heading.getChars()),
          "A heading with one # stands in a text; the page has its title already.",
          "Start headings with ##.");
    }
    String text = Words.of(heading);
    String slug = text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String base = slug.isEmpty() ? "section" : slug;
    String anchor = base;
    for (int i = 2; !anchors.add(anchor); i++) {
      anchor = base + "-" + i;
    }
    headings.add(new Heading(heading.getLevel(), text, anchor));
  }

  private void html(Node node) {
    faults.error(
        "raw-html",
        span(node.getChars()),
        "Raw HTML is not passed through: \"" + firstLine(node.getChars()) + "\".",
        "Write it in Markdown; write &lt; for a less-than sign.");
  }

  private static String firstLine(BasedSequence chars) {
    return chars.toString().lines().findFirst().orElse("");
  }

  private Span span(BasedSequence chars) {
    return placement.at(markdown, Math.min(chars.getStartOffset(), markdown.length()), chars.length());
  }
}
