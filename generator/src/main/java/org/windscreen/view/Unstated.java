package org.windscreen.view;

import java.util.List;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.PathwaysFile;

/**
 * The actions or kinds of pathway of which an edition says nothing, told apart by whose the gap is.
 *
 * @param silent the source is silent; may be empty
 * @param lacking our copy is incomplete, and the source may speak; may be empty
 */
public record Unstated<E extends Enum<E>>(List<E> silent, List<E> lacking) {
  public Unstated {
    silent = List.copyOf(silent);
    lacking = List.copyOf(lacking);
  }

  public static Unstated<ConsentFile.Action> of(ConsentFile file) {
    return new Unstated<>(file.notStated(), file.copyIncomplete());
  }

  public static Unstated<PathwaysFile.PathwayKind> of(PathwaysFile file) {
    return new Unstated<>(file.notStated(), file.copyIncomplete());
  }
}
