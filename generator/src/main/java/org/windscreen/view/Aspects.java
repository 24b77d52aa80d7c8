package org.windscreen.view;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.windscreen.model.LevelsFile;
import org.windscreen.model.Stated;

/**
 * What a level says, aspect by aspect, with the words they are shown under.
 *
 * @param first what a reader needs first: which children, and what is asked for
 * @param further the rest
 * @param silent the labels of aspects that the source does not state
 * @param lacking the labels of aspects where our copy is incomplete
 */
public record Aspects(
    List<Aspect> first, List<Aspect> further, List<String> silent, List<String> lacking) {
  public Aspects {
    first = List.copyOf(first);
    further = List.copyOf(further);
    silent = List.copyOf(silent);
    lacking = List.copyOf(lacking);
  }

  private record Asked(String id, String label, Stated<LevelsFile.Said> said) {}

  /** Every aspect. */
  static Aspects all(LinkedEdition linked, LevelsFile.Level level) {
    return of(
        linked,
        List.of(who(level), response(level)),
        List.of(
            access(level),
            assessment(level),
            lead(level),
            new Asked("services", "Services", level.services()),
            new Asked("outcome", "What should come of it", level.outcome()),
            new Asked("step-up", "When to step up", level.stepUp()),
            new Asked("step-down", "When to step down", level.stepDown())));
  }

  /** What a reader of an indicator needs to know of its level. */
  public static Aspects asks(LinkedEdition linked, LevelsFile.Level level) {
    return of(
        linked, List.of(response(level)), List.of(access(level), assessment(level), lead(level)));
  }

  private static Asked who(LevelsFile.Level level) {
    return new Asked("who", "Which children", level.who());
  }

  private static Asked response(LevelsFile.Level level) {
    return new Asked("response", "What this level asks for", level.response());
  }

  private static Asked access(LevelsFile.Level level) {
    return new Asked("access", "How to get this help", level.access());
  }

  private static Asked assessment(LevelsFile.Level level) {
    return new Asked("assessment", "Assessment", level.assessment());
  }

  private static Asked lead(LevelsFile.Level level) {
    return new Asked("lead", "Who leads", level.lead());
  }

  private static Aspects of(LinkedEdition linked, List<Asked> first, List<Asked> further) {
    return new Aspects(
        stated(linked, first),
        stated(linked, further),
        labels(first, further, Stated::isSilent),
        labels(first, further, Stated::isLacking));
  }

  private static List<String> labels(
      List<Asked> first, List<Asked> further, Predicate<Stated<?>> which) {
    return Stream.concat(first.stream(), further.stream())
        .filter(a -> which.test(a.said()))
        .map(Asked::label)
        .toList();
  }

  private static List<Aspect> stated(LinkedEdition linked, List<Asked> asked) {
    return asked.stream()
        .flatMap(a ->
            a.said().toOptional().stream()
                .map(s -> new Aspect(a.id(), a.label(), s.text(), linked.places(s.source()))))
        .toList();
  }
}
