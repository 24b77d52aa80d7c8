package org.windscreen.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Writes texts as HTML for one page: links and images lead where that page's must, and terms are
 * written out where that page has them first.
 *
 * <p>Not for several threads: make one for each page.
 */
public final class ProseWriter {
  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(HtmlRenderer.ESCAPE_HTML, true)
          .set(HtmlRenderer.RENDER_HEADER_ID, false)
          .toImmutable();

  /** The attribute of a heading that a text brings, for whoever puts texts together to a page. */
  public static final String OF_TEXT = "data-text";

  /** What that attribute says where the text is the page's own, right below its title. */
  public static final String OWN = "own";

  /** The attribute of a link that holds what paper says beside it. */
  static final String ON_PAPER = "data-paper";

  /** What a link shows that takes nothing from elsewhere. */
  private static final Facts.Shown OF_ITS_OWN = new Facts.Shown(Optional.empty(), Optional.empty());

  private final Function<String, String> address;
  private final Function<String, String> images;
  private final BiFunction<String, String, Optional<String>> onPaper;
  private final UnaryOperator<String> words;
  private final boolean reaches;
  private final HtmlRenderer renderer;
  private Iterator<Heading> headings = List.<Heading>of().iterator();
  private UnaryOperator<String> imagePath = name -> name;
  private Facts facts = Facts.NONE;
  private Optional<String> ids = Optional.empty();
  private String ofText = "";
  private int tables;

  /**
   * Makes a writer.
   *
   * @param address from a destination as written to the address on the page
   * @param images from an image's path in the content folder to its address on the page
   * @param onPaper from a link's address on the page and its words to what paper says beside them
   * @param words from a run of plain text to HTML, escaped
   * @param reaches whether numbers and mail addresses may be tapped, or only read
   */
  public ProseWriter(
      Function<String, String> address,
      Function<String, String> images,
      BiFunction<String, String, Optional<String>> onPaper,
      UnaryOperator<String> words,
      boolean reaches) {
    this.address = address;
    this.images = images;
    this.onPaper = onPaper;
    this.words = words;
    this.reaches = reaches;
    this.renderer =
        HtmlRenderer.builder(OPTIONS)
            .extensions(List.of(TablesExtension.create()))
            .nodeRendererFactory(options -> new Ours())
            .attributeProviderFactory(new Attributes())
            .build();
  }

  /** The HTML of a page's own text, blocks included: its headings keep their ids. */
  public String write(Prose prose) {
    return write(prose, Optional.of(""), OWN);
  }

  /**
   * The HTML of a text among others.
   *
   * @param prefix what the ids of its headings start with; they have none where that is empty
   */
  public String among(String prefix, Prose prose) {
    return write(prose, Optional.of(prefix).filter(p -> !p.isEmpty()), "");
  }

  private String write(Prose prose, Optional<String> prefix, String whose) {
    ids = prefix;
    ofText = whose;
    imagePath = prose::image;
    facts = prose.facts();
    headings = prose.headings().iterator();
    return renderer.render(prose.document()).strip();
  }

  /**
   * Says by class how a table's cell is aligned, as HTML has no attribute for it any more; and the
   * number of an item that does not count on.
   */
  private static final class Attributes extends IndependentAttributeProviderFactory {
    @Override
    public AttributeProvider apply(LinkResolverContext context) {
      return (node, part, attributes) -> {
        if (attributes.contains("align")) {
          attributes.addValue("class", "align-" + attributes.getValue("align"));
          attributes.remove("align");
        }
        if (node instanceof OrderedListItem item && !followsOn(item)) {
          attributes.addValue("value", Long.toString(ListFaults.number(item)));
        }
      };
    }
  }

  /** Whether a browser would number it as it is written. */
  private static boolean followsOn(OrderedListItem item) {
    return !(item.getPrevious() instanceof OrderedListItem before)
        || ListFaults.number(item) == ListFaults.number(before) + 1;
  }

  private final class Ours implements NodeRenderer {
    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
      return Set.of(
          new NodeRenderingHandler<>(Text.class, this::text),
          new NodeRenderingHandler<>(Link.class, this::link),
          new NodeRenderingHandler<>(AutoLink.class, this::autoLink),
          new NodeRenderingHandler<>(MailLink.class, this::mailLink),
          new NodeRenderingHandler<>(Image.class, this::image),
          new NodeRenderingHandler<>(com.vladsch.flexmark.ast.Heading.class, this::heading),
          new NodeRenderingHandler<>(TableBlock.class, this::table));
    }

    private void text(Text node, NodeRendererContext context, HtmlWriter html) {
      String plain = node.getChars().unescape();
      if (within(node, Link.class) || within(node, com.vladsch.flexmark.ast.Heading.class)) {
        html.text(plain);
      } else {
        html.raw(words.apply(plain));
      }
    }

    private boolean within(Node node, Class<? extends Node> kind) {
      return node.getAncestorOfType(kind) != null;
    }

    private void link(Link node, NodeRendererContext context, HtmlWriter html) {
      String to = node.getUrl().unescape();
      Facts.Shown shown = PlainWords.fact(node, facts).orElse(OF_ITS_OWN);
      boolean read = !reaches && (shown.reaches() || Reference.reaches(to));
      if (!read) {
        String href = shown.href().orElseGet(() -> address.apply(to));
        html.attr("href", href);
        onPaper
            .apply(href, shown.words().orElseGet(() -> PlainWords.of(node)))
            .ifPresent(said -> html.attr(ON_PAPER, said));
        html.withAttr().tag("a");
      }
      shown.words().ifPresentOrElse(html::text, () -> context.renderChildren(node));
      if (!read) {
        html.closeTag("a");
      }
    }

    private void autoLink(AutoLink node, NodeRendererContext context, HtmlWriter html) {
      String written = node.getText().unescape();
      html.attr("href", address.apply(written)).withAttr().tag("a").text(written).closeTag("a");
    }

    /** The same as if it stood there without its brackets. */
    private void mailLink(MailLink node, NodeRendererContext context, HtmlWriter html) {
      html.raw(words.apply(node.getText().unescape()));
    }

    private void image(Image node, NodeRendererContext context, HtmlWriter html) {
      html.attr("src", images.apply(imagePath.apply(node.getUrl().unescape())));
      html.attr("alt", PlainWords.of(node)).withAttr().tagVoid("img");
    }

    private void heading(
        com.vladsch.flexmark.ast.Heading node, NodeRendererContext context, HtmlWriter html) {
      Heading heading = headings.next();
      String tag = "h" + heading.level();
      html.line().attr(OF_TEXT, ofText);
      ids.ifPresent(start -> html.attr("id", start + heading.anchor()));
      html.withAttr().tag(tag);
      ids.ifPresent(start ->
          heading
              .former()
              .forEach(
                  old -> html.attr("id", start + old).withAttr().tag("span").closeTag("span")));
      context.renderChildren(node);
      html.closeTag(tag).line();
    }

    /** A wide table scrolls by itself, and can be reached by keyboard to do so. */
    private void table(TableBlock node, NodeRendererContext context, HtmlWriter html) {
      html.line().attr("class", "scroll").attr("tabindex", "0").attr("role", "region");
      html.attr("aria-label", "Table " + ++tables).withAttr().tag("div").line();
      context.delegateRender();
      html.closeTag("div").line();
    }
  }
}
