package org.windscreen.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.windscreen.diagnostic.DiagnosticPrinter;

/**
 * Gives every contact of a content folder another number, in the one place where it is written,
 * builds the site, and looks for the old ones in every file of it, however they are grouped.
 */
final class NumbersChanged {
  private static final Pattern NUMBER =
      Pattern.compile("(number: \"\\+44)([0-9]{9,10})(\".*\\R\\s+as-printed: )([^#\\n]*)");

  private static final Pattern LOOKALIKE =
      Pattern.compile("^  - rule: lookalike-numbers\\n(?:    .*\\n)+", Pattern.MULTILINE);

  /** What may stand between two figures of one number. */
  private static final String BETWEEN = "(?:[\\s().\u00A0/-]|&nbsp;|</?strong>){0,4}";

  private final Map<String, String> changed = new LinkedHashMap<>();

  /** Changes the numbers below a folder; gives the files of its site that have an old one. */
  List<String> left(Path content, Path site) throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(f -> f.endsWith("contacts.yaml")).sorted().toList()) {
        Files.writeString(file, changed(Files.readString(file)));
      }
    }
    takeOutWhatCitesNumbers(content);
    assertFalse(changed.isEmpty());
    BuildResult built = WholeSite.build(content, site);
    assertTrue(
        built.published(), () -> new DiagnosticPrinter("content").print(built.diagnostics()));
    return left(site);
  }

  /** An exception for two numbers that are alike goes with them: the check demands it. */
  private static void takeOutWhatCitesNumbers(Path content) throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(f -> f.endsWith("exceptions.yaml")).sorted().toList()) {
        Files.writeString(file, LOOKALIKE.matcher(Files.readString(file)).replaceAll(""));
      }
    }
  }

  private List<String> left(Path site) throws IOException {
    List<Pattern> old = changed.keySet().stream().flatMap(NumbersChanged::spellings).toList();
    List<String> left = new ArrayList<>();
    List<String> seen = new ArrayList<>(changed.values());
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String text = Files.readString(file);
        old.stream()
            .map(p -> p.matcher(text))
            .filter(Matcher::find)
            .forEach(m -> left.add(site.relativize(file) + ": " + m.group()));
        seen.removeIf(text::contains);
      }
    }
    assertEquals(List.of(), seen, "the new numbers are on the site");
    return left;
  }

  private String changed(String contacts) {
    return NUMBER
        .matcher(contacts)
        .replaceAll(m -> {
          String number =
              changed.computeIfAbsent(
                  m.group(2), n -> String.format(Locale.ROOT, "1632960%03d", changed.size()));
          return m.group(1) + number + m.group(3) + "01632 " + number.substring(4);
        });
  }

  /** From abroad, in the country and on the spot, by the length of its area code. */
  private static Stream<Pattern> spellings(String number) {
    String local = number.substring(number.startsWith("3") ? 3 : 4);
    return Stream.of(
        Pattern.compile(String.join(BETWEEN, number.split(""))),
        Pattern.compile("(?<![0-9a-f])" + local + "(?![0-9a-f])"));
  }
}
