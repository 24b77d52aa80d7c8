package org.windscreen.difference;

import java.util.List;
import org.windscreen.load.ContentTree;
import org.windscreen.model.Authority;
import org.windscreen.model.Edition;

/**
 * Exampleshire's edition, and the next one that was made of it with some things changed.
 *
 * <p>Example: {@code TwoEditions.same().change("contacts.yaml", "MASH", "Front Door").all()}.
 */
public record TwoEditions(ContentTree tree) {
  private static final String NEXT = "exampleshire/2026-04/";

  /** The next one says what the first does. */
  public static TwoEditions same() {
    ContentTree tree = ContentTree.ofReadme();
    for (String path : ContentTree.ofReadme().files().keySet()) {
      if (path.startsWith(ContentTree.EDITION)) {
        tree = tree.put(NEXT + path.substring(ContentTree.EDITION.length()), tree.text(path));
      }
    }
    return new TwoEditions(tree)
        .change("edition.yaml", "supersedes-editions: []", "supersedes-editions: [\"2018-12\"]");
  }

  public TwoEditions change(String file, String from, String to) {
    return new TwoEditions(tree.replaceIn(NEXT + file, from, to));
  }

  public TwoEditions put(String file, String text) {
    return new TwoEditions(tree.put(NEXT + file, text));
  }

  /** With another edition that supersedes the next one, and has another special circumstance. */
  TwoEditions third(String id, String withdrawn, String from, String to) {
    String folder = "exampleshire/" + id + "/";
    ContentTree third = tree;
    for (String path : tree.files().keySet()) {
      if (path.startsWith(NEXT)) {
        third = third.put(folder + path.substring(NEXT.length()), tree.text(path));
      }
    }
    return new TwoEditions(
        third
            .put(folder + "withdrawn.yaml", withdrawn)
            .replaceIn(folder + "edition.yaml", "[\"2018-12\"]", "[\"2026-04\"]")
            .replaceIn(folder + "special-circumstances.yaml", from, to));
  }

  public Difference difference() {
    return difference("2018-12", "2026-04");
  }

  Difference difference(String from, String to) {
    Authority authority = tree.load().catalog().orElseThrow().authorities().getFirst();
    return Difference.between(authority, edition(authority, from), edition(authority, to));
  }

  private static Edition edition(Authority authority, String id) {
    return authority.editions().stream()
        .filter(edition -> edition.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Each entry of the account as a line: "LEVELS | Level “…” (1) | name | …". */
  List<String> told() {
    return lines(difference());
  }

  static List<String> lines(Difference difference) {
    return Account.of(difference).groups().stream()
        .flatMap(group -> group.entries().stream().map(entry -> line(group, entry)))
        .toList();
  }

  private static String line(Account.Group group, Account.Entry entry) {
    StringBuilder line = new StringBuilder(group.theme().name());
    line.append(" | ").append(entry.thing());
    line.append(entry.what().isEmpty() ? "" : " | " + entry.what());
    entry.words().ifPresent(words -> line.append(" | ").append(MarkedTextTest.marked(words)));
    entry.notes().forEach(note -> line.append(" | ").append(note));
    return line.toString();
  }
}
