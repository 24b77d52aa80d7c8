package org.windscreen.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a text says of consent, sentence by sentence.
 *
 * <p>Example: {@code Consent is not needed, but you must ask.} says both that it is not needed and
 * that it is; {@code It is good practice to ask.} says neither.
 */
final class ConsentWords {
  /** What a sentence may say. */
  enum Says {
    /** One has to ask. */
    NEEDED,
    /** Nothing goes on before they agree: a refusal ends it. */
    ONLY_WITH,
    /** Nobody has to ask. */
    NOT_NEEDED,
    /** It goes on although nobody agreed. */
    WITHOUT
  }

  /**
   * One thing that a text says.
   *
   * @param words with which it does
   * @param inCases whether only in some: where, if, unless
   * @param opens whether it stands in the first sentence
   */
  record Found(Says says, String words, boolean inCases, boolean opens) {
    /** Whether it holds in every case. */
    boolean is(Says... any) {
      return !inCases && List.of(any).contains(says);
    }
  }

  private record Form(Says says, Pattern pattern) {}

  private static final String CONSENT = "(?:consent|agreement|permission)";
  private static final String WORDS = "(?:[\\w'’-]+ ){0,4}?";
  private static final String ASK = "(?:seek|ask|obtain|gain|get|secure|request)";
  private static final String GO_ON =
      "(?:refer(?:ring)?|shar(?:e|ing)|proceed(?:ing)?|go(?:ing)?"
          + " (?:ahead|on)|report(?:ing)?|act(?:ing)?|pass(?:ing)?)";
  private static final String NECESSARY = "(?:needed|required|necessary|essential|mandatory)";
  private static final String WHOM =
      "(?:[^.;:]{0,60}?\\b(?:"
          + CONSENT
          + "|parents?|famil(?:y|ies)|carers?|first)\\b|(?=[.,;:]|$))";

  private static final List<Form> FORMS =
      List.of(
          form(Says.NEEDED, "^yes\\b"),
          form(
              Says.NEEDED,
              "\\b(?:must|should|have to|has to|need to|needs to|always|required to)"
                  + "(?: (?!not\\b|never\\b)\\w+)?? "
                  + ASK
                  + "\\b"
                  + WHOM),
          form(Says.NEEDED, "(?:^|^but |^and |[:;] |, (?:and|but|so) )" + ASK + "\\b" + WHOM),
          form(
              Says.NEEDED,
              "\\b"
                  + CONSENT
                  + " (?:is|are|will be) (?:always |still )?"
                  + NECESSARY
                  + "(?! only)"),
          form(
              Says.NEEDED,
              "\\b"
                  + CONSENT
                  + " (?:must|should|has to|needs to) (?:always |first )?be"
                  + " (?:sought|obtained|gained|given|asked)"),
          form(
              Says.NEEDED,
              "\\b(?:parents?|carers?|famil(?:y|ies)|they) (?:must|should) (?:always |first )?(?:be"
                  + " asked|agree|consent)\\b"),
          form(Says.NEEDED, "\\b(?:needs?|requires?) (?!no\\b)" + WORDS + CONSENT + "\\b"),
          form(
              Says.ONLY_WITH,
              "\\bonly (?:with|if|when|once|after)"
                  + " [^.;]{0,60}?\\b(?:consent|agree|permission)\\w*"),
          form(
              Says.ONLY_WITH,
              "(?:\\bnot|\\bnever|\\bcannot|n['’]t) "
                  + WORDS
                  + GO_ON
                  + "\\b[^.;]{0,40}? (?:without|until|unless|before) [^.;]{0,50}?"
                  + "\\b(?:consent|agree|permission|asked)\\w*"),
          form(Says.NOT_NEEDED, "^no(?=[.,;:!]|$| [-–—])"),
          form(
              Says.NOT_NEEDED,
              "\\b" + CONSENT + "(?: is| are|) ?(?:not|never|n['’]t) (?:\\w+ )?" + NECESSARY),
          form(Says.NOT_NEEDED, "\\bneeds? no " + WORDS + CONSENT + "\\b"),
          form(Says.NOT_NEEDED, "\\bno " + WORDS + CONSENT + " (?:is |are )?" + NECESSARY),
          form(
              Says.NOT_NEEDED,
              "\\bno need (?:to (?:" + ASK + "|wait)|for " + WORDS + CONSENT + ")"),
          form(Says.NOT_NEEDED, "(?:\\bnot|n['’]t) (?:need|require) " + WORDS + CONSENT + "\\b"),
          form(
              Says.NOT_NEEDED,
              "(?:\\bneed not|(?:\\bnot|n['’]t) (?:need to|have to|required to)) (?:"
                  + ASK
                  + "|wait)\\b"),
          form(
              Says.WITHOUT,
              "\\b"
                  + GO_ON
                  + "\\b[^.;]{0,40}? without (?:\\w+ ){0,4}?(?:"
                  + CONSENT
                  + "|asking|it)\\b"),
          form(
              Says.WITHOUT,
              "\\b(?:even if|even though|whether or not|despite|regardless of) "
                  + "(?:[\\w']+ ){0,4}?(?:refus|consent|agree|object)\\w*"));

