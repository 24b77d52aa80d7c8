package org.windscreen.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.windscreen.difference.Account.Theme;
import org.windscreen.view.ChangesView.Entry;
import org.windscreen.view.ChangesView.Group;

/**
 * What changed, as much of it as a sheet of A4 holds, for a team that has five minutes: of each
 * theme in turn one change, what may do harm first, until the sheet is full. What is left out is
 * counted.
 *
 * <p>Example: of 30 indicators added, 4 are told, and "and 26 more".
 *
 * @param parts one of each theme, in the order of its themes
 */
public record BriefingView(ChangesView changes, List<Part> parts) {
  /** How many lines stand on the sheet below its head, at the size that print.css sets. */
  private static final int LINES = 40;

  /** How many letters a line has, rather too few than too many. */
  private static final int LETTERS = 90;

  /** A title, and how many more there are. */
  private static final int LINES_OF_A_THEME = 3;

  /** No news for those who work with children. */
  private static final Set<Theme> COUNTED =
      EnumSet.of(Theme.RECODED, Theme.DETAILS, Theme.RENUMBERED, Theme.SOURCES, Theme.DOCUMENT);

  public BriefingView {
    parts = List.copyOf(parts);
  }

  /** The first entries of a theme, and how many more there are. */
  public record Part(Theme theme, List<Entry> entries, int more) {
    public Part {
      entries = List.copyOf(entries);
    }
  }

  /** Of all that changed. */
  public static BriefingView of(ChangesView changes) {
    return new BriefingView(changes, parts(onceEach(changes.groups())));
  }

  /** An indicator that lost or gained a qualifier is not told again as reworded. */
  private static List<Group> onceEach(List<Group> groups) {
    Set<String> told =
        groups.stream()
            .filter(group -> group.theme() == Theme.QUALIFIERS)
            .flatMap(group -> group.entries().stream())
            .map(Entry::thing)
            .collect(Collectors.toSet());
    return groups.stream()
        .map(group ->
            group.theme() == Theme.INDICATORS_REWORDED
                ? new Group(
                    group.theme(),
                    group.entries().stream().filter(e -> !told.contains(e.thing())).toList())
                : group)
        .filter(group -> !group.entries().isEmpty())
        .toList();
  }

  private static List<Part> parts(List<Group> groups) {
    Map<Theme, Integer> told = told(groups);
    return groups.stream()
        .map(group -> {
          int n = told.getOrDefault(group.theme(), 0);
          return new Part(group.theme(), group.entries().subList(0, n), group.entries().size() - n);
        })
        .toList();
  }

  /** How many entries of each theme there is room for. */
  private static Map<Theme, Integer> told(List<Group> groups) {
    Map<Theme, Integer> told = new HashMap<>();
    List<Group> open =
        new ArrayList<>(groups.stream().filter(g -> !COUNTED.contains(g.theme())).toList());
    int left = LINES;
    while (!open.isEmpty()) {
      for (Group group : List.copyOf(open)) {
        int n = told.getOrDefault(group.theme(), 0);
        int lines =
            n < group.entries().size()
                ? lines(group.entries().get(n)) + (n == 0 ? LINES_OF_A_THEME : 0)
                : LINES;
        if (lines > left) {
          open.remove(group);
        } else {
          left -= lines;
          told.put(group.theme(), n + 1);
        }
      }
    }
    return told;
  }

  private static int lines(Entry entry) {
    int letters =
        entry.thing().length()
            + entry.what().length()
            + entry.words().stream().mapToInt(piece -> piece.text().length() + 1).sum()
            + entry.notes().stream().mapToInt(note -> note.length() + 1).sum();
    return 1 + letters / LETTERS;
  }
}
