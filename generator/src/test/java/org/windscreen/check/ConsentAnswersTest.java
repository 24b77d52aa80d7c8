package org.windscreen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.windscreen.load.ContentTree;

/** Consent: whether tag, title, answer, rule and exceptions say the same. */
class ConsentAnswersTest {
  private static final String CONSENT = EDITION + "consent.yaml";
  private static final Pattern ID = Pattern.compile("\\[(consent-[a-z-]+)]");

  /** Answers to one question, under each tag; what is told of each. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yes | Yes. Early help is voluntary. |
          yes | Yes, from a parent and, where they understand, from the child. |
          yes | Yes. You must not refer without consent. |
          yes | You must always ask first. |
          yes | Only with the family's consent. |
          yes | Consent is not needed but talk to them. | consent-contradicted
          yes | Consent isn't required. | consent-contradicted
          yes | No. Refer at once. | consent-contradicted
          yes | No, but talk to the family. | consent-contradicted
          yes | No - go ahead. | consent-contradicted
          yes | There is no need to ask. | consent-contradicted
          yes | There is no need for the parents' consent. | consent-contradicted
          yes | You do not need consent. | consent-contradicted
          yes | You don't have to ask. | consent-contradicted
          yes | No consent is needed. | consent-contradicted
          yes | Such referrals need no consent. | consent-contradicted
          yes | You may share without consent. | consent-contradicted
          yes | Yes. But you may share without consent. | consent-says-both
          yes | Yes. Refer all the same, even if they refuse. | consent-says-both
          yes | Yes. Go ahead without asking. | consent-says-both
          yes | Yes. Refer whether or not they agree. | consent-says-both
          yes | Yes. Parental consent is not required. | consent-says-both
          yes | Yes. Where a child is at risk, share without consent. | consent-with-exceptions
          yes | Yes, unless asking puts the child at risk; then refer without it. | consent-with-exceptions
          yes | No family should be referred without it. |
          yes | Yes. Never share without their consent. |
          expected | Seek it. Where there is cause to suspect harm, consent is not needed. |
          expected | Seek it. But it may still be appropriate to share without consent. |
          expected | No, if you do not name the family. |
          ask | No, unless you name the family. |
          yes | No, if you do not name the family. | consent-with-exceptions
          no | Yes, if you name the family. | consent-says-both
          not-stated | Yes, if you name the family. |
          expected | Consent is not needed. | consent-contradicted
          expected | No need to ask. | consent-contradicted
          expected | Seek it. Consent is not needed. | consent-says-both
          ask | Ask first. Refer even if the family refuses. |
          ask | Refer at once, even if consent is refused. Ask where practicable. |
          ask | No. Go ahead. | consent-contradicted
          ask | Ask first. You do not need consent. | consent-says-both
          ask | Ask first. You cannot refer without their consent. | consent-says-both
          ask | Ask first, and go on only if they agree. | consent-says-both
          no | No. Refer at once. |
          no | No. It is good practice to seek consent. |
          no | You do not need to ask. Tell the family if it is safe. |
          no | No. You do not always need to get consent. |
          no | No. Do not wait for it; nobody has to consent. |
          no | Yes, you can share without consent. |
          no | Consent is not needed, but a parent must be told. |
          no | Talk without names; ask the family before you give a name. |
          no | No. Ask the family before you refer. | consent-says-both
          no | Yes. Ask. | consent-contradicted
          no | You must ask the parents. | consent-contradicted
          no | Always seek the family's consent. | consent-contradicted
          no | Consent is needed. | consent-contradicted
          no | Only with their consent. | consent-contradicted
          no | No. You must always ask the parents first. | consent-says-both
          no | Consent is not needed, but you must ask the family. | consent-contradicted
          no | No. But seek consent first. | consent-says-both
          no | No. Parents should always be asked, unless that puts the child at risk. | consent-says-both
          no | No. Do not share until they agree. | consent-says-both
          no | No. The referral requires the consent of a parent. | consent-says-both
          not-stated | The source does not say whether you need consent. |
          not-stated | It can be overridden where there is a concern. |
          not-stated | Yes. | consent-contradicted
          not-stated | You must ask. | consent-contradicted
          not-stated | The source is silent here. Consent is not needed. | consent-says-both
          copy-incomplete | No. | consent-contradicted
          """)
  void theWholeAnswerIsReadAgainstTheTag(String tag, String answer, String told) {
    assertEquals(
        told == null ? "" : told,
        rules(answered(tag, answer).replaceIn(CONSENT, "The family must agree.", "Be kind.")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yes | Always ask. | consent-with-exceptions
          expected | Always ask. | consent-with-exceptions
          expected | Ask in every case. | consent-with-exceptions
          ask | Ask, without exception. | consent-with-exceptions
          expected | Ask. |
          expected | Always ask, unless that puts the child at risk. |
          expected | Always ask first. Rarely, asking puts the child at risk. |
          """)
  void anAnswerWithoutExceptionsHasNone(String tag, String answer, String told) {
    assertEquals(
        told == null ? "" : told,
        rules(
            answered(tag, answer)
                .replaceIn(CONSENT, "exceptions: []", "exceptions: [A child is at risk.]")));
  }

  @Test
  void titleAndRuleAreReadToo() {
    ContentTree content = ContentTree.ofReadme();
    assertEquals(
        "consent-says-both",
        rules(content.replaceIn(CONSENT, "Starting early help", "Sharing without consent")));
    assertEquals(
        "consent-says-both",
        rules(content.replaceIn(CONSENT, "The family must agree.", "- You need not ask.")));
    assertEquals(
        "consent-says-both",
        rules(
            content.replaceIn(
                CONSENT, "if-refused: not-stated", "if-refused: Refer without consent.")));
  }

  @Test
  void theAnswerThatLeavesNoExceptionIsQuoted() {
    assertEquals(
        """
        exampleshire/2018-12/consent.yaml:4:5: warning [consent-with-exceptions] Consent is\
         answered with "Always", and exceptions follow: a reader who sees the answer alone may wait\
         for it. | Name the exceptions in the answer: unless …
        """,
        Checked.faults(
            answered("expected", "Always ask.")
                .replaceIn(CONSENT, "exceptions: []", "exceptions: [A child is at risk.]"),
            "consent-"));
  }

  private static ContentTree answered(String tag, String answer) {
    return ContentTree.ofReadme()
        .replaceIn(CONSENT, "needed: \"yes\"", "needed: \"" + tag + "\"")
        .replaceIn(CONSENT, "answer: Yes. Early help is voluntary.", "answer: \"" + answer + "\"");
  }

  /** The ids of the rules that tell something of consent, each once. */
  private static String rules(ContentTree content) {
    return ID.matcher(Checked.faults(content, "consent-"))
        .results()
        .map(found -> found.group(1))
        .filter(rule -> !rule.equals("consent-and-level-disagree"))
        .collect(Collectors.joining(" "));
  }
}
