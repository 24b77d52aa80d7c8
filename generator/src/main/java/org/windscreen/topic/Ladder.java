package org.windscreen.topic;

import java.util.List;
import org.windscreen.model.Authority;
import org.windscreen.model.Chapter;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.Edition;
import org.windscreen.model.LevelsFile;
import org.windscreen.model.ServicesFile;
import org.windscreen.model.SpecialCircumstancesFile;
import org.windscreen.model.TopicsFile;

/**
 * One concern in the current edition of one authority, from the lowest level to the highest, with
 * what else the document says of it.
 *
 * @param rungs one for each level, lowest first; empty where our copy lacks the levels
 * @param specials special circumstances of the topic, in printed order; may be empty
 * @param services in printed order; may be empty
 * @param contacts most urgent first; may be empty
 * @param chapters in printed order; may be empty
 */
public record Ladder(
    TopicsFile.Topic topic,
    Authority authority,
    List<Rung> rungs,
    List<SpecialCircumstancesFile.SpecialCircumstance> specials,
    List<ServicesFile.Service> services,
    List<ContactsFile.Contact> contacts,
    List<Chapter> chapters) {
  public Ladder {
    rungs = List.copyOf(rungs);
    specials = List.copyOf(specials);
    services = List.copyOf(services);
    contacts = List.copyOf(contacts);
    chapters = List.copyOf(chapters);
  }

  /** Whether our copy lacks all indicators, so that nothing follows from there being none here. */
  public boolean lacksIndicators() {
    return authority.current().lacks(Edition.Part.INDICATORS);
  }

  /** Whether our copy lacks all special circumstances, so that it may be named among them. */
  public boolean lacksSpecials() {
    return authority.current().lacks(Edition.Part.SPECIAL_CIRCUMSTANCES);
  }

  /** The levels of that presence, lowest first. May be empty. */
  public List<LevelsFile.Level> levels(Presence presence) {
    return rungs.stream().filter(r -> r.presence() == presence).map(Rung::level).toList();
  }

  /** The levels beside which strengths are printed, lowest first. May be empty. */
  public List<LevelsFile.Level> strengths() {
    return rungs.stream().filter(r -> !r.strengths().isEmpty()).map(Rung::level).toList();
  }

  /** Whether the document names the topic anywhere that we have assigned it to. */
  public boolean isNamed() {
    return rungs.stream().anyMatch(r -> r.isListed() || !r.strengths().isEmpty())
        || !specials.isEmpty()
        || !services.isEmpty()
        || !contacts.isEmpty()
        || !chapters.isEmpty();
  }
}
