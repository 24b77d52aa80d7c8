package org.windscreen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A process of its own that runs one command after the other, for tests that end it.
 *
 * <p>Example: {@code Editor.start(List.of(List.of("mint", "--content=a")))}.
 */
final class Editor {
  private static final String NEXT = "--next--";

  private Editor() {}

  /** Starts a process; its first command is done when this returns. */
  static Process start(List<List<String>> commands) throws IOException {
    List<String> words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                Editor.class.getName()));
    for (List<String> command : commands) {
      words.addAll(command);
      words.add(NEXT);
    }
    Process process =
        new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    process.getInputStream().read();
    return process;
  }

  public static void main(String[] words) {
    List<String> command = new ArrayList<>();
    for (String word : words) {
      if (word.equals(NEXT)) {
        Typed.command(command);
        command.clear();
        System.out.write('\n');
        System.out.flush();
      } else {
        command.add(word);
      }
    }
  }
}
