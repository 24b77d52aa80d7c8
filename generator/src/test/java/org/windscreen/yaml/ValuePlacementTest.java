package org.windscreen.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Span;
import org.windscreen.source.SourceText;

/** However a text is written, each of its words is found where it stands in the file. */
class ValuePlacementTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "k: one two HERE three\n",
        "k: one\n  two\n    HERE three\n",
        "k: one\n\n  two HERE\n",
        "k: \"one two HERE three\"\n",
        "k: \"one\n  two HERE\n  three\"\n",
        "k: \"one \\\"two\\\" \\\\ HERE\"\n",
        "k: 'it''s one''s HERE'\n",
        "k: 'it''s\n\n  one''s HERE'\n",
        "k: |\n  one\n    two HERE\n  three\n",
        "k: |\n\n  one\n\n\n  HERE\n",
        "k: |2\n     one\n  HERE\n",
        "k: |-\n  é😀 HERE\n",
        "k: >\n  one\n  two HERE\n\n  three\n",
        "k: >-\n  one\n    two\n  HERE\n"
      })
  void theWordHereIsFound(String yaml) {
    YamlNode root =
        YamlReader.read(new SourceText("a.yaml", yaml), new Diagnostics()).orElseThrow();
    YamlNode.Mapping mapping = assertInstanceOf(YamlNode.Mapping.class, root);
    YamlNode.Scalar scalar =
        assertInstanceOf(YamlNode.Scalar.class, mapping.get("k").orElseThrow());
    int offset = scalar.text().indexOf("HERE");
    assertEquals(expected(yaml), scalar.placement().at(offset, 4), scalar.text());
  }

  private static Span expected(String yaml) {
    String before = yaml.substring(0, yaml.indexOf("HERE"));
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new Span("a.yaml", line, before.length() - before.lastIndexOf('\n'), 4);
  }
}
