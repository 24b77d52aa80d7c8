package org.windscreen.source;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.windscreen.diagnostic.Span;

/**
 * The lines that faults in content show. A file is only taken apart once it has a fault; safe for
 * several threads.
 *
 * <p>Example: {@code new SourceLines(tree).at(span)} is {@code "title: Windscreen"}.
 */
public final class SourceLines {
  private final SourceTree tree;
  private final Map<String, List<String>> lines = new ConcurrentHashMap<>();

  public SourceLines(SourceTree tree) {
    this.tree = tree;
  }

  /**
   * The line on which a span starts, of a refused file too; empty where the tree has no such line.
   */
  public String at(Span span) {
    List<String> ofFile = lines.computeIfAbsent(span.path(), this::read);
    return span.line() <= ofFile.size() ? ofFile.get(span.line() - 1) : "";
  }

  private List<String> read(String path) {
    return tree.file(path).map(SourceText::shown).orElse(List.of());
  }
}
