package org.windscreen.sample;

import java.util.List;
import org.windscreen.markdown.PlainText;
import org.windscreen.markdown.Prose;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.Id;
import org.windscreen.model.Stated;

/** Makes up {@code consent.yaml}. */
final class ConsentSample {
  private ConsentSample() {}

  static ConsentFile of(AuthoritySample sample) {
    Speaker speaker = sample.speaker().fork("consent");
    List<ConsentFile.Consent> consent =
        sample.choices().consent().stream().map(pick -> entry(pick, sample, speaker)).toList();
    List<ConsentFile.Action> stated = consent.stream().map(ConsentFile.Consent::action).toList();
    return new ConsentFile(
        Stated.known(consent),
        sample.lists().sheet("consent").entries().stream()
            .map(entry -> Made.choice(ConsentFile.Action.class, entry.id()))
            .filter(action -> !stated.contains(action))
            .toList(),
        List.of());
  }

  private static ConsentFile.Consent entry(Pick pick, AuthoritySample sample, Speaker speaker) {
    Sheet.Entry entry = pick.entry();
    Chance chance = speaker.chance();
    int which = chance.below(entry.all("answer").size());
    return new ConsentFile.Consent(
        new Id.Consent(pick.id()),
        Made.choice(ConsentFile.Action.class, entry.id()),
        pick.name(),
        Made.choice(ConsentFile.Needed.class, chance.one(entry.all("needed"))),
        PlainText.of(speaker.say(entry.all("answer").get(which))),
        maybe(entry, "rule", 90, speaker),
        Stated.known(exceptions(entry.all("exception"), speaker)),
        maybe(entry, "if-refused", 70, speaker),
        maybe(entry, "tell-family", 70, speaker),
        maybe(entry, "young-person", 70, speaker),
        maybe(entry, "record", 70, speaker),
        maybe(entry, "lawful-basis", 70, speaker),
        Stated.silent(),
        Stated.silent(),
        Stated.known(sample.ladder().on(entry.words("on"))),
        Stated.known(Made.each(chance.some(entry.all("law"), 1 + chance.below(2)), Id.Law::new)),
        List.of(sample.place(entry.first("part").orElseThrow())));
  }

  private static Stated<Prose> maybe(Sheet.Entry entry, String key, int percent, Speaker speaker) {
    boolean said = !entry.all(key).isEmpty() && speaker.chance().percent(percent);
    return said ? Stated.known(Prose.of(speaker.say(entry, key))) : Stated.silent();
  }

  /** Plain text: a link is left as its words. */
  private static List<String> exceptions(List<String> all, Speaker speaker) {
    return speaker.chance().some(all, speaker.chance().between(0, all.size())).stream()
        .map(speaker::say)
        .map(markdown -> markdown.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1"))
        .toList();
  }
}
