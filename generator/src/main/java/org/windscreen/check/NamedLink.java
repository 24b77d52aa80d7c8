package org.windscreen.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.ledger.Thing;
import org.windscreen.markdown.Reference;
import org.windscreen.model.Id;
import org.windscreen.model.Kind;
import org.windscreen.model.Ref;

/**
 * A link to a thing, and whether its words name another one.
 *
 * <p>Example: {@code [Level 1](level:2)} names {@code level:1}; {@code [what to do](level:2)} names
 * nothing, and {@code [level 2](indicator:exa-103)} the level that the indicator is at.
 *
 * @param reference as written
 * @param words between its square brackets, as {@link NamedThing#plain} has them
 * @param ref what it leads to, as written
 * @param target that thing
 * @param around all that the words may name: what the edition has, and the whole site
 */
record NamedLink(
    Reference reference, String words, Ref ref, NamedThing target, List<NamedThing> around) {
  /** Of these a name says which one is meant wherever it stands in the words of a link. */
  private static final Set<Kind> PROPER =
      EnumSet.of(Kind.AUTHORITY, Kind.CONTACT, Kind.LAW, Kind.LEVEL, Kind.NATIONAL, Kind.SERVICE);

  /** Of these a name is never another one's too. */
  private static final Set<Kind> STRICT =
      EnumSet.of(Kind.AUTHORITY, Kind.CONTACT, Kind.LAW, Kind.LEVEL, Kind.NATIONAL);

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)[0-9]{2}\\b");
  private static final Pattern CODE = Pattern.compile("\\b[a-z]{2,4}-[1-9][0-9]{2,5}\\b");
  private static final Pattern NUMBERED =
      Pattern.compile("\\b(?:section|chapter|part|appendix|schedule) [0-9]+[a-z]{0,2}\\b");
  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  NamedLink {
    around = List.copyOf(around);
  }

  /** What the words name instead, as a reference; empty where that is nothing that is there. */
  Optional<String> another() {
    return code()
        .or(() -> area())
        .or(() -> level())
        .or(() -> unlike(YEAR))
        .or(() -> unlike(NUMBERED))
        .or(() -> name());
  }

  /** The code of another indicator. */
  private Optional<String> code() {
    Set<String> codes = all(CODE, words);
    String own = target.id().value();
    return codes.contains(own)
        ? Optional.empty()
        : around.stream()
            .filter(thing -> thing.id().kind() == Kind.INDICATOR)
            .filter(thing -> codes.contains(thing.id().value()))
            .map(this::reference)
            .findFirst();
  }

  /** The area is another one than the reference names: copied, and half changed. */
  private Optional<String> area() {
    Optional<String> led =
        target.id() instanceof Id.Authority a
            ? Optional.of(a.value())
            : ref.authority().map(Id.Authority::value);
    Set<String> said =
        around.stream()
            .filter(thing -> thing.id().kind() == Kind.AUTHORITY)
            .filter(thing -> thing.names().stream().anyMatch(name -> NamedThing.isIn(name, words)))
            .map(thing -> thing.id().value())
            .collect(Collectors.toSet());
    boolean other = led.filter(l -> !said.contains(l)).isPresent();
    return said.stream()
        .filter(name -> other)
        .findFirst()
        .map(name ->
            ref.authority().isPresent()
                ? name + "/" + ref.value().replaceFirst("^[^/]*/", "")
                : "authority:" + name);
  }

  /** Another level than the one it leads to, that of the indicator, or that of its name. */
  private Optional<String> level() {
    Set<String> said = NamedLevels.numbers(words);
    Stream<String> names = Stream.concat(target.names().stream(), target.besides().stream());
    Set<String> own =
        target.id().kind() == Kind.LEVEL
            ? all(DIGIT, Stream.concat(names, Stream.of(target.id().value())))
            : NamedLevels.numbers(names.collect(Collectors.joining("; ")));
    boolean another = !said.isEmpty() && !own.isEmpty() && said.stream().noneMatch(own::contains);
    return another
        ? Optional.of(named(thing -> is(thing, Kind.LEVEL, "level " + said.iterator().next())))
        : Optional.empty();
  }

  /** Another year, section or chapter than the name has that it leads to. */
  private Optional<String> unlike(Pattern part) {
    Set<String> said = all(part, words);
    Set<String> own = all(part, target.names().stream());
    return said.isEmpty() || own.isEmpty() || said.stream().anyMatch(own::contains)
        ? Optional.empty()
        : Optional.of(named(thing -> is(thing, target.id().kind(), words)));
  }

  private static boolean is(NamedThing thing, Kind kind, String name) {
    return thing.id().kind() == kind && thing.names().contains(name);
  }

  private String named(Predicate<NamedThing> thing) {
    return around.stream().filter(thing).findFirst().map(this::reference).orElse("");
  }

  /** The name of another thing: the words are it, or have it in them and no name of the target. */
  private Optional<String> name() {
    if (isCalled(words)) {
      return Optional.empty();
    }
    return around.stream()
        .filter(thing -> !thing.id().equals(target.id()))
        .filter(thing -> thing.names().stream().anyMatch(name -> isMeant(name, thing.id().kind())))
        .findFirst()
        .map(this::reference);
  }

  private boolean isCalled(String name) {
    return target.names().contains(name)
        || target.besides().contains(name)
        || all(NUMBERED, target.names().stream()).contains(name);
  }

  /** Whether the words mean another thing of that kind by one of its names. */
  private boolean isMeant(String name, Kind kind) {
    boolean alike = kind == target.id().kind();
    boolean all = name.equals(words);
    boolean says = isTelling(name, kind, alike && all);
    return (all && alike && STRICT.contains(kind))
        || (says && (all || (alike && NamedThing.isIn(name, words))) && !isLikeItsOwn(name));
  }

  /** A single word may be a word like any other, but for what a contact is called. */
  private static boolean isTelling(String name, Kind kind, boolean sameKindAndAll) {
    boolean law = kind == Kind.LAW || kind == Kind.NATIONAL;
    boolean says = law ? DIGIT.matcher(name).find() : name.contains(" ") || kind == Kind.CONTACT;
    return sameKindAndAll || (PROPER.contains(kind) && says);
  }

  /** Whether a name is a part of what the target is called, or the words name that too. */
  private boolean isLikeItsOwn(String name) {
    return Stream.concat(target.names().stream(), target.besides().stream())
        .anyMatch(own -> NamedThing.isIn(name, own) || NamedThing.isIn(own, words));
  }

  /** As a link of the same text has it. */
  private String reference(NamedThing thing) {
    boolean outside = thing.id().kind().reach() != Kind.Reach.SITE;
    return ref.authority().filter(a -> outside).map(a -> a.value() + "/").orElse("")
        + Thing.known(thing.id());
  }

  private static Set<String> all(Pattern pattern, String text) {
    return all(pattern, Stream.of(text));
  }

  private static Set<String> all(Pattern pattern, Stream<String> texts) {
    return texts
        .flatMap(text -> pattern.matcher(text).results())
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
