package org.windscreen.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Nearest;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Severity;
import org.windscreen.diagnostic.Span;
import org.windscreen.format.FileKind;
import org.windscreen.ledger.Thing;
import org.windscreen.load.Loaded;
import org.windscreen.model.Authority;
import org.windscreen.model.ExceptionsFile.Excepted;
import org.windscreen.model.Id;

/**
 * Leaves out the faults that content excepts with a reason. What excepts nothing is itself a fault:
 * it would hide the next one. While an authority has a draft, an exception may be for that or for
 * the edition before it, so that none is unneeded.
 *
 * <p>Reports {@code exception-refused}, {@code exception-unneeded}.
 */
final class Exceptions {
  private static final List<String> JUDGEMENTS =
      Stream.of(Rule.values()).filter(Rule::takesExceptions).map(Rule::id).toList();

  private final List<Diagnostic> found;
  private final Loaded loaded;
  private final Sound sound;
  private final Set<Id.Authority> drafting;
  private final Things things;
  private final Diagnostics faults;
  private final List<Claim> claims;
  private final Set<Claim> needed = new HashSet<>();

  /** An exception, for one of the things that it names. */
  private record Claim(Excepted excepted, String thing) {
    static Stream<Claim> of(Excepted excepted) {
      return excepted.of().stream().map(thing -> new Claim(excepted, thing.value()));
    }
  }

  private Exceptions(
      List<Diagnostic> found,
      Loaded loaded,
      Sound sound,
      Set<Id.Authority> drafting,
      Diagnostics faults) {
    this.found = found;
    this.loaded = loaded;
    this.sound = sound;
    this.drafting = Set.copyOf(drafting);
    this.things = new Things(loaded);
    this.faults = faults;
    this.claims = loaded.exceptions().stream().flatMap(Claim::of).toList();
  }

  /** Passes on what was found, but for what is excepted. */
  static void apply(
      List<Diagnostic> found,
      Loaded loaded,
      Sound sound,
      Set<Id.Authority> drafting,
      Diagnostics faults) {
    Exceptions exceptions = new Exceptions(found, loaded, sound, drafting, faults);
    found.stream()
        .filter(fault -> !exceptions.cover(fault) && !exceptions.mayCover(fault))
        .map(exceptions::toldAgain)
        .forEach(faults::add);
    loaded.exceptions().forEach(exceptions::unneeded);
  }

  private boolean cover(Diagnostic fault) {
    List<Claim> by = claims.stream().filter(claim -> covers(claim, fault)).toList();
    needed.addAll(by);
    return !by.isEmpty();
  }

  /** Whether an exception may be in the file, which can't be read. */
  private boolean mayCover(Diagnostic fault) {
    String file = authority(fault.span()) + "/" + FileKind.EXCEPTIONS.fileName();
    return takes(fault.rule(), fault.severity()) && !sound.is(file, false);
  }

  /** Whoever excepted it of the edition before is to know why it is told all the same. */
  private Diagnostic toldAgain(Diagnostic fault) {
    String at = things.at(fault.span());
    return claims.stream()
        .filter(claim -> isMeant(claim, fault) && isBefore(claim.thing(), at, fault.span()))
        .findFirst()
        .map(claim ->
            fault.advising(
                fault.hint()
                    + " exceptions.yaml excepts it of "
                    + claim.thing()
                    + ", and the file says something else now: look again, and if it still holds,"
                    + " name "
                    + at
                    + " there, too."))
        .orElse(fault);
  }

  private boolean isBefore(String from, String to, Span span) {
    return authority(authority(span))
        .anyMatch(a ->
            a.editions().stream()
                .filter(before -> Thing.known(before.id()).equals(from))
                .flatMap(before -> a.succession(before).stream())
                .anyMatch(later -> Thing.known(later.id()).equals(to)));
  }

  private Stream<Authority> authority(String folder) {
    return loaded.catalog().stream()
        .flatMap(catalog -> catalog.authorities().stream())
        .filter(a -> a.id().value().equals(folder));
  }

  private boolean covers(Claim claim, Diagnostic fault) {
    return isMeant(claim, fault)
        && (claim.thing().equals(things.at(fault.span())) || isCarriedOver(claim, fault));
  }

