package org.windscreen.render;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import org.windscreen.ledger.Address;
import org.windscreen.markdown.Prose;
import org.windscreen.markdown.ProseWriter;
import org.windscreen.model.Scope;

/** What rendering knows of the page it is at: where it is, and which terms it has explained. */
final class PageContext {
  private final Address page;
  private final Function<Address, String> href;
  private final Function<Scope, Voice> voices;
  private final Terms terms;
  private final Set<String> explained;
  private final ProseWriter writer;
  private final ProseWriter quoting;
  private final Map<Scope, PageContext> others = new HashMap<>();

  /**
   * How texts of an edition are written.
   *
   * @param prose from a destination as written to the link on the page
   * @param images from an image's path in the content folder to its address on the page
   * @param terms what acronyms mean in it
   * @param superseded whether its numbers and addresses are to be read only, not to be used
   */
  record Voice(
      Function<String, String> prose,
      Function<String, String> images,
      Terms terms,
      boolean superseded) {}

  PageContext(
      Address page, Function<Address, String> href, Scope scope, Function<Scope, Voice> voices) {
    this(page, href, voices, scope, new HashSet<>());
  }

  private PageContext(
      Address page,
      Function<Address, String> href,
      Function<Scope, Voice> voices,
      Scope scope,
      Set<String> explained) {
    Voice voice = voices.apply(scope);
    this.page = page;
    this.href = href;
    this.voices = voices;
    this.terms = voice.terms();
    this.explained = explained;
    this.quoting =
        new ProseWriter(voice.prose(), voice.images(), OnPaper::beside, this::explain, false);
    this.writer =
        voice.superseded()
            ? quoting
            : new ProseWriter(
                voice.prose(),
                voice.images(),
                OnPaper::beside,
                text -> BareLinks.html(text, this::explain),
                true);
  }

  /** The same page for what is quoted from an edition. */
  PageContext in(Scope scope) {
    return others.computeIfAbsent(scope, s -> new PageContext(page, href, voices, s, explained));
  }

  Address page() {
    return page;
  }

  String href(Address address) {
    return href.apply(address);
  }

  /** A text among others, with ids of headings that start so; none where that is empty. */
  String html(Prose prose, String ids) {
    return writer.among(ids, prose);
  }

  /** The text that the page is there for. */
  String own(Prose prose) {
    return writer.write(prose);
  }

  /** What a source prints wrongly: numbers and addresses in it are no links. */
  String quoted(Prose prose) {
    return quoting.among("", prose);
  }

  /** Text as HTML, with each acronym written out where the page has it first. */
  String explain(String text) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (MatchResult found : terms.in(text)) {
      out.append(escape(text.substring(from, found.start()))).append(term(found.group(), text));
      from = found.end();
    }
    return out.append(escape(text.substring(from))).toString();
  }

  private String term(String term, String text) {
    String word = "<abbr>" + escape(term) + "</abbr>";
    if (!explained.add(term)) {
      return escape(term);
    }
    return terms
        .expansion(term, text)
        .map(e -> word + " <span class=\"expansion\">(" + escape(e) + ")</span>")
        .orElse(escape(term));
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
