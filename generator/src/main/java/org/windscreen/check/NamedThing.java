package org.windscreen.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.ledger.EditionThings;
import org.windscreen.ledger.Thing;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.ChapterHead;
import org.windscreen.model.ContactsFile.Contact;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.model.IndicatorsFile.Indicator;
import org.windscreen.model.Kind;
import org.windscreen.model.LevelsFile.Group;
import org.windscreen.model.LevelsFile.Level;
import org.windscreen.model.Place;

/**
 * A thing, and all that people call it: its name as printed and without what stands in brackets,
 * former and short names, a level's mark, a chapter's number.
 *
 * <p>Example: the contact {@code Emergency Duty Team (EDT)} is {@code emergency duty team} too, and
 * {@code edt}.
 *
 * @param names as {@link #plain} has them; not empty
 * @param besides what it may be called besides: as the levels are that an indicator is at, or of
 *     which a level is a part, or as it was in another edition
 */
record NamedThing(Id id, Set<String> names, Set<String> besides) {
  private static final Pattern IN_BRACKETS = Pattern.compile("^(.+?) ?\\(([^)]+)\\)(.*)$");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern CAPITALS = Pattern.compile("\\b\\p{Lu}");
  private static final Pattern NUMBERED = Pattern.compile("^(?:section )?([0-9]+[a-z]?)\\b.*");

  NamedThing {
    names = Set.copyOf(names);
    besides = Set.copyOf(besides);
  }

  /** A text as names are compared: lower case, no marks, no article before it. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[*_`“”\"]", "")
        .replace('’', '\'')
        .replace("&", "and")
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .replaceFirst("^(?:the|our|an?|your) ", "")
        .replaceAll("[ .,;:]+$", "")
        .strip();
  }

  /** Whether a text has a name in it as words of its own. Both are plain. */
  static boolean isIn(String name, String text) {
    int at = (" " + text + " ").indexOf(name);
    return at >= 0
        && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
            .matcher(text)
            .find();
  }

  /** What is named beside all editions. */
  static List<NamedThing> ofSite(Catalog catalog) {
    List<NamedThing> all = new ArrayList<>();
    for (Authority a : catalog.authorities()) {
      Stream<String> others =
          Stream.concat(a.facts().shortNames().stream(), a.facts().councils().stream());
      all.add(named(a.id(), others, a.name(), a.facts().partnership()));
    }
    catalog.topics().forEach(t -> all.add(named(t.id(), t.alsoCalled().stream(), t.name())));
    catalog
        .terms()
        .forEach(t ->
            all.add(
                named(
                    t.id(),
                    Stream.concat(t.alsoCalled().stream(), t.expansion().stream()),
                    t.term())));
    catalog
        .law()
        .forEach(p -> all.add(named(p.id(), p.alsoCalled().stream(), p.title(), p.shortName())));
    catalog.register().forEach(d -> all.add(named(d.id(), Stream.empty(), d.title())));
    catalog.pages().forEach(p -> all.add(named(p.id(), Stream.empty(), p.head().title())));
    return all;
  }

  /** What an edition has, and its authority's editions. */
  static List<NamedThing> of(Authority authority, Edition edition) {
    List<NamedThing> all = new ArrayList<>();
    for (Thing thing : EditionThings.of(authority.id(), edition, List.of())) {
      thing.id().ifPresent(id -> all.add(of(id, thing, edition)));
    }
    authority.editions().forEach(e -> all.add(named(e.id(), Stream.of(e.id().value()))));
    return all;
  }

  /**
   * The same, known by the names it had in other editions: but a level is what it is called now.
   */
  NamedThing calledToo(Set<String> ever) {
    return id.kind() == Kind.LEVEL
        ? this
        : new NamedThing(
            id, names, Stream.concat(besides.stream(), ever.stream()).collect(Collectors.toSet()));
  }

  private static NamedThing of(Id id, Thing thing, Edition edition) {
    return switch (thing.said()) {
      case Level l when id instanceof Id.Level -> new NamedThing(id, names(l), group(l, edition));
      case Group g when id instanceof Id.LevelGroup ->
          named(id, g.name().toOptional().stream(), g.label(), g.fullName());
      case Contact c -> named(id, c.formerly().stream(), c.name());
      case ChapterHead c -> named(id, c.source().stream().flatMap(NamedThing::numbers), c.title());
      case Indicator i -> new NamedThing(id, Set.of(plain(i.code().value())), levels(i, edition));
      default -> named(id, Stream.empty(), thing.name());
    };
  }

  private static Set<String> names(Level level) {
    return Stream.of(
            Stream.of(level.label(), level.fullName()),
            level.name().toOptional().stream(),
            level.alsoCalled().stream(),
            level.mark().stream().map(mark -> "Level " + mark.value()))
        .flatMap(names -> names)
        .map(NamedThing::plain)
        .collect(Collectors.toSet());
  }

  /** What the level is called of which one is a part. */
  private static Set<String> group(Level level, Edition edition) {
    return edition.groups().stream()
        .filter(g -> level.partOf().equals(Optional.of(g.id())))
        .flatMap(g -> Stream.of(g.label(), g.fullName()))
        .map(NamedThing::plain)
        .collect(Collectors.toSet());
  }

  /** Section 10, of a chapter printed as "10 Early help". */
  private static Stream<String> numbers(Place place) {
    Matcher numbered = NUMBERED.matcher(plain(place.part()));
    return numbered.matches()
        ? Stream.of(place.part(), "section " + numbered.group(1), "chapter " + numbered.group(1))
        : Stream.of(place.part());
  }

  private static Set<String> levels(Indicator indicator, Edition edition) {
    return indicator.levels().stream()
        .flatMap(id -> edition.level(id).stream())
        .flatMap(l -> Stream.of(names(l), group(l, edition)))
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }

  private static NamedThing named(Id id, Stream<String> others, String... names) {
    return new NamedThing(
        id,
        Stream.concat(Stream.of(names), others)
            .flatMap(name -> forms(name).stream())
            .map(NamedThing::plain)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toSet()),
        Set.of());
  }

  /** A name, without what stands in brackets, that alone, and the letters of three words. */
  private static Set<String> forms(String name) {
    Set<String> forms = new LinkedHashSet<>(Set.of(name));
    Matcher brackets = IN_BRACKETS.matcher(name);
    String whole = name;
    if (brackets.matches()) {
      whole = brackets.group(1) + brackets.group(3);
      forms.add(whole);
      if (LETTER.matcher(brackets.group(2)).find()) {
        forms.add(brackets.group(2));
      }
    }
    String letters =
        CAPITALS.matcher(whole).results().map(found -> found.group()).collect(Collectors.joining());
    if (letters.length() >= 3 && whole.split(" ", -1).length == letters.length()) {
      forms.add(letters);
    }
    return forms;
  }
}
