package org.windscreen.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Span;
import org.windscreen.source.Characters;
import org.windscreen.source.Placement;
import org.windscreen.source.SourceText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads a YAML text into a positioned tree, from Jackson's token stream.
 *
 * <p>Jackson's own binding is not used: its locations are off by a line for unknown keys, and it
 * lets duplicate keys through. Anchors, aliases, tags and several documents in a file are faults,
 * so that no file can grow when it is read.
 *
 * <p>Reports: {@code yaml-syntax}, {@code yaml-tab}, {@code yaml-alias}, {@code yaml-tag}, {@code
 * yaml-nesting}, {@code yaml-documents}, {@code duplicate-key}, {@code empty-file}, {@code
 * text-cut}; and characters that are written by their number and may not stand in content.
 */
public final class YamlReader {
  /** Values may lie within one another this deep; real content needs six. */
  static final int DEEPEST = 20;

  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .loadSettings(
              LoadSettings.builder()
                  .setCodePointLimit(Integer.MAX_VALUE)
                  .setMaxAliasesForCollections(0)
                  .build())
          .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(100)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final YamlLines lines;
  private final Diagnostics faults;
  private final YAMLParser parser;

  private YamlReader(SourceText text, YamlLines lines, Diagnostics faults) {
    this.lines = lines;
    this.faults = faults;
    this.parser =
        (YAMLParser)
            YAML.createParser(
                ObjectReadContext.empty(), new RoomyReader(new StringReader(text.text())));
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
    YamlLines lines = YamlLines.of(text, firstLine);
    Optional<Span> tab = lines.tabInIndentation();
    tab.ifPresent(at -> faults.add(YamlFaults.tab(at)));
    CutText.check(text, lines, faults);
    return tab.isPresent() ? Optional.empty() : new YamlReader(text, lines, faults).document();
  }

  private Optional<YamlNode> document() {
    try (parser) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw new Stop(YamlFaults.empty(lines.span(1, 1, 1)));
      }
      YamlNode node = node(first, 1);
      if (parser.nextToken() != null) {
        throw new Stop(YamlFaults.documents(here(1)));
      }
      return Optional.of(node);
    } catch (Stop stop) {
      faults.add(stop.fault);
    } catch (JacksonException e) {
      faults.add(YamlFaults.syntax(e, lines));
    }
    return Optional.empty();
  }

  private YamlNode node(JsonToken token, int depth) {
    refuseTricks();
    if (depth > DEEPEST) {
      throw new Stop(YamlFaults.nesting(here(1)));
    }
    return switch (token) {
      case START_OBJECT -> mapping(depth);
      case START_ARRAY -> items(depth);
      default -> scalar();
    };
  }

  private YamlNode mapping(int depth) {
    Span span = here(1);
    boolean braces = lines.from(span).startsWith("{");
    List<YamlNode.Entry> entries = new ArrayList<>();
    Map<String, Span> seen = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      refuseTricks();
      String name = parser.currentName();
      Span at = here(name.length());
      Extent written = extent();
      Span first = seen.putIfAbsent(name, at);
      YamlNode value = node(parser.nextToken(), depth + 1);
      if (first == null) {
        entries.add(new YamlNode.Entry(name, at, written, value));
      } else {
        faults.add(YamlFaults.duplicate(name, at, first));
      }
    }
    Extent last = braces || entries.isEmpty() ? extent() : entries.getLast().value().extent();
    return new YamlNode.Mapping(span, from(span).to(last), braces, entries);
  }

  private YamlNode items(int depth) {
    Span span = here(1);
    boolean brackets = lines.from(span).startsWith("[");
    List<YamlNode> items = new ArrayList<>();
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      items.add(node(t, depth + 1));
    }
    Extent last = brackets ? extent() : items.getLast().extent();
    return new YamlNode.Items(span, from(span).to(last), brackets, items);
  }

  private YamlNode scalar() {
    String value = Characters.cleaned(parser.getString() == null ? "" : parser.getString());
    Span start = here(1);
    String line = lines.from(start);
    if (line.startsWith("&")) {
      throw new Stop(YamlFaults.alias(start));
    }
    YamlNode.Style style = style(line);
    if (style == YamlNode.Style.QUOTED) {
      Characters.fault(parser.getString(), here(value.length() + 2), lines::has)
          .ifPresent(faults::add);
    }
    int quotes = style == YamlNode.Style.QUOTED ? 2 : 0;
    return new YamlNode.Scalar(
        here(value.length() + quotes), extent(), value, style, placement(value, start, style));
  }

  private static YamlNode.Style style(String line) {
    return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
      case '"', '\'' -> YamlNode.Style.QUOTED;
      case '|' -> YamlNode.Style.LITERAL;
      case '>' -> YamlNode.Style.FOLDED;
      default -> YamlNode.Style.PLAIN;
    };
  }

  private Placement placement(String value, Span start, YamlNode.Style style) {
    return switch (style) {
      case PLAIN -> lines.placement(value, start);
      case QUOTED -> lines.placement(value, lines.after(start));
      case LITERAL, FOLDED -> lines.placement(value, lines.below(start));
    };
  }

  private void refuseTricks() {
    if (parser.isCurrentAlias() || parser.getObjectId() != null) {
      throw new Stop(YamlFaults.alias(here(1)));
    }
    if (parser.getTypeId() != null) {
      throw new Stop(YamlFaults.tag(here(1)));
    }
  }

  /** What the last token was read from. */
  private Extent extent() {
    TokenStreamLocation end = parser.currentLocation();
    return from(here(1)).to(lines.end(end.getLineNr(), end.getColumnNr()));
  }

  private static Extent from(Span start) {
    return new Extent(start.line(), start.column(), start.line(), start.column());
  }

  private Span here(int length) {
    TokenStreamLocation location = parser.currentTokenLocation();
    return lines.span(location.getLineNr(), location.getColumnNr(), length);
  }

  /** A fault after which the text can't be read on. */
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Diagnostic fault;

    Stop(Diagnostic fault) {
      super(fault.message(), null, false, false);
      this.fault = fault;
    }
  }
}
