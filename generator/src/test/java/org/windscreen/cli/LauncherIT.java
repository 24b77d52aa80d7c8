package org.windscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.windscreen.load.ContentTree;
import org.windscreen.publish.RealSite;

/** The launcher as a person uses it: every command of the README, word for word. */
class LauncherIT {
  private static final Path LAUNCHER =
      RealSite.ROOT.resolve("windscreen").toAbsolutePath().normalize();

  @TempDir Path temp;

  @Test
  void everyCommandOfTheReadmeWorks() throws Exception {
    copy("content");
    copy("templates");
    copy("generator/src/test/resources/relevance");
    List<String> commands = commands();
    assertTrue(commands.size() >= 5, commands::toString);
    for (String command : commands) {
      Run run = run("sh", "-c", command.replace("./windscreen", LAUNCHER.toString()));
      assertEquals(0, run.code(), () -> command + "\n" + run.said());
    }
  }

  /** The lines of the README's code blocks that start the launcher. */
  private static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    var found =
        Pattern.compile("(?m)^(\\./windscreen [^#\n]*)")
            .matcher(Files.readString(RealSite.ROOT.resolve("README.md")));
    while (found.find()) {
      commands.add(found.group(1).strip());
    }
    return commands;
  }

  @Test
  void withoutAFittingJdkItSaysInOneLineWhatIsMissing() throws Exception {
    String script = Files.readString(LAUNCHER).replaceAll("-ge 21", "-ge 2100");
    Path elsewhere = temp.resolve("windscreen");
    Files.writeString(elsewhere, script);
    Run run = run("sh", elsewhere.toString(), "build");
    assertEquals(3, run.code());
    assertEquals(1, run.said().lines().count(), run::said);
    assertTrue(
        run.said().startsWith("windscreen: no JDK 21 or newer found: install one"), run::said);
  }

  @Test
  void itRunsThroughALinkFromAnyFolderWithoutHomeAndWithAnyLetters() throws Exception {
    Path folder = Files.createDirectories(temp.resolve("Größe 1"));
    ContentTree.ofReadme().write(folder.resolve("content"));
    Path link = Files.createSymbolicLink(folder.resolve("ws"), LAUNCHER);
    Run run =
        run(
            "sh",
            "-c",
            "cd '" + folder + "' && env -u HOME -u LC_ALL LANG=C sh '" + link + "' build --quiet");
    assertEquals(0, run.code(), run::said);
    assertTrue(Files.exists(folder.resolve("site-output/index.html")), run::said);
  }

  private record Run(int code, String said) {}

  private Run run(String... command) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(temp.toFile()).redirectErrorStream(true);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), said);
  }

  private void copy(String folder) throws IOException {
    Path from = RealSite.ROOT.resolve(folder);
    try (var files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = temp.resolve(folder).resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
