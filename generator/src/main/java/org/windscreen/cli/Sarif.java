package org.windscreen.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Explanation;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.yaml.Json;

/**
 * Faults as a log in SARIF 2.1.0, which code hosts and editors show beside the lines.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class Sarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private Sarif() {}

  /**
   * The whole log, on many lines.
   *
   * @param file the path of a place from the working folder on
   * @param more how many faults there are beyond these
   */
  static String log(List<Diagnostic> faults, Function<Span, String> file, int more) {
    List<Rule> rules = faults.stream().map(Diagnostic::rule).distinct().sorted().toList();
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver(rules)));
    run.put("columnKind", "utf16CodeUnits");
    run.put("results", faults.stream().map(d -> result(d, rules, file.apply(d.span()))).toList());
    if (more > 0) {
      run.put("properties", Map.of("more", more));
    }
    return Json.pretty(ordered("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
  }

  private static Map<String, Object> driver(List<Rule> rules) {
    return ordered("name", "windscreen", "rules", rules.stream().map(Sarif::rule).toList());
  }

  private static Map<String, Object> rule(Rule rule) {
    Explanation explanation = Explanation.of(rule);
    return ordered(
        "id",
        rule.id(),
        "fullDescription",
        Map.of("text", explanation.purpose()),
        "help",
        Map.of("text", explanation.text()));
  }

  private static Map<String, Object> result(Diagnostic d, List<Rule> rules, String file) {
    Map<String, Object> result =
        ordered(
            "ruleId",
            d.rule().id(),
            "ruleIndex",
            rules.indexOf(d.rule()),
            "level",
            level(d),
            "message",
            Map.of("text", d.message() + " " + d.hint()));
    Map<String, Object> place =
        ordered("artifactLocation", Map.of("uri", uri(file)), "region", region(d.span()));
    result.put("locations", List.of(Map.of("physicalLocation", place)));
    return result;
  }

  private static String level(Diagnostic d) {
    return switch (d.severity()) {
      case BLOCK, ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static Map<String, Object> region(Span span) {
    return ordered(
        "startLine",
        span.line(),
        "startColumn",
        span.column(),
        "endColumn",
        span.column() + span.length());
  }

  private static String uri(String file) {
    try {
      return file.startsWith("/")
          ? new URI("file", "", file, null).toString()
          : new URI(null, null, file, null).getRawPath();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("not a path: " + file, e);
    }
  }

  /** A map that keeps the order of its keys, each followed by its value. */
  private static Map<String, Object> ordered(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}
