package org.windscreen.sample;

import java.util.List;
import java.util.Optional;

/** Writes {@code services.yaml} and {@code special-circumstances.yaml}. */
final class ServicesYaml {
  private ServicesYaml() {}

  static String services(AuthoritySample sample) {
    Speaker speaker = sample.speaker().fork("services");
    Chance chance = speaker.chance();
    YamlText yaml = AuthoritySample.yaml("services");
    List<Pick> services = sample.choices().services();
    yaml.list(
        "services",
        services,
        (item, service) -> {
          Optional<String> text = Optional.of(speaker.say(service.entry(), "text"));
          Optional<String> web = Optional.of(sample.area().web("services/" + service.id() + "/"));
          item.word("id", service.id()).text("name", service.name());
          item.stated("text", text.filter(t -> chance.percent(85)));
          item.words("levels", sample.ladder().on(service.entry().words("on")));
          item.words("topics", service.entry().words("topics"));
          item.stated("address", web.filter(w -> chance.percent(45)));
          item.place("source", spot(sample, "Appendix 3 Services", services.indexOf(service)));
        });
    return yaml.toString();
  }

  static String specials(AuthoritySample sample) {
    Speaker speaker = sample.speaker().fork("specials");
    YamlText yaml = AuthoritySample.yaml("special-circumstances");
    List<Pick> specials = sample.choices().specials();
    yaml.list(
        "special-circumstances",
        specials,
        (item, special) -> {
          item.word("id", special.id()).text("name", special.name());
          item.text("text", speaker.say(special.entry(), "text"));
          guidance(item, special, sample.area(), speaker.chance());
          item.words("topics", special.entry().words("topics"));
          String part = "6 Children in special circumstances";
          item.place("source", spot(sample, part, specials.indexOf(special)));
        });
    return yaml.toString();
  }

  private static void guidance(YamlText yaml, Pick special, Area area, Chance chance) {
    List<String> pages = chance.some(List.of("guidance", "leaflet"), chance.below(3));
    yaml.list(
        "guidance",
        pages,
        (item, page) -> {
          item.text("title", special.name() + ": " + page);
          item.text("address", area.web(special.id() + "/" + page + "/"));
          if (chance.percent(25)) {
            item.text("note", "Choose " + area.name() + " on that page.");
          }
        });
  }

  private static Spot spot(AuthoritySample sample, String part, int place) {
    return sample.spot(part).item(place + 1);
  }
}
