package org.windscreen.publish;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.windscreen.diagnostic.Nearest;
import org.windscreen.diagnostic.Quote;
import org.windscreen.load.ContentLoader;
import org.windscreen.load.Drafts;
import org.windscreen.load.EditionFolder;
import org.windscreen.model.Id;
import org.windscreen.source.SourceTree;

/** What was asked for can't be; the message says what to ask for instead. */
public final class NotPossible extends Exception {
  private static final long serialVersionUID = 1L;

  /** With a message for whoever asked. */
  public NotPossible(String message) {
    super(message);
  }

  /**
   * Demands that a name is known.
   *
   * @param no the words before the name: "There is no area "
   * @param otherwise what to do where no known name is like it
   */
  public static void unless(Collection<String> known, String name, String no, String otherwise)
      throws NotPossible {
    if (!known.contains(name)) {
      throw new NotPossible(no + Quote.of(name) + ". " + Nearest.hint(name, known, otherwise));
    }
  }

  /** Demands that there is an area. */
  public static void unlessArea(Id.Authority area, SourceTree tree) throws NotPossible {
    List<String> areas = ContentLoader.found(tree).stream().map(Id.Authority::value).toList();
    unless(areas, area.value(), "There is no area ", "Name its folder.");
  }

  /** Demands that an area has published the edition that it shows. */
  public static void unlessPublished(Id.Authority area, SourceTree tree) throws NotPossible {
    Optional<EditionFolder> draft = Drafts.shown(area, tree);
    if (draft.isPresent()) {
      throw new NotPossible(
          draft.get().path()
              + ", the current edition, is still a draft: go on in it, or publish it first. When it"
              + " is whole, run: windscreen edition publish "
              + draft.get().path().replace('/', ' '));
    }
  }

  /** Demands that an area has an edition. */
  public static void unlessEdition(Id.Authority area, Id.Edition edition, SourceTree tree)
      throws NotPossible {
    List<String> editions = EditionFolder.of(area, tree).map(e -> e.edition().value()).toList();
    unless(
        editions,
        edition.value(),
        area.value() + " has no edition ",
        "Name the folder of one: " + String.join(", ", editions) + ".");
  }
}
