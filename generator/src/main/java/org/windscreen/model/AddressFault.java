package org.windscreen.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is wrong with a web or mail address that leads nowhere as it is written: by RFC 3986 for
 * addresses, RFC 1123 for hosts and RFC 5321 for mail, and by what is pasted and mistyped.
 *
 * <p>Example: of {@code https://https://www.example.org/x.} it is that it starts twice.
 *
 * @param what is wrong, as the end of a sentence that starts with the address
 * @param hint how to mend it
 */
public record AddressFault(String what, String hint) {
  private record Test(Predicate<String> fails, AddressFault fault) {
    Test(String pattern, String what, String hint) {
      this(Pattern.compile(pattern).asPredicate(), new AddressFault(what, hint));
    }
  }

  private static final String COPY = "Copy it again from the browser's address line.";

  /** Of the whole address, in the order in which they are told. */
  private static final List<Test> OF_ALL =
      List.of(
          new Test(
              "(?i)^https?:/+(?:www\\.)?h?t?tps?(?::|/|$)",
              "starts twice",
              "Write https:// once, then the name of the site."),
          new Test(
              "(?i)^https?:(?!//)",
              "does not start as a web address does",
              "Write https:// before the name of the site."),
          new Test(
              "(?i)^https?://(?:[^/]*\\.safelinks\\.protection\\.outlook\\.com|urldefense\\.[^/]+"
                  + "|(?:www\\.)?google\\.[a-z.]+/url\\?|l\\.facebook\\.com)",
              "leads through a program that watches who opens it, and may end",
              "Open it, and copy the address that the browser then shows."),
          new Test("[\\s\u00A0]", "has a blank in it", "Take the blank away, or write %20 for it."),
          new Test(
              "[\u2018\u2019\u201C\u201D\u2013\u2014\u2026]",
              "has a quotation mark or dash in it as text programs put them",
              COPY),
          new Test("[^\\x21-\\x7E]", "has a character that no address has", COPY),
          new Test("[<>\"{}|\\\\^`]", "has a character that no address has", COPY),
          new Test("%(?![0-9A-Fa-f]{2})", "has a % without two figures behind it", COPY),
          new Test("#.*#", "has two #", COPY),
          new Test("[.,;:!?'*]$", "ends with a mark that ends a sentence", "Take the mark away."),
          new Test(
              "^[^(]*\\)$", "ends with a bracket that nothing opens", "Take the bracket away."));

  /** What stands between // and the next slash: a host, and behind a colon a port. */
  private static final Pattern HOST =
      Pattern.compile("(?i)^https?://([^/?#]*)(?:[/?#].*)?$", Pattern.DOTALL);

  private static final List<Test> OF_HOST =
      List.of(
          new Test("^$", "names no site", "Write the name of the site after https://."),
          new Test("@", "has a user's name before the site", "Write the name of the site alone."),
          new Test(
              ":(?!(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}"
                  + "|655[0-2][0-9]|6553[0-5])$)",
              "has a colon behind the site's name and no port of 1 to 65535",
              "Take the colon away."),
          new Test("(?i)^www\\.www\\.", "has www. twice", "Write it once."),
          new Test("(?i)^www[^.]", "has no full stop after www", "Write www. before the name."),
          new Test("\\.\\.|^\\.|\\.(?::|$)", "has a full stop too many", COPY),
          new Test(
              "(?i)\\.(?:local|localdomain|internal|intranet|lan|corp|home)(?::[0-9]*)?$",
              "names a site that only an office's own network knows",
              "Write the address at which everybody can open it."),
          new Test("^[^.]*$", "names a site without a full stop", "Write the whole name of it."),
          new Test(
              "(?i)[^a-z0-9.:-]|(?:^|\\.)-|-(?:\\.|:|$)|[a-z0-9-]{64}",
              "names a site that cannot be",
              "Site names have letters, digits and single hyphens between full stops."),
          new Test(
              "(?i)^(?!.*\\.(?:[a-z]{2,}|xn--[a-z0-9-]+)(?::[0-9]*)?$)",
              "names a site without an ending such as .uk",
              "Write the whole name of the site."));

  private static final Pattern MAIL =
      Pattern.compile(
          "(?!/)[A-Za-z0-9!#$%&'*+/=?^_{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_{|}~-]+)*@([^@:,;\\s]+)");

  /** Of a web address that starts with http:// or https://. */
  public static Optional<AddressFault> ofWeb(String address) {
    Matcher host = HOST.matcher(address);
    Optional<AddressFault> all = first(OF_ALL, address);
    return all.isPresent() || !host.matches() ? all : first(OF_HOST, host.group(1));
  }

  /** Of a mail address, without {@code mailto:} and what follows a question mark. */
  public static Optional<AddressFault> ofMail(String address) {
    Matcher parts = MAIL.matcher(address);
    if (!parts.matches()) {
      return Optional.of(
          new AddressFault(
              "is no mail address", "Write letters, digits and single full stops before one @."));
    }
    return first(OF_HOST, parts.group(1))
        .map(f -> new AddressFault(f.what().replace("a site", "a host"), f.hint()));
  }

  private static Optional<AddressFault> first(List<Test> tests, String text) {
    return tests.stream().filter(t -> t.fails().test(text)).map(Test::fault).findFirst();
  }

  /** Every fault that can be told, for tests that provoke each. */
  static Stream<String> all() {
    return Stream.concat(OF_ALL.stream(), OF_HOST.stream()).map(t -> t.fault().what());
  }
}
