package org.windscreen.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a rule is for, with an example, as its file {@code rules/<rule>.txt} among the resources of
 * this package says. A test replays the same file, so the example is true.
 *
 * <p>Example: {@code Explanation.of(Rule.EMPTY_LIST).purpose()} is "A list that needs something in
 * it has something. …".
 *
 * @param purpose what it is for; ends without a line end
 * @param changes what makes faultless content faulty, as the file has it; may be empty
 * @param told what is then told, without the line that counts
 */
public record Explanation(Rule rule, String purpose, List<Section> changes, String told) {
  private static final String MARK = "=== ";
  private static final String TOLD = "told";

  /** A message that a test holds, of what {@code check} cannot tell by itself. */
  private static final String TOLD_IN_A_TEST = "told in a test";

  /** One section of the file: what stands after {@code ===}, and its lines. */
  public record Section(String head, List<String> lines) {
    public Section {
      lines = List.copyOf(lines);
    }

    /** The lines that start with a mark, without it, each after two blanks. */
    String marked(String mark) {
      return lines.stream()
          .filter(line -> line.startsWith(mark))
          .map(line -> "  " + line.substring(Math.min(2, line.length())) + "\n")
          .collect(Collectors.joining());
    }
  }

  public Explanation {
    changes = List.copyOf(changes);
  }

  /**
   * The explanation of a rule.
   *
   * @throws IllegalStateException for a rule without a file, which a test finds
   */
  public static Explanation of(Rule rule) {
    String name = "rules/" + rule.id() + ".txt";
    try (InputStream file = Explanation.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("no explanation: " + name);
      }
      return read(rule, new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Explanation read(Rule rule, String text) {
    String[] parts = ("\n" + text).split("\n" + MARK, -1);
    List<Section> changes = new ArrayList<>();
    String told = "";
    for (String part : Arrays.asList(parts).subList(1, parts.length)) {
      List<String> lines = part.lines().toList();
      if (List.of(TOLD, TOLD_IN_A_TEST).contains(lines.getFirst())) {
        told = toldOf(rule, part.substring(lines.getFirst().length()).strip());
      } else {
        changes.add(new Section(lines.getFirst(), lines.subList(1, lines.size())));
      }
    }
    return new Explanation(rule, parts[0].strip(), changes, told);
  }

  /** The messages of the rule alone, where others come with it. */
  private static String toldOf(Rule rule, String told) {
    return Arrays.stream(told.split("\n\n", -1))
        .filter(message -> message.contains(" [" + rule.id() + "] "))
        .collect(Collectors.joining("\n\n"));
  }

  /** For people: the purpose, the example at fault and mended, and what is told of it. */
  public String text() {
    StringBuilder out = new StringBuilder(rule.id()).append("\n\n").append(purpose).append("\n\n");
    changes.forEach(change -> out.append(example(change)));
    if (!told.isEmpty()) {
      out.append("What is told:\n\n").append(told.indent(2));
    }
    return out.toString();
  }

  private static String example(Section change) {
    String head = change.head();
    if (head.equals("mint")) {
      return "";
    }
    if (change.lines().stream().allMatch(String::isBlank)) {
      return "At fault: " + head + "\n\n";
    }
    String bad = change.marked("+");
    String good = change.marked("-");
    return ("At fault, in " + head + ":\n\n" + (bad.isEmpty() ? "  (not there)\n" : bad))
        + ("\nMended:\n\n" + (good.isEmpty() ? "  (not there)\n" : good) + "\n");
  }
}
