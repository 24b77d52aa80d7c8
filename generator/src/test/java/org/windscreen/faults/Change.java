package org.windscreen.faults;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one section of a {@link FaultFile} does to a tree of files: change one of them, remove it,
 * or make a folder like another.
 *
 * <p>Example: the section {@code === content/site.yaml} with the lines {@code - title: Windscreen}
 * and {@code + titel: Windscreen}.
 *
 * @param head what stands after {@code ===}
 * @param lines the section's other lines
 */
record Change(String head, List<String> lines) {
  private static final String LIKE = " like ";
  private static final String REMOVED = " removed";

  /** The files after the change; never changes the map itself. Text is found or the test fails. */
  Map<String, String> of(Map<String, String> files) {
    Map<String, String> changed = new TreeMap<>(files);
    if (head.endsWith(REMOVED)) {
      String file = head.substring(0, head.length() - REMOVED.length());
      demand(changed.remove(file) != null, "There is no " + file);
    } else if (head.contains(LIKE)) {
      String[] both = head.split(LIKE, 2);
      changed.putAll(copies(files, both[1] + "/", both[0] + "/"));
    } else {
      changed.put(head, edited(files.getOrDefault(head, "")));
    }
    return changed;
  }

  private static Map<String, String> copies(Map<String, String> files, String from, String to) {
    Map<String, String> copies = new LinkedHashMap<>();
    files.forEach((path, text) -> {
      if (path.startsWith(from)) {
        copies.put(to + path.substring(from.length()), text);
      }
    });
    demand(!copies.isEmpty(), "There is nothing below " + from);
    return copies;
  }

  /** Lines with a minus are replaced by the lines with a plus that follow, or else appended to. */
  private String edited(String text) {
    String edited = text;
    for (int at = 0; at < lines.size(); ) {
      List<String> old = run('-', at);
      List<String> fresh = run('+', at + old.size());
      demand(!old.isEmpty() || !fresh.isEmpty(), head + ": no change: " + lines.get(at));
      edited = edited(edited, String.join("\n", old), String.join("\n", fresh), old.isEmpty());
      at += old.size() + fresh.size();
    }
    return edited;
  }

  private String edited(String text, String old, String fresh, boolean append) {
    if (append) {
      return text + fresh + "\n";
    }
    int at = text.indexOf(old);
    demand(at >= 0, head + " does not have: " + old);
    return text.substring(0, at) + fresh + text.substring(at + old.length());
  }

  /** What stands in the lines from there that start with the mark and a blank. */
  private List<String> run(char mark, int from) {
    List<String> run = new ArrayList<>();
    for (String line : lines.subList(from, lines.size())) {
      if (line.isEmpty() || line.charAt(0) != mark) {
        break;
      }
      run.add(line.substring(Math.min(2, line.length())));
    }
    return run;
  }

  private static void demand(boolean holds, String message) {
    if (!holds) {
      throw new AssertionError(message);
    }
  }
}
