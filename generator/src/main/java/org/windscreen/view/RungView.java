package org.windscreen.view;

import java.util.List;
import java.util.Optional;
import org.windscreen.markdown.Prose;
import org.windscreen.model.LevelsFile;
import org.windscreen.topic.Presence;
import org.windscreen.topic.Rung;
import org.windscreen.topic.Sentences;

/**
 * One level of a ladder with what it links to.
 *
 * @param words "Listed", or why nothing is
 * @param who which children the level is for, where our copy lacks its indicators, so that readers
 *     still see whom it concerns; nothing on any other rung
 * @param response what the level asks for, where something is listed or our copy lacks the level;
 *     nothing where the source does not state it
 */
public record RungView(
    LevelView level,
    Presence presence,
    String words,
    List<IndicatorView> indicators,
    List<IndicatorView> strengths,
    Optional<Prose> who,
    Optional<Prose> response,
    List<Link> legalBasis) {
  public RungView {
    indicators = List.copyOf(indicators);
    strengths = List.copyOf(strengths);
    legalBasis = List.copyOf(legalBasis);
  }

  public static RungView of(LinkedEdition linked, Rung rung) {
    LevelsFile.Level level = rung.level();
    boolean lacking = rung.presence() == Presence.COPY_LACKS;
    boolean told = lacking || rung.isListed();
    return new RungView(
        linked.level(level.id()),
        rung.presence(),
        Sentences.of(rung),
        linked.views(rung.indicators()),
        linked.views(rung.strengths()),
        level.who().toOptional().map(LevelsFile.Said::text).filter(text -> lacking),
        level.response().toOptional().map(LevelsFile.Said::text).filter(text -> told),
        told ? linked.lawLinks(level.legalBasis()) : List.of());
  }

  /** The same beside one of the indicators: those that are listed with it. */
  public RungView without(IndicatorView one) {
    List<IndicatorView> others = indicators.stream().filter(i -> !i.equals(one)).toList();
    return new RungView(level, presence, words, others, strengths, who, response, legalBasis);
  }

  public boolean isListed() {
    return presence == Presence.LISTED;
  }
}