  /** Wherever it is told: by rule, area and words. */
  private boolean isMeant(Claim claim, Diagnostic fault) {
    Excepted excepted = claim.excepted();
    return excepted.rule().value().equals(fault.rule().id())
        && takes(fault.rule(), fault.severity())
        && authority(loaded.spans().of(excepted)).equals(authority(fault.span()))
        && fault.message().contains(excepted.saying().orElse(""));
  }

  private static boolean takes(Rule rule, Severity severity) {
    return rule.takesExceptions() && severity != Severity.BLOCK;
  }

  private static String authority(Span span) {
    return span.path().substring(0, Math.max(0, span.path().indexOf('/')));
  }

  /** What is excepted of an edition is so of a later one, while the file at fault says the same. */
  private boolean isCarriedOver(Claim claim, Diagnostic fault) {
    String at = things.at(fault.span());
    return authority(authority(fault.span()))
        .anyMatch(a -> isCarriedOver(a, claim.thing(), at, fault.span().path()));
  }

  private static boolean isCarriedOver(Authority authority, String from, String to, String path) {
    return authority.editions().stream()
        .filter(before -> Thing.known(before.id()).equals(from))
        .anyMatch(before ->
            authority.succession(before).stream()
                .filter(later -> Thing.known(later.id()).equals(to))
                .map(later -> SaidIn.file(later, path))
                .anyMatch(said -> said.isPresent() && said.equals(SaidIn.file(before, path))));
  }

  /**
   * Tells once of an exception at which of its things there is nothing to except. What was excepted
   * of an edition while it was the current one hides nothing any more.
   */
  private void unneeded(Excepted excepted) {
    Set<String> superseded = superseded(authority(loaded.spans().of(excepted)));
    List<String> at =
        Claim.of(excepted)
            .filter(claim -> !needed.contains(claim) && !superseded.contains(claim.thing()))
            .map(Claim::thing)
            .distinct()
            .toList();
    if (!at.isEmpty()) {
      String id = excepted.rule().value();
      Rule.of(id)
          .ifPresentOrElse(
              rule -> unneeded(excepted, rule, at),
              () ->
                  refuse(
                      excepted,
                      "There is no rule " + Quote.of(id) + ".",
                      Nearest.hint(id, JUDGEMENTS, "Name one as messages have it in brackets.")));
    }
  }

  private void unneeded(Excepted excepted, Rule rule, List<String> at) {
    if (!rule.takesExceptions()) {
      refuse(
          excepted,
          "No exception is taken to the rule " + rule.id() + ".",
          "Take it out, and mend what the rule tells.");
      return;
    }
    Span span = loaded.spans().of(excepted);
    if (!sound.isLinkedAround(authority(span)) || isDrafting(authority(span))) {
      return; // What it excepts may not have been looked for.
    }
    String saying = excepted.saying().map(words -> " that says " + Quote.of(words)).orElse("");
    faults.error(
        Rule.EXCEPTION_UNNEEDED,
        span,
        "There is no " + rule.id() + saying + " at " + String.join(", ", at) + " to except.",
        elsewhere(excepted, rule, at, authority(span)));
  }

  private Set<String> superseded(String authority) {
    return authority(authority)
        .flatMap(a -> a.superseded().stream())
        .map(edition -> Thing.known(edition.id()))
        .collect(Collectors.toSet());
  }

  private boolean isDrafting(String authority) {
    return drafting.stream().anyMatch(id -> id.value().equals(authority));
  }

  private void refuse(Excepted excepted, String message, String hint) {
    faults.error(Rule.EXCEPTION_REFUSED, loaded.spans().of(excepted), message, hint);
  }

  /** Where the rule is told and not excepted, for who took one thing for another. */
  private String elsewhere(Excepted excepted, Rule rule, List<String> nowhere, String authority) {
    Set<String> at =
        found.stream()
            .filter(fault -> fault.rule() == rule && authority(fault.span()).equals(authority))
            .map(fault -> things.at(fault.span()))
            .collect(Collectors.toCollection(TreeSet::new));
    excepted.of().forEach(thing -> at.remove(thing.value()));
    String out =
        excepted.of().size() == 1 ? "Take it out" : "Take out " + String.join(", ", nowhere);
    return at.isEmpty()
        ? out + ": it would hide the next such fault."
        : out + ", or name what the rule is told of: " + String.join(", ", at) + ".";
  }
}
