package org.windscreen.yaml;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Writes maps, lists, text, numbers and booleans as JSON. */
public final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final DefaultPrettyPrinter PRETTY =
      new DefaultPrettyPrinter()
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"));

  private Json() {}

  /** On one line, for machines. */
  public static String compact(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /** On many lines with two spaces of indentation, for people; ends with a line end. */
  public static String pretty(Object value) {
    return MAPPER.writer().with(PRETTY).writeValueAsString(value) + "\n";
  }
}
