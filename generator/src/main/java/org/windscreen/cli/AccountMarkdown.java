package org.windscreen.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.difference.Account;
import org.windscreen.difference.MarkedText;

/** An account of a difference in Markdown: what is gone is struck through, what is new is bold. */
final class AccountMarkdown {
  /** Kept words that are shown on either side of a change of a long text. */
  private static final int NEAR = 12;

  private AccountMarkdown() {}

  /** Ends with a line end. */
  static String of(Account account) {
    return "# "
        + plain(account.title())
        + "\n\n"
        + plain(account.summary())
        + "\n"
        + account.groups().stream().map(AccountMarkdown::group).collect(Collectors.joining());
  }

  private static String group(Account.Group group) {
    return "\n## "
        + group.theme().titleWithTask()
        + "\n\n"
        + group.entries().stream().map(AccountMarkdown::entry).collect(Collectors.joining());
  }

  private static String entry(Account.Entry entry) {
    List<String> further =
        Stream.concat(
                entry.words().map(words -> marked(words.near(NEAR))).stream(),
                entry.notes().stream().map(AccountMarkdown::plain))
            .toList();
    return "- **"
        + plain(entry.thing())
        + "**"
        + (entry.what().isEmpty() ? "" : ": " + plain(entry.what()))
        + "\n"
        + further.stream().map(line -> "  - " + line + "\n").collect(Collectors.joining());
  }

  private static String marked(MarkedText words) {
    StringBuilder text = new StringBuilder();
    for (MarkedText.Piece piece : words.pieces()) {
      String said = plain(piece.text());
      text.append(piece.apart() ? " " : "")
          .append(
              switch (piece.mark()) {
                case KEPT -> said;
                case GONE -> "~~" + said + "~~";
                case NEW -> "**" + said + "**";
              });
    }
    return text.toString();
  }

  /** What would be a mark of Markdown is led by a backslash. */
  private static String plain(String text) {
    return text.replaceAll("[\\\\`*_\\[\\]<>~|#]", "\\\\$0");
  }
}
