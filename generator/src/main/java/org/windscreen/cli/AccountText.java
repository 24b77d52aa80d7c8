package org.windscreen.cli;

import java.util.ArrayList;
import java.util.List;
import org.windscreen.difference.Account;
import org.windscreen.difference.MarkedText;

/** An account of a difference for the terminal, as {@code wdiff} marks words. */
final class AccountText {
  /** Lines longer than this many characters are broken between words. */
  private static final int WIDTH = 100;

  /** Kept words that are shown on either side of a change of a long text. */
  private static final int NEAR = 12;

  private AccountText() {}

  /** Ends with a line end. */
  static String of(Account account) {
    List<String> lines = new ArrayList<>();
    lines.add(account.title());
    lines.add(account.summary());
    for (Account.Group group : account.groups()) {
      lines.add("");
      lines.add(group.theme().titleWithTask() + " (" + group.entries().size() + ")");
      group.entries().forEach(entry -> add(entry, lines));
    }
    return String.join("\n", lines) + "\n";
  }

  private static void add(Account.Entry entry, List<String> lines) {
    add("  ", entry.thing() + (entry.what().isEmpty() ? "" : ": " + entry.what()), lines);
    entry.words().ifPresent(words -> add("      ", marked(words.near(NEAR)), lines));
    entry.notes().forEach(note -> add("      ", note, lines));
  }

  private static String marked(MarkedText words) {
    StringBuilder text = new StringBuilder();
    for (MarkedText.Piece piece : words.pieces()) {
      text.append(piece.apart() ? " " : "")
          .append(
              switch (piece.mark()) {
                case KEPT -> piece.text();
                case GONE -> "[-" + piece.text() + "-]";
                case NEW -> "{+" + piece.text() + "+}";
              });
    }
    return text.toString();
  }

  private static void add(String indent, String text, List<String> lines) {
    StringBuilder line = new StringBuilder(indent);
    for (String word : text.split(" ", -1)) {
      if (line.length() > indent.length() && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
      }
      line.append(line.length() > indent.length() ? " " : "").append(word);
    }
    lines.add(line.toString());
  }
}
