package org.windscreen.sample;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.windscreen.markdown.PlainText;
import org.windscreen.markdown.Prose;
import org.windscreen.model.AuthorityFile;
import org.windscreen.model.Colour;
import org.windscreen.model.EditionFile;
import org.windscreen.model.Id;
import org.windscreen.model.PartialDate;
import org.windscreen.model.Ref;
import org.windscreen.model.Stated;
import org.windscreen.model.WebAddress;

/** Makes up {@code authority.yaml} and {@code edition.yaml}. */
final class EditionSample {
  private static final Optional<Boolean> NOT_FROZEN = Optional.empty();

  /** A little more than the 4.5 to 1 that WCAG 2.2 asks for, to be safe from rounding. */
  private static final double CONTRAST = 4.6;

  private final AuthoritySample sample;
  private final MadeUpAuthority area;
  private final Sheet.Entry says;
  private final Speaker speaker;
  private final Chance chance;

  private EditionSample(AuthoritySample sample) {
    this.sample = sample;
    this.area = sample.area();
    this.says = sample.lists().sheet("edition").entry("edition");
    this.speaker = sample.speaker().fork("edition");
    this.chance = speaker.chance();
  }

  static AuthorityFile authority(AuthoritySample sample, String current) {
    MadeUpAuthority area = sample.area();
    Speaker speaker = sample.speaker().fork("authority");
    return new AuthorityFile(
        area.name(),
        area.name() + " Safeguarding Children Partnership (fictional)",
        area.about(),
        area.region(),
        List.of(area.code().toUpperCase(Locale.ROOT)),
        colour(speaker.chance()),
        new AuthorityFile.Letters(area.code()),
        new Id.Edition(current),
        Optional.of(true),
        sample.lists().sheet("edition").entry("edition").all("web-title").stream()
            .map(speaker::say)
            .map(title -> area.link(title, Options.slug(title)))
            .toList(),
        List.of());
  }

  /** Any colour, made darker until white text on it can be read. */
  private static Colour colour(Chance chance) {
    int[] rgb = {chance.between(0, 200), chance.between(0, 200), chance.between(0, 200)};
    while (colour(rgb).contrastWithWhite() < CONTRAST) {
      for (int i = 0; i < rgb.length; i++) {
        rgb[i] = rgb[i] * 9 / 10;
      }
    }
    return colour(rgb);
  }

  private static Colour colour(int[] rgb) {
    return new Colour(String.format(Locale.ROOT, "#%02x%02x%02x", rgb[0], rgb[1], rgb[2]));
  }

  static EditionFile edition(AuthoritySample sample) {
    return new EditionSample(sample).edition();
  }

  private EditionFile edition() {
    String title = speaker.say(says, "title");
    String kind = speaker.say(says, "kind");
    boolean approved = area.month() > 0 && chance.percent(50);
    boolean reviewed = area.year() > 0 && chance.percent(50);
    PartialDate review = new PartialDate(Integer.toString(area.year() + chance.between(1, 3)));
    Optional<String> supersedes = Optional.of(speaker.say(says, "supersedes"));
    return new EditionFile(
        title,
        kind,
        EditionFile.Status.PUBLISHED,
        EditionFile.Provenance.SAMPLE,
        approved ? area.published() : Stated.silent(),
        area.published(),
        reviewed ? Stated.known(review) : Stated.silent(),
        Made.stated(supersedes.filter(s -> chance.percent(40)), s -> s),
        List.of(),
        Prose.of(speaker.say(says, "about")),
        chance.percent(20) ? Optional.of(Prose.of(dateNote())) : Optional.empty(),
        List.of(source(title)),
        Stated.known(List.of(citation())),
        notes(),
        Stated.silent(),
        Stated.silent(),
        Stated.silent(),
        Stated.silent(),
        List.of(),
        Optional.empty(),
        NOT_FROZEN);
  }

  private String dateNote() {
    return speaker.say(says, area.year() == 0 ? "undated-note" : "date-note");
  }

  private EditionFile.Source source(String title) {
    Optional<String> address = Optional.of(area.web("levels-of-need.pdf"));
    return new EditionFile.Source(
        area.document(),
        title,
        area.published(),
        Made.stated(address.filter(a -> chance.percent(60)), WebAddress::new),
        PlainText.of(speaker.say(says, "copy")));
  }

  private EditionFile.Citation citation() {
    return new EditionFile.Citation(
        area.national(),
        "Working Together (" + area.nationalYear() + ")",
        List.of(sample.place("1 Introduction")));
  }

  private List<EditionFile.SourceNote> notes() {
    List<Sheet.Entry> notes = sample.lists().sheet("edition").below("note");
    return chance.some(notes, Math.max(0, chance.between(-2, 4))).stream().map(this::note).toList();
  }

  private EditionFile.SourceNote note(Sheet.Entry note) {
    return new EditionFile.SourceNote(
        new Id.Note(note.id().substring("note/".length())),
        EditionFile.Purpose.valueOf(note.first("for").orElseThrow().toUpperCase(Locale.ROOT)),
        note.first("beware").map(speaker::say),
        List.of(sample.place(note.first("part").orElseThrow())),
        Prose.of(speaker.say(note, "wrong")),
        Prose.of(speaker.say(note, "shown")),
        note.all("affects").stream()
            .filter(affects -> !affects.equals("none"))
            .map(affects -> new Ref(speaker.say(affects)))
            .toList());
  }
}
