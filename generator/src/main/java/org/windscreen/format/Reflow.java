package org.windscreen.format;

import java.util.ArrayList;
import java.util.List;

/** Breaks one line of text into several, as near as can be to how it was broken before. */
final class Reflow {
  /** Lines are broken here, in UTF-16 units, unless they were longer before. */
  private static final int WIDTH = 120;

  /** A line may be longer by so much, in UTF-16 units, if that saves breaking it. */
  private static final int TOLERANCE = 12;

  private Reflow() {}

  /**
   * The text in lines that give it when they are joined with a blank.
   *
   * @param before the lines of the former text; those at its start and end stay where the text
   *     still has them
   * @param indent how many blanks stand before each line
   */
  static List<String> lines(String text, List<String> before, int indent) {
    List<String> top = new ArrayList<>();
    String rest = text;
    while (top.size() < before.size() && rest.startsWith(before.get(top.size()) + " ")) {
      rest = rest.substring(before.get(top.size()).length() + 1);
      top.add(before.get(top.size()));
    }
    List<String> bottom = new ArrayList<>();
    for (int i = before.size() - 1; i >= top.size() && rest.endsWith(" " + before.get(i)); i--) {
      rest = rest.substring(0, rest.length() - before.get(i).length() - 1);
      bottom.addFirst(before.get(i));
    }
    int replaced = before.size() - top.size() - bottom.size();
    int longest = before.stream().mapToInt(String::length).max().orElse(0);
    int width = Math.max(longest, WIDTH - indent);
    List<String> middle = wrapped(rest, width + TOLERANCE);
    top.addAll(middle.size() <= replaced ? middle : wrapped(rest, width));
    top.addAll(bottom);
    return top;
  }

  /** Broken at single blanks only: others would be lost when lines are joined. */
  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split("(?<! ) (?! )", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
