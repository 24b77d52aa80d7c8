package org.windscreen.check;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.markdown.Prose;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.ConsentFile.Action;
import org.windscreen.model.ConsentFile.Needed;
import org.windscreen.model.Edition;
import org.windscreen.model.Keyword;
import org.windscreen.model.Stated;

/**
 * A referral that its rule sends on at once, or without consent, is not tagged as one that waits
 * for consent: the tag is what a reader in a hurry goes by.
 *
 * <p>Reports {@code consent-tag-too-weak}.
 */
final class ConsentTags {
  private static final Set<Action> REFERRALS =
      Set.of(Action.CHILD_PROTECTION, Action.CHILD_IN_NEED);
  private static final Set<Needed> WAITING = Set.of(Needed.YES, Needed.EXPECTED);

  /** No refusal stops the referral. */
  private static final Pattern ALL_THE_SAME =
      Pattern.compile(
          "(?i)\\b(?:(?:even if|even though|although|whether or not|despite)"
              + "\\W+(?:[\\w']+\\W+){0,4}?refus\\w+"
              + "|needs? no consent|no consent is needed|(?:do|does) not need (?:\\w+ )?consent"
              + "|consent is not (?:needed|required))\\b");

  /** The referral of a child who may come to harm waits for nothing. */
  private static final Pattern AT_ONCE =
      Pattern.compile("(?i)\\b(?:without delay|immediately|at once|straight ?away)\\b");

  private ConsentTags() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    for (ConsentFile.Consent consent : edition.consents()) {
      found(consent).ifPresent(words -> tooWeak(words, consent, scope));
    }
  }

  /** Whether this rule tells of it. */
  static boolean isTooWeak(ConsentFile.Consent consent) {
    return found(consent).isPresent();
  }

  /** The words that send a referral on which is tagged to wait. */
  private static Optional<String> found(ConsentFile.Consent consent) {
    return Stream.of(consent.answer().shown(), words(consent.rule()), words(consent.ifRefused()))
        .filter(text -> REFERRALS.contains(consent.action()) && WAITING.contains(consent.needed()))
        .flatMap(text -> words(consent.action()).flatMap(p -> p.matcher(text).results()))
        .map(MatchResult::group)
        .findFirst();
  }

  private static void tooWeak(
      String words, ConsentFile.Consent consent, ContentChecks.EditionScope scope) {
    scope.error(
        Rule.CONSENT_TAG_TOO_WEAK,
        consent,
        "Consent is tagged needed: \""
            + Keyword.of(consent.needed())
            + "\", and its words send the referral on all the same: "
            + Quote.of(words)
            + ".",
        "Write \"needed: ask\" where refusal stops nobody, or needed: \"no\"; if the words"
            + " are about another referral, record an exception.");
  }

  private static Stream<Pattern> words(Action action) {
    return action == Action.CHILD_PROTECTION
        ? Stream.of(ALL_THE_SAME, AT_ONCE)
        : Stream.of(ALL_THE_SAME);
  }

  private static String words(Stated<Prose> text) {
    return text.toOptional().map(Prose::plain).orElse("");
  }
}
