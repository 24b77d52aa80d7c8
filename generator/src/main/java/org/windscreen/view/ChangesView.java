package org.windscreen.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.windscreen.difference.Account;
import org.windscreen.difference.Account.Theme;
import org.windscreen.difference.Difference;
import org.windscreen.difference.MarkedText;
import org.windscreen.difference.MarkedText.Mark;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.EditionThings;
import org.windscreen.ledger.Thing;
import org.windscreen.model.Authority;
import org.windscreen.model.Edition;
import org.windscreen.model.TopicsFile;

/**
 * What changed from one edition to the next, for readers: what is to be decided by those who write
 * it is left out.
 *
 * @param before the edition before, whole
 * @param after the edition, whole
 * @param groups those that have entries
 */
public record ChangesView(
    Link before, String beforeDates, Link after, String afterDates, List<Group> groups) {
  /** How many kept words are shown on either side of a change of a long text. */
  private static final int NEAR = 12;

  public ChangesView {
    groups = List.copyOf(groups);
  }

  /** Whether both have one title, which then tells nobody which of them is meant. */
  public boolean isOneTitle() {
    return before.text().equals(after.text());
  }

  /** Entries below a heading, which is the theme's title. */
  public record Group(Theme theme, List<Entry> entries) {
    public Group {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One change.
   *
   * @param address of the thing as the later edition has it, or the earlier one if it is gone
   * @param words with what changed marked; may be empty
   */
  public record Entry(
      Optional<Address> address, String thing, String what, List<Piece> words, List<String> notes) {
    public Entry {
      words = List.copyOf(words);
      notes = List.copyOf(notes);
    }
  }

  /** Words that stand together; {@code apart} says whether a blank stands before them. */
  public record Piece(String text, boolean gone, boolean added, boolean apart) {}

  /** From an edition to the one after it. */
  public static ChangesView of(
      Authority authority, Edition before, Edition after, List<TopicsFile.Topic> topics) {
    Map<String, Address> places = new HashMap<>();
    for (Edition edition : List.of(before, after)) {
      EditionThings.of(authority.id(), edition, topics)
          .forEach(
              thing -> thing.id().ifPresent(id -> places.put(Thing.known(id), thing.pinned())));
    }
    Account account = Account.of(Difference.between(authority, before, after));
    return new ChangesView(
        EditionLink.whole(authority, before),
        Dates.words(before.facts()),
        EditionLink.whole(authority, after),
        Dates.words(after.facts()),
        account.groups().stream()
            .filter(group -> group.theme() != Theme.TO_DECIDE)
            .map(group -> group(group, places))
            .toList());
  }

  private static Group group(Account.Group group, Map<String, Address> places) {
    return new Group(
        group.theme(), group.entries().stream().map(entry -> entry(entry, places)).toList());
  }

  private static Entry entry(Account.Entry entry, Map<String, Address> places) {
    return new Entry(
        entry.known().map(known -> places.get(known.replaceFirst("#.*", ""))),
        entry.thing(),
        entry.what(),
        entry.words().map(ChangesView::pieces).orElse(List.of()),
        entry.notes());
  }

  /** What is new never touches what is gone: each must be read by itself. */
  private static List<Piece> pieces(MarkedText words) {
    List<Piece> pieces = new ArrayList<>();
    Mark before = Mark.KEPT;
    for (MarkedText.Piece piece : words.near(NEAR).pieces()) {
      boolean gone = piece.mark() == Mark.GONE;
      boolean added = piece.mark() == Mark.NEW;
      pieces.add(
          new Piece(piece.text(), gone, added, piece.apart() || (before == Mark.GONE && added)));
      before = piece.mark();
    }
    return pieces;
  }
}
