package org.windscreen.format;

import java.util.regex.Pattern;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.yaml.YamlNode;

/**
 * Items of a list in brackets that YAML parts otherwise than was meant: only a comma parts them,
 * and only straight quotation marks hold one together. Reports {@code quote-it}.
 *
 * <p>Example: {@code [cutting; self injury]} is one item, {@code [“rows, loud”]} is two.
 */
final class BracketItems {
  private static final Pattern MEANT_OTHERWISE =
      Pattern.compile("[\";]|^[\u201C\u201D\u201E\u2018]|\u201C[^\u201D]*$|^[^\u201C]*\u201D$");

  private BracketItems() {}

  static void check(YamlNode.Items items, Diagnostics faults) {
    if (!items.inBrackets()) {
      return;
    }
    for (YamlNode item : items.items()) {
      if (item instanceof YamlNode.Scalar one
          && one.style() == YamlNode.Style.PLAIN
          && MEANT_OTHERWISE.matcher(one.text()).find()) {
        faults.error(
            Rule.QUOTE_IT,
            one.span(),
            "YAML reads this as one item: " + Quote.of(one.text()) + ".",
            "Part items by commas; put straight quotation marks (\") round one that has a comma, a"
                + " semicolon or quotation marks in it.");
      }
    }
  }
}
