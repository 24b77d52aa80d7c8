package org.windscreen.sample;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.windscreen.model.Colour;

/** Writes {@code authority.yaml} and {@code edition.yaml}. */
final class EditionYaml {
  /** A little more than the 4.5 to 1 that WCAG 2.2 asks for, to be safe from rounding. */
  private static final double CONTRAST = 4.6;

  private EditionYaml() {}

  static String authority(AuthoritySample sample) {
    Area area = sample.area();
    Speaker speaker = sample.speaker().fork("authority");
    YamlText yaml = new YamlText("authority", 1);
    yaml.text("name", area.name());
    yaml.text("partnership", area.name() + " Safeguarding Children Partnership (fictional)");
    yaml.text("area", about(area));
    yaml.text("region", area.region());
    yaml.texts("short-names", List.of(area.code().toUpperCase(Locale.ROOT)));
    yaml.text("colour", colour(speaker.chance()));
    yaml.word("code", area.code());
    yaml.word("current-edition", area.edition());
    yaml.flag("fictional", true);
    yaml.list(
        "web",
        sample.lists().edition().entry("edition").all("web-title"),
        (item, title) ->
            item.text("title", speaker.say(title))
                .text("address", area.web(Options.slug(speaker.say(title)) + "/")));
    return yaml.toString();
  }

  private static String about(Area area) {
    return switch (area.kind()) {
      case TOWN -> "The town of " + area.name() + ", which does not exist.";
      case PAIR -> "The towns of " + area.name() + ", which do not exist.";
      case COUNTY -> "The county of " + area.name() + ", which does not exist.";
    };
  }

  /** Any colour, made darker until white text on it can be read. */
  private static String colour(Chance chance) {
    int red = chance.between(0, 200);
    int green = chance.between(0, 200);
    int blue = chance.between(0, 200);
    String colour = hex(red, green, blue);
    while (new Colour(colour).contrastWithWhite() < CONTRAST) {
      red = red * 9 / 10;
      green = green * 9 / 10;
      blue = blue * 9 / 10;
      colour = hex(red, green, blue);
    }
    return colour;
  }

  private static String hex(int red, int green, int blue) {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }

  static String edition(AuthoritySample sample) {
    Sheet.Entry says = sample.lists().edition().entry("edition");
    Speaker speaker = sample.speaker().fork("edition");
    String title = speaker.say(says, "title");
    YamlText yaml = AuthoritySample.yaml("edition");
    yaml.text("title", title).text("kind", speaker.say(says, "kind")).word("status", "sample");
    dates(yaml, sample.area(), speaker.chance());
    Optional<String> supersedes = Optional.of(speaker.say(says, "supersedes"));
    yaml.stated("supersedes", supersedes.filter(s -> speaker.chance().percent(40)));
    yaml.text("about", speaker.say(says, "about"));
    if (speaker.chance().percent(20)) {
      boolean undated = sample.area().year() == 0;
      yaml.text("date-note", speaker.say(says, undated ? "undated-note" : "date-note"));
    }
    sources(yaml, sample, title, speaker);
    cites(yaml, sample);
    notes(yaml, sample, speaker);
    return yaml.toString();
  }

  private static void dates(YamlText yaml, Area area, Chance chance) {
    boolean approved = area.month() > 0 && chance.percent(50);
    boolean review = area.year() > 0 && chance.percent(50);
    String year = Integer.toString(area.year() + chance.between(1, 3));
    yaml.word("approved", approved ? area.published() : "not-stated");
    yaml.word("published", area.published());
    yaml.word("review-by", review ? year : "not-stated");
  }

  private static void sources(
      YamlText yaml, AuthoritySample sample, String title, Speaker speaker) {
    Area area = sample.area();
    Sheet.Entry says = sample.lists().edition().entry("edition");
    Optional<String> address =
        Optional.of(area.web("levels-of-need.pdf")).filter(a -> speaker.chance().percent(60));
    yaml.list(
        "sources",
        List.of(title),
        (item, name) ->
            item.word("id", area.document())
                .text("title", name)
                .word("dated", area.published())
                .stated("address", address)
                .text("copy", speaker.say(says, "copy")));
  }

  private static void cites(YamlText yaml, AuthoritySample sample) {
    yaml.list(
        "cites",
        List.of(NationalDocument.of(sample.area())),
        (item, document) ->
            item.word("document", document.id())
                .text("as-printed", document.title())
                .place("source", sample.spot("1 Introduction")));
  }

  private static void notes(YamlText yaml, AuthoritySample sample, Speaker speaker) {
    List<Sheet.Entry> notes = sample.lists().edition().below("note");
    int count = Math.max(0, speaker.chance().between(-2, 4));
    yaml.list(
        "source-notes",
        speaker.chance().some(notes, count),
        (item, note) ->
            item.word("id", note.id().substring("note/".length()))
                .place("place", sample.spot(note.first("part").orElseThrow()))
                .text("wrong", speaker.say(note, "wrong"))
                .text("shown", speaker.say(note, "shown"))
                .texts("affects", affected(note, speaker)));
  }

  private static List<String> affected(Sheet.Entry note, Speaker speaker) {
    return note.all("affects").stream()
        .filter(affects -> !affects.equals("none"))
        .map(speaker::say)
        .toList();
  }
}
