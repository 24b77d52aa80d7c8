package org.windscreen.link;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.load.Statement;
import org.windscreen.model.PhoneNumber;

/**
 * Numbers and addresses of a text that no program takes for one, so that nobody can tap them: a
 * letter in place of a figure, {@code mash [at] site.uk}, {@code www. site.uk}.
 *
 * <p>Reports {@code impossible-phone-number}, {@code impossible-mail-address}, {@code
 * impossible-web-address}.
 */
final class BrokenAddresses {
  private record Broken(
      Pattern pattern, Predicate<String> is, Rule rule, String what, String hint) {}

  /** What people write for a full stop of an address, so that no program finds it. */
  private static final String DOT = "(?:\\.|\\s?[\\[(]dot[\\])]\\s?| dot )";

  private static final Broken NUMBER =
      new Broken(
          Pattern.compile(
              "(?<![\\p{Alnum}.,/:#@+&-])(?:"
                  + PhoneNumber.START
                  + "|\\(?[Oo])"
                  + "(?:[ ()\u00A0-]{0,3}[0-9OolI]){8,10}(?![\\p{Alnum}/])"),
          BrokenAddresses::isMisread,
          Rule.IMPOSSIBLE_PHONE_NUMBER,
          "has a letter where a figure belongs",
          BareAddresses.CHECK);

  private static final Broken MAIL =
      new Broken(
          Pattern.compile(
              "[\\w.+-]+(?:\\s?[\\[(]at[\\])]\\s?|\\s@[ \\t]?|@[ \\t]|\\sat\\s(?=[\\w-]+ dot"
                  + " ))[a-zA-Z][\\w-]*(?:"
                  + DOT
                  + "[\\w-]+)*"
                  + DOT
                  + "[a-z]{2,}"),
          written -> true,
          Rule.IMPOSSIBLE_MAIL_ADDRESS,
          "is not written as a mail address is",
          "Write it like name@site.uk, with one @ and no blank.");

  private static final Broken WEB =
      new Broken(
          Pattern.compile(
              "(?i)(?<![\\p{Alnum}@/.])(?:(?:https?://\\s+|www\\.\\s+)[a-z0-9-]+\\.[a-z]{2,}\\S*"
                  + "|www\\.[a-z0-9-]+\\.\\s(?:uk|org|com|gov|net|nhs|police|co)\\b\\S*)"),
          written -> true,
          Rule.IMPOSSIBLE_WEB_ADDRESS,
          "has a blank in it",
          "Take the blank away.");

  private BrokenAddresses() {}

  static void check(Statement statement, Diagnostics faults) {
    for (Broken broken : List.of(NUMBER, MAIL, WEB)) {
      broken
          .pattern()
          .matcher(statement.shown())
          .results()
          .filter(found -> broken.is().test(found.group()))
          .forEach(found ->
              faults.error(
                  broken.rule(),
                  statement.placement().at(found.start(), found.group().length()),
                  Quote.of(found.group()) + " " + broken.what() + ".",
                  broken.hint()));
    }
  }

  /** Whether letters stand in it, each beside a figure, and figures enough for a number. */
  private static boolean isMisread(String written) {
    boolean words =
        Pattern.compile("[ ()\u00A0-]+")
            .splitAsStream(written)
            .anyMatch(group -> group.matches("[OolI]+"));
    long figures = written.chars().filter(c -> c >= '0' && c <= '9').count();
    return !words && figures >= 6 && written.matches(".*[OolI].*");
  }
}
