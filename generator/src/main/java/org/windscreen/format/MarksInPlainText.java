package org.windscreen.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.markdown.Footnotes;
import org.windscreen.markdown.PlainText;
import org.windscreen.model.FactRef;
import org.windscreen.yaml.YamlNode;

/**
 * Finds Markdown and HTML in a text that is neither: readers would see {@code **now**}. Reports
 * {@code markdown-in-plain-text}, {@code footnote}.
 */
final class MarksInPlainText {
  private static final Pattern MARKS =
      Pattern.compile(
          "!?\\[[^\\]\\n]*\\]\\s?\\([^)\\n]*\\)" // links and images
              + "|\\*\\*[^*\\n]*(?:\\*\\*)?|__[^_\\n]+__|~~[^~\\n]*(?:~~)?|`[^`\\n]+`"
              + "|(?<!\\w)\\*\\w[^*\\n]*\\*|(?<!\\w)_\\w[^_\\n]*_(?!\\w)|^(?:[-*+\u2022\u25E6\u25AA\u25CF\u00B7\u2023]|#{1,6}|>)["
              + " \\t]|\\[\\^[^\\]]*\\]|\\{[#%{:][^}\\n]*\\}*"
              + "|</?[a-zA-Z][^>\\n]*>|<!--|&(?:[a-zA-Z]{2,8}|#x?[0-9a-fA-F]{1,6});"
              + "|&#x?[0-9a-fA-F]{2,6}|(?:=[0-9A-F]{2}){2,}|\\\\(?:u(?!00[0-7])[0-9a-fA-F]{4}|[nrt](?!\\p{Ll})|[*_#\\[\\]|`~])|^(?:[\u25AA\u25CB\u25A0\u25A1\u2219\u2043\u27A2\u27A4\u25BA\u2713\u2714\u2610\u2611\u2756\u2013\u2014]|o(?=["
              + " \\t]\\p{L}))[ \\t]*");

  private MarksInPlainText() {}

  /**
   * The first marks of a plain text.
   *
   * @param takesFacts whether it may have a fact in the way of Markdown
   */
  static Optional<Diagnostic> first(YamlNode.Scalar node, boolean takesFacts) {
    return marks(node, takesFacts).or(() -> Footnotes.first(node.text(), node.placement()));
  }

  private static Optional<Diagnostic> marks(YamlNode.Scalar node, boolean takesFacts) {
    return MARKS
        .matcher(node.text())
        .results()
        .filter(found -> !takesFacts || !isFact(found.group()))
        .findFirst()
        .map(found ->
            Diagnostic.error(
                Rule.MARKDOWN_IN_PLAIN_TEXT,
                node.placement().at(found.start(), found.end() - found.start()),
                "This text is no Markdown, so readers would see " + Quote.of(found.group()) + ".",
                "Write it without marks; content/README.md says which texts are Markdown."));
  }

  /** A fact is taken in the way of Markdown, but of it nothing else is meant. */
  private static boolean isFact(String marks) {
    Matcher found = PlainText.LINK.matcher(marks);
    return found.matches() && FactRef.inPlainText(found).isPresent();
  }
}
