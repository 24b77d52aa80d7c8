package org.windscreen.page;

import java.util.List;
import java.util.Optional;
import org.windscreen.ledger.LetterAnchors;
import org.windscreen.view.Elsewhere;
import org.windscreen.view.IndicatorView;
import org.windscreen.view.LevelView;
import org.windscreen.view.Link;
import org.windscreen.view.RungView;
import org.windscreen.view.TopicView;

/** A page that leads to topics, or reads one through the levels of an authority. */
public sealed interface TopicPage extends Page {
  /**
   * Topics from A to Z, of the site or of an authority.
   *
   * @param letters those that have entries, in order
   * @param names the pages of all names, one for each letter; empty for an authority
   */
  record Topics(Frame frame, List<Letter> letters, List<Link> names) implements TopicPage {
    public Topics {
      letters = List.copyOf(letters);
      names = List.copyOf(names);
      frame =
          frame.keeping(
              LetterAnchors.on(frame.address()), letters.stream().map(Letter::id).toList());
    }
  }

  /**
   * Topics under every name that starts with one letter.
   *
   * @param names the pages of all letters
   */
  record Names(Frame frame, Letter letter, List<Link> names) implements TopicPage {
    public Names {
      names = List.copyOf(names);
    }
  }

  /** Entries that start with a letter; "#" where they start with none. */
  record Letter(String letter, String id, List<Entry> entries) {
    public Letter {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A name under which a topic may be sought.
   *
   * @param name the topic's own, or another: "Cutting"
   * @param isOwn whether it is the topic's own
   * @param words where it is listed, if that is to be said here: "Levels 2 and 3"
   */
  record Entry(String name, Link topic, boolean isOwn, Optional<String> words) {}

  /**
   * One concern from the lowest level of an authority to its highest.
   *
   * @param sentence where it is listed
   * @param rungs one for each level, lowest first
   * @param elsewhere the same topic's ladders of authorities nearby; may be empty
   * @param compared the page on which all authorities stand side by side
   */
  record Ladder(
      Frame frame,
      TopicView topic,
      String sentence,
      List<RungView> rungs,
      List<Link> specials,
      List<Link> services,
      List<Link> contacts,
      List<Link> chapters,
      List<Elsewhere> elsewhere,
      Link compared)
      implements TopicPage {
    public Ladder {
      rungs = List.copyOf(rungs);
      specials = List.copyOf(specials);
      services = List.copyOf(services);
      contacts = List.copyOf(contacts);
      chapters = List.copyOf(chapters);
      elsewhere = List.copyOf(elsewhere);
    }
  }

  /**
   * A level above or below.
   *
   * @param label "Next level up that lists this"
   */
  record Beside(String label, RungView rung) {}

  /**
   * What stands around an indicator on one of its topics.
   *
   * @param ladder of the topic
   * @param same others at the same level; may be empty
   * @param none what is said where there are no others
   * @param below the nearest lower level at which the topic is listed
   * @param above the nearest higher one
   * @param elsewhere may be empty
   */
  record Around(
      Link ladder,
      LevelView level,
      List<IndicatorView> same,
      String none,
      Optional<Beside> below,
      Optional<Beside> above,
      List<Elsewhere> elsewhere,
      Link compared) {
    public Around {
      same = List.copyOf(same);
      elsewhere = List.copyOf(elsewhere);
    }
  }
}
