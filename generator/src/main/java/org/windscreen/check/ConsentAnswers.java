package org.windscreen.check;

import java.util.regex.Pattern;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.Edition;
import org.windscreen.model.Keyword;

/**
 * An answer on consent says what its tag says: readers see the tag first, and often nothing else.
 *
 * <p>Blocks {@code consent-contradicted}; warns {@code consent-with-exceptions}.
 */
final class ConsentAnswers {
  private static final Pattern YES = Pattern.compile("(?i)^yes\\b(?!,).*", Pattern.DOTALL);
  private static final Pattern NO = Pattern.compile("(?i)^no\\b(?![,-]| need).*", Pattern.DOTALL);

  private ConsentAnswers() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    for (ConsentFile.Consent consent : edition.consents()) {
      boolean yes = YES.matcher(consent.answer().shown()).matches();
      boolean no = NO.matcher(consent.answer().shown()).matches();
      switch (consent.needed()) {
        case YES -> {
          contradicted(no, consent, scope);
          withExceptions(consent, scope);
        }
        case EXPECTED, ASK -> contradicted(no, consent, scope);
        case NO -> contradicted(yes, consent, scope);
        case NOT_STATED, COPY_INCOMPLETE -> contradicted(yes || no, consent, scope);
      }
    }
  }

  private static void contradicted(
      boolean is, ConsentFile.Consent consent, ContentChecks.EditionScope scope) {
    if (is) {
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
  }

  private static void withExceptions(
      ConsentFile.Consent consent, ContentChecks.EditionScope scope) {
    if (!consent.exceptions().isEmpty()) {
      scope.warning(
          Rule.CONSENT_WITH_EXCEPTIONS,
          consent,
          "Consent is tagged needed: \"yes\", and exceptions follow: a reader who sees the tag"
              + " alone may wait for it.",
          "Write \"needed: expected\": seek it, exceptions follow.");
    }
  }
}
