package org.windscreen.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.windscreen.load.ContentTree;

/** Scripts and styles as ESLint wants them: generator/lint has its versions and its rules. */
class ScriptsIT {
  private static final Path ROOT = ContentTree.root();
  private static final Path LINT = ROOT.resolve("generator/lint");
  private static final String ESLINT = LINT.resolve("node_modules/eslint/bin/eslint.js").toString();
  private static final String RULES = LINT.resolve("eslint.config.js").toString();

  private static Node node;

  @BeforeAll
  static void provide() {
    node = Node.find(LINT);
    node.provide(LINT);
  }

  @Test
  void scriptsAndStylesHaveNoFault() {
    Node.Ran ran =
        node.run(
            ROOT,
            "",
            ESLINT,
            "--config=" + RULES,
            "--max-warnings=0",
            "templates/assets",
            "generator/bench",
            "generator/lint");
    assertEquals(
        new Node.Ran(0, ""),
        ran,
        () ->
            "Mend with: node "
                + ESLINT
                + " --config "
                + RULES
                + " --fix templates/assets\n"
                + ran.output());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          quotes.js     | const a = "b"; a.c();            | @stylistic/quotes
          markup.js     | document.body.innerHTML = 'a';   | no-restricted-properties
          unknown.js    | windscreen.find('a');            | no-undef
          loose.js      | if (window.a == 1) window.b();   | eqeqeq
          text.js       | setTimeout('a()', 1);            | no-implied-eval
          broken.js     | const = 1;                       | Parsing error
          property.css  | p { colour: #000; }              | css/no-invalid-properties
          rule.css      | @medai print { p { top: 0; } }   | css/no-invalid-at-rules
          """)
  void aFaultIsTold(String name, String text, String rule) throws IOException {
    String file = "--stdin-filename=templates/assets/" + name;
    Node.Ran ran = node.run(ROOT, text + "\n", ESLINT, "--config=" + RULES, "--stdin", file);
    assertEquals(1, ran.code(), ran.output());
    assertTrue(ran.output().contains(rule), ran.output());
  }

  /** What a function holds by name has its own lines; a callback belongs to whoever holds it. */
  @ParameterizedTest
  @CsvSource({
    "plain, 28, 0",
    "plain, 29, 1",
    "named, 28, 0",
    "named, 29, 1",
    "callback, 12, 0",
    "callback, 13, 1"
  })
  void aFunctionHasAtMostThirtyLinesOfItsOwn(String form, int lines, int code) throws IOException {
    Node.Ran ran =
        node.run(
            ROOT,
            "window.b = () => {\n" + body(form, lines) + "};\n",
            ESLINT,
            "--config=" + RULES,
            "--stdin",
            "--stdin-filename=templates/assets/long.js");
    assertEquals(code, ran.code(), ran.output());
    assertEquals(code == 1, ran.output().contains("windscreen/own-lines"), ran.output());
  }

  /** So many lines, or two functions of so many. */
  private static String body(String form, int lines) {
    String inner = "    window.a();\n".repeat(lines);
    return switch (form) {
      case "plain" -> "  window.a();\n".repeat(lines);
      case "named" ->
          Stream.of("c", "d")
              .map(name -> "  const " + name + " = () => {\n" + inner + "  };\n  " + name + "();\n")
              .collect(Collectors.joining());
      case "callback" -> ("  window.c(() => {\n" + inner + "  });\n").repeat(2);
      default -> throw new IllegalArgumentException(form);
    };
  }
}
