package org.windscreen.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.source.Placement;

/**
 * A text in Markdown, read once and written on any page by a {@link ProseWriter}.
 *
 * <p>Example: {@code Prose.read("Call [the MASH](contact:mash).", placement, faults).plain()} is
 * {@code "Call the MASH."}.
 *
 * <p>Two texts are equal if their Markdown is, as two of {@link PlainText} are if their authors
 * wrote the same: of what a text takes from elsewhere the reference counts, and not what the thing
 * has there that it refers to. A number that changes is a change of its contact alone.
 */
public final class Prose {
  private static final Parser PARSER =
      Parser.builder(
              new MutableDataSet()
                  .set(TablesExtension.COLUMN_SPANS, false)
                  .set(TablesExtension.WITH_CAPTION, false)
                  .set(TablesExtension.MIN_HEADER_ROWS, 1)
                  .set(TablesExtension.MAX_HEADER_ROWS, 1))
          .extensions(List.of(TablesExtension.create()))
          .build();

  private final String markdown;
  private final Document document;
  private final List<Reference> references;
  private final List<Heading> headings;
  private final Facts facts;
  private final Map<String, String> images;

  private Prose(
      String markdown,
      Document document,
      List<Reference> references,
      List<Heading> headings,
      Facts facts,
      Map<String, String> images) {
    this.markdown = markdown;
    this.document = document;
    this.references = List.copyOf(references);
    this.headings = List.copyOf(headings);
    this.facts = facts;
    this.images = Map.copyOf(images);
  }

  /**
   * Reads a text; one that is refused for its nesting is read as if it were empty. Blanks and line
   * ends after its last word say nothing, so that a text is the same after {@code |} and on the
   * line of its key.
   *
   * <p>Reports: {@code raw-html}, {@code image-without-text}, {@code foreign-request}, {@code
   * link-definition}, {@code mark-in-word}, {@code markdown-nesting}, and those of the classes that
   * look for what would come out otherwise than it was meant: {@link NodeKinds}, {@link
   * LinkFaults}, {@link ForeignMarks}, {@link LeftoverMarks}, {@link Footnotes}, {@link LostRows},
   * {@link TypedBullets}, {@link ListFaults}, {@link TableFaults}, {@link Headings}.
   */
  public static Prose read(String written, Placement placement, Diagnostics faults) {
    String markdown = written.stripTrailing();
    Document document = parse(markdown, placement, faults);
    Survey survey = Survey.of(document, placement, faults);
    return new Prose(
        markdown, document, survey.references(), survey.headings(), Facts.NONE, Map.of());
  }

  /**
   * The same text where those facts hold: what it takes by reference is shown as they have it.
   *
   * @param images from the names of images in the text to their paths in the content folder
   */
  public Prose with(Facts facts, Map<String, String> images) {
    return new Prose(markdown, document, references, headings, facts, images);
  }

  /** The same text with headings that anchors lead to which they had once: from old to new. */
  public Prose withFormerAnchors(Map<String, String> former) {
    List<Heading> all =
        headings.stream()
            .map(h ->
                new Heading(
                    h.level(),
                    h.text(),
                    h.anchor(),
                    former.keySet().stream()
                        .filter(old -> former.get(old).equals(h.anchor()))
                        .sorted()
                        .toList()))
            .toList();
    return new Prose(markdown, document, references, all, facts, images);
  }

  /** A text that stands in no file; what would be refused in one is as good as any other. */
  public static Prose of(String markdown) {
    return read(markdown, Placement.ofLines("", 1, markdown), new Diagnostics());
  }

  private static Document parse(String markdown, Placement placement, Diagnostics faults) {
    Optional<Diagnostic> marks = Limits.ofText(markdown, placement);
    Document document = PARSER.parse(marks.isPresent() ? "" : markdown);
    Optional<Diagnostic> nesting = Limits.ofTree(document, placement);
    marks.ifPresent(faults::add);
    nesting.ifPresent(faults::add);
    return nesting.isPresent() ? PARSER.parse("") : document;
  }

  /** As written, without blanks and line ends after its last word. */
  public String markdown() {
    return markdown;
  }

  /** Links and images in written order. May be empty. */
  public List<Reference> references() {
    return references;
  }

  /** Headings in written order. May be empty. */
  public List<Heading> headings() {
    return headings;
  }

  /** The words alone, blocks joined by a space: for search, titles and descriptions. */
  public String plain() {
    return PlainWords.of(document, facts);
  }

  /**
   * What stands under one heading.
   *
   * @param heading nothing for what stands above the first one
   * @param plain the words below the heading, up to the next one; may be empty
   */
  public record Section(Optional<Heading> heading, String plain) {}

  /** The whole text, section by section; the first is what stands above all headings. */
  public List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    Iterator<Heading> next = headings.iterator();
    Optional<Heading> current = Optional.empty();
    StringBuilder words = new StringBuilder();
    for (Node block : document.getChildren()) {
      if (block instanceof com.vladsch.flexmark.ast.Heading) {
        sections.add(new Section(current, words.toString().strip()));
        current = Optional.of(next.next());
        words.setLength(0);
      } else {
        block.getDescendants().forEach(node -> skip(node, next));
        words.append(PlainWords.of(block, facts)).append(' ');
      }
    }
    sections.add(new Section(current, words.toString().strip()));
    return sections;
  }

  /** A heading within a list or a quotation begins no section. */
  private static void skip(Node node, Iterator<Heading> next) {
    if (node instanceof com.vladsch.flexmark.ast.Heading) {
      next.next();
    }
  }

  /** The path in the content folder of an image of the text, by the name that it has there. */
  String image(String name) {
    return images.getOrDefault(name, name);
  }

  Document document() {
    return document;
  }

  Facts facts() {
    return facts;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Prose prose && markdown.equals(prose.markdown);
  }

  @Override
  public int hashCode() {
    return markdown.hashCode();
  }

  @Override
  public String toString() {
    return plain();
  }
}
