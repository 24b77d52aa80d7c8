package org.windscreen.sample;

import java.util.List;
import java.util.Optional;
import org.windscreen.markdown.PlainText;
import org.windscreen.markdown.Prose;
import org.windscreen.model.Id;
import org.windscreen.model.ServicesFile;
import org.windscreen.model.SpecialCircumstancesFile;
import org.windscreen.model.SpecialCircumstancesFile.SpecialCircumstance;
import org.windscreen.model.Stated;
import org.windscreen.model.WebAddress;
import org.windscreen.model.WebLink;

/** Makes up {@code services.yaml} and {@code special-circumstances.yaml}. */
final class ServicesSample {
  private ServicesSample() {}

  static ServicesFile services(AuthoritySample sample) {
    Speaker speaker = sample.speaker().fork("services");
    return new ServicesFile(
        Stated.known(
            sample.choices().services().stream().map(s -> service(s, sample, speaker)).toList()));
  }

  private static ServicesFile.Service service(Pick pick, AuthoritySample sample, Speaker speaker) {
    Chance chance = speaker.chance();
    Optional<String> text = Optional.of(speaker.say(pick.entry(), "text"));
    Optional<String> web = Optional.of(sample.area().web("services/" + pick.id() + "/"));
    return new ServicesFile.Service(
        new Id.Service(pick.id()),
        pick.name(),
        Made.stated(text.filter(t -> chance.percent(85)), Prose::of),
        Stated.known(sample.ladder().on(pick.entry().words("on"))),
        Made.each(pick.entry().words("topics"), Id.Topic::new),
        Made.stated(web.filter(w -> chance.percent(45)), WebAddress::new),
        List.of(sample.item("Appendix 3 Services", sample.choices().services(), pick)));
  }

  static SpecialCircumstancesFile specials(AuthoritySample sample) {
    Speaker speaker = sample.speaker().fork("specials");
    return new SpecialCircumstancesFile(
        Stated.known(
            sample.choices().specials().stream().map(s -> special(s, sample, speaker)).toList()));
  }

  private static SpecialCircumstance special(Pick pick, AuthoritySample sample, Speaker speaker) {
    String part = "6 Children in special circumstances";
    return new SpecialCircumstance(
        new Id.Special(pick.id()),
        pick.name(),
        Prose.of(speaker.say(pick.entry(), "text")),
        Stated.known(guidance(pick, sample.area(), speaker.chance())),
        Made.each(pick.entry().words("topics"), Id.Topic::new),
        List.of(sample.item(part, sample.choices().specials(), pick)));
  }

  private static List<WebLink> guidance(Pick special, MadeUpAuthority area, Chance chance) {
    String note = "Choose " + area.name() + " on that page.";
    return chance.some(List.of("guidance", "leaflet"), chance.below(3)).stream()
        .map(page ->
            new WebLink(
                special.name() + ": " + page,
                new WebAddress(area.web(special.id() + "/" + page + "/")),
                Optional.of(note).filter(n -> chance.percent(25)).map(PlainText::of),
                Optional.empty()))
        .toList();
  }
}
