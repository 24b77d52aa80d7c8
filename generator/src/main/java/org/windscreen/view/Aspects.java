package org.windscreen.view;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.windscreen.ledger.Addresses;
import org.windscreen.model.LevelAspect;
import org.windscreen.model.LevelsFile;
import org.windscreen.model.Stated;

/**
 * What a level says, aspect by aspect, with the words they are shown under.
 *
 * @param first what a reader needs first: which children, and what is asked for
 * @param further the rest
 * @param silent the labels of aspects that the source does not state
 * @param lacking the labels of what our copy lacks: of every aspect, of the level's other values
 *     too
 * @param unstated the anchors of further aspects that are not stated, silent or lacking: links to
 *     them lead to where that is said
 */
public record Aspects(
    List<Aspect> first,
    List<Aspect> further,
    List<String> silent,
    List<String> lacking,
    List<String> unstated) {
  private static final List<LevelAspect> FIRST =
      Stream.of(LevelAspect.values()).filter(LevelAspect::isFirst).toList();

  public Aspects {
    first = List.copyOf(first);
    further = List.copyOf(further);
    silent = List.copyOf(silent);
    lacking = List.copyOf(lacking);
    unstated = List.copyOf(unstated);
  }

  /** Every aspect. */
  static Aspects all(LinkedEdition linked, LevelsFile.Level level) {
    List<LevelAspect> further = Stream.of(LevelAspect.values()).filter(a -> !a.isFirst()).toList();
    return of(linked, level, FIRST, further, CopyLacks.in(level));
  }

  /** What a reader of an indicator needs to know of its level. */
  public static Aspects asks(LinkedEdition linked, LevelsFile.Level level) {
    List<LevelAspect> first = List.of(LevelAspect.RESPONSE);
    List<LevelAspect> further =
        List.of(LevelAspect.ACCESS, LevelAspect.ASSESSMENT, LevelAspect.LEAD);
    List<String> lacking = labels(level, join(first, further), Stated::isLacking);
    return of(linked, level, first, further, lacking);
  }

  private static List<LevelAspect> join(List<LevelAspect> first, List<LevelAspect> further) {
    return Stream.concat(first.stream(), further.stream()).toList();
  }

  private static Aspects of(
      LinkedEdition linked,
      LevelsFile.Level level,
      List<LevelAspect> first,
      List<LevelAspect> further,
      List<String> lacking) {
    return new Aspects(
        stated(linked, level, first),
        stated(linked, level, further),
        labels(level, join(first, further), Stated::isSilent),
        lacking,
        further.stream()
            .filter(a -> a.of(level).toOptional().isEmpty())
            .map(Addresses::anchor)
            .toList());
  }

  private static List<String> labels(
      LevelsFile.Level level, List<LevelAspect> aspects, Predicate<Stated<?>> which) {
    return aspects.stream().filter(a -> which.test(a.of(level))).map(LevelAspect::label).toList();
  }

  private static List<Aspect> stated(
      LinkedEdition linked, LevelsFile.Level level, List<LevelAspect> aspects) {
    return aspects.stream()
        .flatMap(a ->
            a.of(level).toOptional().stream()
                .map(s ->
                    new Aspect(
                        Addresses.anchor(a), a.label(), s.text(), linked.places(s.source()))))
        .toList();
  }
}
