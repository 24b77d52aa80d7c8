package org.windscreen.check;

import java.util.regex.Pattern;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.Edition;

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
      boolean yes = YES.matcher(consent.answer()).matches();
      boolean no = NO.matcher(consent.answer()).matches();
      switch (consent.needed()) {
        case YES -> {
          contradicted(no, "yes", consent, scope);
          withExceptions(consent, scope);
        }
        case EXPECTED -> contradicted(no, "expected", consent, scope);
        case ASK -> contradicted(no, "ask", consent, scope);
        case NO -> contradicted(yes, "no", consent, scope);
        case NOT_STATED -> contradicted(yes || no, "not-stated", consent, scope);
        case COPY_INCOMPLETE -> contradicted(yes || no, "copy-incomplete", consent, scope);
      }
    }
  }

  private static void contradicted(
      boolean is, String tag, ConsentFile.Consent consent, ContentChecks.EditionScope scope) {
    if (is) {
      scope.block(
          Rule.CONSENT_CONTRADICTED,
          consent,
          "Consent is tagged needed: \""
              + tag
              + "\", and the answer is "
              + Quote.of(consent.answer())
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
