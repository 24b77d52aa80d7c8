package org.windscreen.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.windscreen.check.ConsentWords.Found;
import org.windscreen.check.ConsentWords.Says;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.markdown.Prose;
import org.windscreen.model.ConsentFile.Consent;
import org.windscreen.model.ConsentFile.Needed;
import org.windscreen.model.Edition;
import org.windscreen.model.Keyword;
import org.windscreen.model.Stated;

/**
 * An answer on consent says what its tag says, from its first word to its last, and so do its title
 * and its rule: readers see the tag first, and often nothing else.
 *
 * <p>Blocks {@code consent-contradicted}, of how an answer begins; reports {@code
 * consent-says-both}, of all the rest; warns {@code consent-with-exceptions}.
 */
final class ConsentAnswers {
  private static final Pattern ALWAYS =
      Pattern.compile("(?i)\\b(?:always|in (?:all|every) cases?|every time|without exception)\\b");

  /** An answer that has one of these speaks of its exceptions itself. */
  private static final Pattern EXCEPTS =
      Pattern.compile(
          "(?i)\\b(?:unless|except|but|however|where|if|when|rare\\w*|without (?!exception)|not"
              + " needed)\\b");

  private ConsentAnswers() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    for (Consent consent : edition.consents()) {
      if (opening(consent).isPresent()) {
        contradicted(consent, scope);
      } else {
        both(consent)
            .filter(found -> !ConsentTags.isTooWeak(consent))
            .ifPresent(found -> saysBoth(found, consent, scope));
      }
      exceptions(consent).ifPresent(what -> withExceptions(what, consent, scope));
    }
  }

  /** What says the opposite of the tag where an answer begins. */
  private static Optional<Found> opening(Consent consent) {
    Predicate<Found> opposite =
        switch (consent.needed()) {
          case YES -> found -> found.is(Says.NOT_NEEDED, Says.WITHOUT);
          case EXPECTED, ASK -> found -> found.is(Says.NOT_NEEDED);
          case NO -> found -> found.is(Says.NEEDED, Says.ONLY_WITH);
          case NOT_STATED, COPY_INCOMPLETE ->
              found -> found.is(Says.NEEDED, Says.ONLY_WITH, Says.NOT_NEEDED);
        };
    return ConsentWords.in(consent.answer().shown()).stream()
        .filter(Found::opens)
        .filter(opposite)
        .findFirst();
  }

  /** What says the opposite of the tag anywhere. */
  private static Optional<Found> both(Consent consent) {
    return switch (consent.needed()) {
      case YES ->
          first(
              found -> found.is(Says.NOT_NEEDED, Says.WITHOUT),
              consent.title(),
              consent.answer().shown(),
              words(consent.rule()),
              words(consent.ifRefused()));
      case EXPECTED ->
          first(found -> found.is(Says.NOT_NEEDED), consent.title(), consent.answer().shown());
      case ASK -> stops(consent);
      case NO ->
          first(
              found -> isAny(found, Says.NEEDED, Says.ONLY_WITH),
              consent.title(),
              consent.answer().shown(),
              words(consent.rule()));
      case NOT_STATED, COPY_INCOMPLETE ->
          first(
              found -> found.is(Says.NEEDED, Says.ONLY_WITH, Says.NOT_NEEDED),
              consent.answer().shown());
    };
  }

  /** What lets a refusal stop what no refusal stops, or says that nobody is asked. */
  private static Optional<Found> stops(Consent consent) {
    return first(found -> found.is(Says.NOT_NEEDED), consent.title(), consent.answer().shown())
        .or(() ->
            first(
                found -> found.says() == Says.ONLY_WITH,
                consent.answer().shown(),
                words(consent.rule()),
                words(consent.ifRefused())));
  }

  private static Optional<Found> first(Predicate<Found> opposite, String... texts) {
    return Stream.of(texts)
        .flatMap(text -> ConsentWords.in(text).stream())
        .filter(opposite)
        .findFirst();
  }

  private static boolean isAny(Found found, Says... says) {
    return Arrays.asList(says).contains(found.says());
  }

  private static String words(Stated<Prose> text) {
    return text.toOptional().map(Prose::plain).orElse("");
  }

  private static void contradicted(Consent consent, ContentChecks.EditionScope scope) {
    scope.block(
        Rule.CONSENT_CONTRADICTED,
        consent,
        "Consent is tagged needed: \""
            + Keyword.of(consent.needed())
            + "\", and the answer is "
            + Quote.of(consent.answer().shown())
            + ".",
        "Read the document again and let both say the same.");
  }

  private static void saysBoth(Found found, Consent consent, ContentChecks.EditionScope scope) {
    scope.error(
        Rule.CONSENT_SAYS_BOTH,
        consent,
        "Consent is tagged needed: \""
            + Keyword.of(consent.needed())
            + "\", and further on it says "
            + Quote.of(found.words())
            + ".",
        "Read the document again and let title, tag, answer and rule say the same; if these words"
            + " are about something else, record an exception.");
  }

  /** What readers would take for a rule without exceptions. */
  private static Optional<String> exceptions(Consent consent) {
    List<Found> all =
        Stream.of(consent.answer().shown(), words(consent.rule()))
            .flatMap(text -> ConsentWords.in(text).stream())
            .toList();
    boolean some =
        !consent.exceptions().isEmpty()
            || all.stream().anyMatch(f -> f.inCases() && isAny(f, Says.NOT_NEEDED, Says.WITHOUT));
    String answer = consent.answer().shown();
    return switch (consent.needed()) {
      case YES -> some ? Optional.of("is tagged needed: \"yes\"") : Optional.empty();
      case EXPECTED, ASK ->
          ALWAYS
              .matcher(answer)
              .results()
              .filter(at -> !consent.exceptions().isEmpty() && !EXCEPTS.matcher(answer).find())
              .findFirst()
              .map(at -> "is answered with " + Quote.of(at.group()));
      case NO, NOT_STATED, COPY_INCOMPLETE -> Optional.empty();
    };
  }

  private static void withExceptions(
      String what, Consent consent, ContentChecks.EditionScope scope) {
    boolean tag = consent.needed() == Needed.YES;
    scope.warning(
        Rule.CONSENT_WITH_EXCEPTIONS,
        consent,
        "Consent "
            + what
            + ", and exceptions follow: a reader who sees "
            + (tag ? "the tag" : "the answer")
            + " alone may wait for it.",
        tag
            ? "Write \"needed: expected\": seek it, exceptions follow."
            : "Name the exceptions in the answer: unless …");
  }
}
