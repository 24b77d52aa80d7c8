package org.windscreen.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.windscreen.diagnostic.DiagnosticPrinter;

/**
 * Gives every contact of a content folder another number and mail address, and everything else
 * another web address, each in the one place where it is written; builds the site, and looks for
 * the old ones in every file of it, however numbers are grouped.
 */
final class FactsChanged {
  private static final Pattern NUMBER =
      Pattern.compile("(number: \"\\+44)([0-9]{9,10})(\".*\\R\\s+as-printed: )([^#\\n]*)");

  private static final Pattern MAILS = Pattern.compile("(?m)^ +emails: .*$");
  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

  /** A value; in texts addresses are taken by reference. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?m)^( +(?:- )?address: \"?)(https?://[^/\\s\"]+)([^\\s\"]*)");

  private static final Pattern WEB = Pattern.compile("(?://|www\\.)[^\\s<>\"'`)\\]]+");

  private static final Pattern ABOUT_FACTS =
      Pattern.compile(
          "^  - rule: (?:lookalike-numbers|plain-http)\\n(?:    .*\\n)+", Pattern.MULTILINE);

  /** What may stand between two figures of one number. */
  private static final String BETWEEN = "(?:[\\s().\u00A0/-]|&nbsp;|</?strong>){0,4}";

  private final Map<String, String> numbers = new LinkedHashMap<>();
  private final Map<String, String> mails = new LinkedHashMap<>();
  private final Map<String, String> addresses = new LinkedHashMap<>();

  /** Changes the facts below a folder; gives the files of its site that have an old one. */
  List<String> left(Path content, Path site) throws IOException {
    each(content, "contacts.yaml", text -> mails(numbers(text)));
    each(content, ".yaml", this::addresses);
    each(content, "exceptions.yaml", text -> ABOUT_FACTS.matcher(text).replaceAll(""));
    Stream.of(numbers, mails, addresses).forEach(facts -> assertFalse(facts.isEmpty()));
    BuildResult built = WholeSite.build(content, site);
    assertTrue(
        built.published(), () -> new DiagnosticPrinter("content").print(built.diagnostics()));
    return left(site);
  }

  /**
   * An exception for numbers that are alike, or for an address, goes with them: the check demands
   * it.
   */
  private static void each(Path content, String ending, UnaryOperator<String> change)
      throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
        Files.writeString(file, change.apply(Files.readString(file)));
      }
    }
  }

  private List<String> left(Path site) throws IOException {
    List<Pattern> old = numbers.keySet().stream().flatMap(FactsChanged::spellings).toList();
    List<String> left = new ArrayList<>();
    List<String> unseen = new ArrayList<>(numbers.values());
    unseen.addAll(mails.values());
    unseen.addAll(addresses.values());
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Charset charset =
            file.toString().endsWith(".png") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        String text = Files.readString(file, charset).replace("&amp;", "&");
        Stream.of(
                old.stream().flatMap(p -> p.matcher(text).results()).map(MatchResult::group),
                MAIL.matcher(text).results().map(MatchResult::group).filter(mails::containsKey),
                WEB.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .filter(web -> addresses.containsKey(bare(web))))
            .flatMap(found -> found)
            .forEach(found -> left.add(site.relativize(file) + ": " + found));
        unseen.removeIf(text::contains);
      }
    }
    assertEquals(List.of(), unseen, "the new ones are on the site");
    return left;
  }

  private String numbers(String contacts) {
    return NUMBER
        .matcher(contacts)
        .replaceAll(m -> {
          String number =
              numbers.computeIfAbsent(
                  m.group(2), n -> String.format(Locale.ROOT, "16329609%02d", numbers.size()));
          return m.group(1) + number + m.group(3) + "01632 " + number.substring(4);
        });
  }

  /** In its own domain: another's would be told. */
  private String mails(String contacts) {
    return MAILS
        .matcher(contacts)
        .replaceAll(line ->
            Matcher.quoteReplacement(
                MAIL.matcher(line.group())
                    .replaceAll(m ->
                        mails.computeIfAbsent(
                            m.group(),
                            old -> "changed" + mails.size() + old.substring(old.indexOf('@'))))));
  }

  private String addresses(String yaml) {
    return ADDRESS
        .matcher(yaml)
        .replaceAll(m ->
            Matcher.quoteReplacement(
                m.group(1)
                    + addresses.computeIfAbsent(
                        bare(m.group(2) + m.group(3)),
                        old -> m.group(2) + "/changed/" + addresses.size() + "x")));
  }

  /** What all ways to write one address have in common. */
  private static String bare(String address) {
    return address
        .replaceFirst("^(?:https?:)?//", "")
        .replaceFirst("^www\\.", "")
        .replaceFirst("[/.,;:!?\\\\]+$", "");
  }

  /** From abroad, in the country and on the spot, by the length of its area code. */
  private static Stream<Pattern> spellings(String number) {
    String local = number.substring(number.startsWith("3") ? 3 : 4);
    return Stream.of(
        Pattern.compile(String.join(BETWEEN, number.split(""))),
        Pattern.compile("(?<![0-9a-f])" + local + "(?![0-9a-f])"));
  }
}
