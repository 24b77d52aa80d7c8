package org.windscreen.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Span;
import org.windscreen.source.SourceText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Reads a YAML text into a positioned tree, from Jackson's token stream.
 *
 * <p>Jackson's own binding is not used: its locations are off by a line for unknown keys, and it
 * lets duplicate keys through. Anchors, aliases, tags and several documents in a file are faults, so
 * that no file can grow when it is read.
 *
 * <p>Reports: {@code yaml-syntax}, {@code yaml-tab}, {@code yaml-alias}, {@code yaml-tag}, {@code
 * yaml-nesting}, {@code yaml-documents}, {@code duplicate-key}.
 */
public final class YamlReader {
  /** Values may lie within one another this deep; real content needs six. */
  static final int DEEPEST = 20;

  private static final int FACTORY_DEPTH = 100;
  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .loadSettings(
              LoadSettings.builder()
                  .setCodePointLimit(Integer.MAX_VALUE)
                  .setMaxAliasesForCollections(0)
                  .build())
          .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              tools.jackson.core.StreamReadConstraints.builder()
                  .maxNestingDepth(FACTORY_DEPTH)
                  .build())
          .build();

  private final SourceText text;
  private final int firstLine;
  private final List<String> lines;
  private final Diagnostics faults;
  private final YAMLParser parser;

  private YamlReader(SourceText text, int firstLine, Diagnostics faults) {
    this.text = text;
    this.firstLine = firstLine;
    this.lines = text.lines();
    this.faults = faults;
    this.parser = (YAMLParser) YAML.createParser(tools.jackson.core.ObjectReadContext.empty(), text.text());
  }

  /** Reads a whole file; nothing where a fault keeps it from being read to its end. */
  public static Optional<YamlNode> read(SourceText text, Diagnostics faults) {
    return read(text, 1, faults);
  }

  /**
   * Reads a part of a file.
   *
   * @param firstLine the 1-based line of the file at which {@code text} starts
   */
  public static Optional<YamlNode> read(SourceText text, int firstLine, Diagnostics faults) {
    YamlReader reader = new YamlReader(text, firstLine, faults);
    return reader.tabsInIndentation() ? Optional.empty() : reader.document();
  }

  private boolean tabsInIndentation() {
    for (int i = 0; i < lines.size(); i++) {
      int tab = lines.get(i).indexOf('\t');
      if (tab >= 0 && lines.get(i).substring(0, tab).isBlank()) {
        faults.error(
            "yaml-tab",
            new Span(text.path(), firstLine + i, tab + 1, 1),
            "A tab stands where YAML allows only spaces.",
            "Indent with spaces.");
        return true;
      }
    }
    return false;
  }

  private Optional<YamlNode> document() {
    try (parser) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        faults.error("empty-file", Span.file(text.path()), "The file has only comments.", "Fill it, or delete it.");
        return Optional.empty();
      }
      YamlNode node = node(first, 1);
      if (parser.nextToken() != null) {
        throw new Stop("yaml-documents", here(1), "A second document starts here.", "Keep one document in a file: remove the line \"---\".");
      }
      return Optional.of(node);
    } catch (Stop stop) {
      faults.error(stop.rule, stop.span, stop.getMessage(), stop.hint);
    } catch (JacksonException e) {
      syntax(e);
    }
    return Optional.empty();
  }

  private YamlNode node(JsonToken token, int depth) {
    refuseTricks();
    if (depth > DEEPEST) {
      throw new Stop("yaml-nesting", here(1), "Values lie within one another more than " + DEEPEST + " deep.", "Take away brackets or indentation; no content needs this.");
    }
    return switch (token) {
      case START_OBJECT -> mapping(depth);
      case START_ARRAY -> items(depth);
      default -> scalar();
    };
  }

  private YamlNode mapping(int depth) {
    Span span = here(1);
    List<YamlNode.Entry> entries = new ArrayList<>();
    Map<String, Span> seen = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      refuseTricks();
      String name = parser.currentName();
      Span at = here(name.length());
      Span before = seen.putIfAbsent(name, at);
      YamlNode.Scalar key = new YamlNode.Scalar(at, name, YamlNode.Style.PLAIN, at);
      YamlNode value = node(parser.nextToken(), depth + 1);
      if (before == null) {
        entries.add(new YamlNode.Entry(key, value));
      } else {
        faults.error("duplicate-key", at, "\"" + name + "\" stands here twice: first on line " + before.line() + ".", "Keep one of the two.");
      }
    }
    return new YamlNode.Mapping(span, entries);
  }

  private YamlNode items(int depth) {
    Span span = here(1);
    List<YamlNode> items = new ArrayList<>();
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      items.add(node(t, depth + 1));
    }
    return new YamlNode.Items(span, items);
  }

  private YamlNode scalar() {
    String value = parser.getString() == null ? "" : parser.getString();
    Span start = here(1);
    if (lineOf(start).startsWith("&", start.column() - 1)) {
      throw aliases(start);
    }
    YamlNode.Style style = style(start);
    int rest = lineOf(start).length() - start.column() + 1;
    int quotes = style == YamlNode.Style.QUOTED ? 2 : 0;
    int length = Math.max(1, Math.min(rest, value.length() + quotes));
    Span span = new Span(start.path(), start.line(), start.column(), length);
    return new YamlNode.Scalar(span, value, style, content(span, style));
  }

  private Span content(Span span, YamlNode.Style style) {
    return switch (style) {
      case PLAIN -> span;
      case QUOTED -> new Span(span.path(), span.line(), span.column() + 1, 1);
      case LITERAL, FOLDED -> blockContent(span);
    };
  }

  private Span blockContent(Span span) {
    for (int i = span.line() - firstLine + 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank()) {
        return new Span(span.path(), firstLine + i, line.length() - line.stripLeading().length() + 1, 1);
      }
    }
    return span;
  }

  private YamlNode.Style style(Span start) {
    String line = lineOf(start);
    char first = start.column() <= line.length() ? line.charAt(start.column() - 1) : ' ';
    return switch (first) {
      case '"', '\'' -> YamlNode.Style.QUOTED;
      case '|' -> YamlNode.Style.LITERAL;
      case '>' -> YamlNode.Style.FOLDED;
      default -> YamlNode.Style.PLAIN;
    };
  }

  private void refuseTricks() {
    if (parser.isCurrentAlias() || parser.getObjectId() != null) {
      throw aliases(here(1));
    }
    if (parser.getTypeId() != null) {
      throw new Stop("yaml-tag", here(1), "Tags (!) are not allowed.", "Quote text that starts with an exclamation mark.");
    }
  }

  private static Stop aliases(Span at) {
    return new Stop("yaml-alias", at, "Anchors and aliases (& and *) are not allowed.", "Write the value out; quote text that starts with & or *.");
  }

  private Span here(int length) {
    TokenStreamLocation location = parser.currentTokenLocation();
    return span(location.getLineNr(), location.getColumnNr(), length);
  }

  /** Jackson counts columns in code points; a {@link Span} in UTF-16 units. */
  private Span span(int lineNumber, int columnInPoints, int length) {
    int index = Math.clamp(lineNumber - 1L, 0, Math.max(0, lines.size() - 1));
    String line = lines.isEmpty() ? "" : lines.get(index);
    int points = Math.clamp(columnInPoints - 1L, 0, line.codePointCount(0, line.length()));
    int column = line.offsetByCodePoints(0, points) + 1;
    return new Span(text.path(), firstLine + index, column, length);
  }

  private String lineOf(Span span) {
    return lines.get(span.line() - firstLine);
  }

  private void syntax(JacksonException e) {
    Span at = e.getLocation() == null ? Span.file(text.path())
            : span(e.getLocation().getLineNr(), e.getLocation().getColumnNr(), 1);
    String reason = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
    if (e.getCause() instanceof MarkedYamlEngineException marked && marked.getProblemMark().isPresent()) {
      reason = marked.getProblem();
      Mark mark = marked.getProblemMark().get();
      at = span(mark.getLine() + 1, mark.getColumn() + 1, 1);
    }
    if (reason.contains("nesting depth")) {
      faults.error("yaml-nesting", at, "Values lie within one another more than " + DEEPEST + " deep.", "Take away brackets or indentation; no content needs this.");
    } else {
      faults.error("yaml-syntax", at, "This is not YAML: " + reason + ".", "Look at this line and the one above: indentation, a missing quote, or text with \": \" that needs quotes.");
    }
  }

  /** A fault after which the file can't be read on. */
  private static final class Stop extends RuntimeException {
    private final transient Span span;
    private final String rule;
    private final String hint;

    Stop(String rule, Span span, String message, String hint) {
      super(message, null, false, false);
      this.rule = rule;
      this.span = span;
      this.hint = hint;
    }
  }
}
