package org.windscreen.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * A command as typed, run within this process, for tests outside of this room.
 *
 * <p>Example: {@code Typed.command(List.of("help", "build")).out()}.
 *
 * @param code the exit code
 */
public record Typed(int code, String out, String err) {
  public static Typed command(List<String> words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Windscreen.run(
            new PrintWriter(out, true), new PrintWriter(err, true), words.toArray(String[]::new));
    return new Typed(code, out.toString(), err.toString());
  }
}
