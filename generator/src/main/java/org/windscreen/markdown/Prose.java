package org.windscreen.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayDeque;
import java.util.Deque;
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
 * {@code "Call the MASH."}. Two texts are equal if their Markdown is.
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
  private final String file;
  private final Document document;
  private final List<Reference> references;
  private final List<Heading> headings;
  private final Facts facts;

  private Prose(
      String markdown,
      String file,
      Document document,
      List<Reference> references,
      List<Heading> headings,
      Facts facts) {
    this.markdown = markdown;
    this.file = file;
    this.document = document;
    this.references = List.copyOf(references);
    this.headings = List.copyOf(headings);
    this.facts = facts;
  }

  /**
   * Reads a text; one that is refused for its nesting is read as if it were empty. Blanks and line
   * ends after its last word say nothing, so that a text is the same after {@code |} and on the
   * line of its key.
   *
   * <p>Reports: {@code raw-html}, {@code image-without-text}, {@code foreign-request}, {@code
   * link-definition}, {@code mark-in-word}, {@code markdown-nesting}, and those of the classes that
   * look for what would come out otherwise than it was meant: {@link NodeKinds}, {@link
   * LinkFaults}, {@link ForeignMarks}, {@link LeftoverMarks}, {@link LineStarts}, {@link
   * ListFaults}, {@link TableFaults}, {@link Headings}.
   */
  public static Prose read(String written, Placement placement, Diagnostics faults) {
    String markdown = written.stripTrailing();
    Document document = parse(markdown, placement, faults);
    Survey survey = Survey.of(document, placement, faults);
    return new Prose(
        markdown,
        placement.at(0, 1).path(),
        document,
        survey.references(),
        survey.headings(),
        Facts.NONE);
  }

  /** The same text where those facts hold: what it takes by reference is shown as they have it. */
  public Prose with(Facts facts) {
    return new Prose(markdown, file, document, references, headings, facts);
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
    return new Prose(markdown, file, document, references, all, facts);
  }

  /** A part of this text, read by itself; its faults were told when the whole was read. */
  public Prose part(String markdown) {
    Placement placement = Placement.ofLines(file, 1, markdown);
    return read(markdown, placement, new Diagnostics()).with(facts);
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
   * The path in the content folder of what this text names by its place relative to the file it
   * stands in: in {@code a/1/guidance/b.md}, {@code ../c.png} is {@code a/1/c.png}. It starts with
   * {@code ..} where that would lie outside of the content folder.
   */
  public String beside(String name) {
    Deque<String> path = new ArrayDeque<>();
    String written = file.substring(0, file.lastIndexOf('/') + 1) + name;
    for (String part : written.split("/", -1)) {
      switch (part) {
        case "." -> {}
        case ".." -> up(path);
        default -> path.addLast(part);
      }
    }
    return String.join("/", path);
  }

  private static void up(Deque<String> path) {
    if (path.isEmpty() || path.getLast().equals("..")) {
      path.addLast("..");
    } else {
      path.removeLast();
    }
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