  /** A form that stands right behind one of these says the opposite, or nothing. */
  private static final Pattern DENIED =
      Pattern.compile(
          "(?i)(?:\\bnot|n['’]t|\\bno|\\bnever|\\bneither|\\bwithout|\\bbefore|\\bgood practice to)"
              + " (?:\\w+ ){0,3}$");

  /** Who is asked before something else is done need not be asked for this. */
  private static final Pattern LATER =
      Pattern.compile("(?i)\\bbefore you (?!refer|share|go|act|proceed|report)");

  /** What the document does not say is not said. */
  private static final Pattern SILENT =
      Pattern.compile(
          "(?i)\\b(?:not say|not state|silent|no (?:such )?(?:rule|sentence)|unclear)\\b");

  private static final Pattern CASES =
      Pattern.compile(
          "(?i)\\b(?:unless|except|where|if|when|only|rare\\w*|with reasonable cause|in"
              + " case|provided)\\b");

  private static final Pattern IN_ANY_CASE =
      Pattern.compile("(?i)\\b(?:even if|even when|even where|whether or not|where possible)\\b");

  private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+|\\n+");

  private ConsentWords() {}

  private static Form form(Says says, String pattern) {
    return new Form(says, Pattern.compile("(?i)" + pattern));
  }

  /** All that it says, sentence by sentence. May be empty. */
  static List<Found> in(String text) {
    List<String> sentences = END.splitAsStream(text.strip()).toList();
    return Stream.iterate(0, i -> i < sentences.size(), i -> i + 1)
        .flatMap(i -> in(sentences.get(i).replaceFirst("^- ", "").strip(), i == 0))
        .toList();
  }

  private static Stream<Found> in(String sentence, boolean opens) {
    if (SILENT.matcher(sentence).find()) {
      return Stream.empty();
    }
    boolean inCases = CASES.matcher(IN_ANY_CASE.matcher(sentence).replaceAll("")).find();
    return FORMS.stream()
        .flatMap(form ->
            form.pattern()
                .matcher(sentence)
                .results()
                .filter(at -> !isDenied(sentence, at, form.says()))
                .limit(1)
                .map(at ->
                    new Found(
                        form.says(), at.group(), inCases && form.says() != Says.ONLY_WITH, opens)));
  }

  private static boolean isDenied(String sentence, MatchResult at, Says says) {
    boolean answers = at.start() == 0 && at.group().toLowerCase(Locale.ROOT).equals("yes");
    boolean other =
        answers
            && in(sentence.substring(at.end()).strip(), false)
                .anyMatch(f -> f.is(Says.WITHOUT, Says.NOT_NEEDED));
    boolean denies = says == Says.NEEDED || says == Says.WITHOUT;
    boolean later = says == Says.NEEDED && LATER.matcher(sentence.substring(at.start())).find();
    return other || later || (denies && DENIED.matcher(sentence.substring(0, at.start())).find());
  }
}
