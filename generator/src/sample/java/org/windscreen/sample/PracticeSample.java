package org.windscreen.sample;

import java.util.List;
import java.util.Optional;
import org.windscreen.markdown.PlainText;
import org.windscreen.markdown.Prose;
import org.windscreen.model.Id;
import org.windscreen.model.LinksFile;
import org.windscreen.model.Place;
import org.windscreen.model.PracticeFile;
import org.windscreen.model.Stated;
import org.windscreen.model.ThresholdsFile;
import org.windscreen.model.WebAddress;

/** Makes up {@code thresholds.yaml}, {@code practice.yaml} and {@code links.yaml}. */
final class PracticeSample {
  private PracticeSample() {}

  static ThresholdsFile thresholds(AuthoritySample sample) {
    Speaker speaker = sample.speaker().fork("thresholds");
    return new ThresholdsFile(
        Stated.known(
            sample.choices().thresholds().stream()
                .map(threshold ->
                    new ThresholdsFile.Threshold(
                        new Id.Threshold(threshold.id()),
                        threshold.name(),
                        Stated.known(Made.each(threshold.entry().all("law"), Id.Law::new)),
                        Prose.of(speaker.say(threshold.entry(), "text")),
                        Stated.known(sample.ladder().on(List.of("3"))),
                        List.of(sample.place("8 Statutory duties"))))
                .toList()));
  }

  static PracticeFile practice(AuthoritySample sample) {
    Speaker speaker = sample.speaker().fork("practice");
    Choices choices = sample.choices();
    Place place = sample.place("9 How we work");
    return new PracticeFile(
        Stated.known(
            choices.models().stream()
                .map(model ->
                    new PracticeFile.Model(
                        new Id.Practice(model.id()),
                        model.name(),
                        Prose.of(speaker.say(model.entry(), "text")),
                        List.of(place)))
                .toList()),
        Stated.known(
            choices.principles().stream()
                .map(principle ->
                    new PracticeFile.Principle(
                        new Id.Practice(principle.id()),
                        principle.name(),
                        Prose.of(speaker.say(principle.entry(), "text")),
                        List.of(sample.item("9 How we work", choices.principles(), principle))))
                .toList()),
        Stated.known(
            choices.assessments().stream()
                .map(tool -> assessment(tool, sample, speaker))
                .toList()));
  }

  private static PracticeFile.Assessment assessment(
      Pick tool, AuthoritySample sample, Speaker speaker) {
    Optional<String> address = Optional.of(sample.area().web("tools/" + tool.id() + "/"));
    return new PracticeFile.Assessment(
        new Id.Practice(tool.id()),
        tool.name(),
        Prose.of(speaker.say(tool.entry(), "text")),
        Stated.known(sample.ladder().on(tool.entry().words("on"))),
        Made.stated(address.filter(a -> speaker.chance().percent(40)), WebAddress::new),
        List.of(sample.place("3 Early help")));
  }

  static LinksFile links(AuthoritySample sample) {
    Speaker speaker = sample.speaker().fork("links");
    return new LinksFile(
        Stated.known(
            sample.choices().links().stream().map(link -> link(link, sample, speaker)).toList()));
  }

  private static LinksFile.ImportantLink link(Pick link, AuthoritySample sample, Speaker speaker) {
    MadeUpAuthority area = sample.area();
    String path = link.entry().first("path").orElseThrow();
    return new LinksFile.ImportantLink(
        new Id.Link(link.id()),
        link.name(),
        new LinksFile.Target(path.equals("withheld") ? path : area.web(path + "/")),
        Made.stated(Optional.of(speaker.say(link.entry(), "note")), PlainText::of),
        path.equals("national") ? Stated.known(area.national()) : Stated.silent(),
        List.of(sample.place("1 Introduction")));
  }
}
