package org.windscreen.yaml;

import java.util.List;
import java.util.Optional;
import org.windscreen.diagnostic.Span;
import org.windscreen.source.Placement;

/** A part of a YAML file and where it stands. */
public sealed interface YamlNode {
  Span span();

  /** All that is written for it: quotation marks, brackets and the {@code |} of a block too. */
  Extent extent();

  /** Whether it is a group in braces or a list in brackets. */
  default boolean inBrackets() {
    return false;
  }

  /** What a message calls this kind of value. */
  String kind();

  /**
   * Keys and values in written order; keys are unique.
   *
   * @param span where its first key stands, or its brace
   * @param inBrackets whether it stands in braces
   */
  record Mapping(Span span, Extent extent, boolean inBrackets, List<Entry> entries)
      implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    @Override
    public String kind() {
      return "a group of keys";
    }

    /** The value of that key. */
    public Optional<YamlNode> get(String key) {
      return entries.stream().filter(e -> e.key().equals(key)).map(Entry::value).findFirst();
    }
  }

  /**
   * One key with its value.
   *
   * @param span where the key stands
   * @param written the key as written, with quotation marks and without its colon
   */
  record Entry(String key, Span span, Extent written, YamlNode value) {}

  /**
   * A list.
   *
   * @param span where its first dash or its bracket stands
   * @param inBrackets whether it stands in brackets
   */
  record Items(Span span, Extent extent, boolean inBrackets, List<YamlNode> items)
      implements YamlNode {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /**
   * A single value as written, before anyone decides whether it is text or a number.
   *
   * @param text without quotes, escapes resolved
   * @param extent of a block, the line ends and blank lines after it too
   * @param placement where the text's own characters stand: after a quote, or on the line after
   *     {@code |}
   */
  record Scalar(Span span, Extent extent, String text, Style style, Placement placement)
      implements YamlNode {
    @Override
    public String kind() {
      return style == Style.PLAIN && text.isEmpty() ? "no value" : "a single value";
    }
  }

  /** How a single value is written. */
  enum Style {
    PLAIN,
    QUOTED,
    /** After {@code |}: the text starts on the next line. */
    LITERAL,
    /** After {@code >}: the text starts on the next line, lines joined. */
    FOLDED
  }
}
