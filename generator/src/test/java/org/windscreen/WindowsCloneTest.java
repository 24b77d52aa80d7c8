package org.windscreen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.windscreen.load.ContentTree;

/** Every file has the same bytes in a clone that git makes as it does on Windows. */
class WindowsCloneTest {
  private static final Path ROOT = ContentTree.root().toAbsolutePath().normalize();

  @Test
  void everyFileIsCheckedOutAsItStandsHere(@TempDir Path clone) throws IOException {
    git("-c", "core.autocrlf=true", "checkout-index", "--all", "--prefix=" + clone + "/");
    List<String> changed = git("diff", "--name-only").lines().toList();
    for (String file : git("ls-files").lines().filter(f -> !changed.contains(f)).toList()) {
      assertArrayEquals(
          Files.readAllBytes(ROOT.resolve(file)), Files.readAllBytes(clone.resolve(file)), file);
    }
  }

  @Test
  void onlyDataCalendarsAndTheLauncherOfWindowsHaveItsLineEnds() {
    List<String> crlf = git("ls-files", "--eol").lines().filter(l -> l.contains("crlf")).toList();
    assertTrue(
        crlf.stream().allMatch(line -> line.matches(".*(\\.(csv|ics)|\twindscreen\\.cmd)")),
        crlf.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"windscreen", ".ci/run"})
  void whatIsRunCanBeRun(String script) {
    assertEquals("100755", git("ls-files", "--stage", script).split(" ", 2)[0]);
  }

  private static String git(String... arguments) {
    List<String> command =
        Stream.concat(Stream.of("git", "-C", ROOT.toString()), Stream.of(arguments)).toList();
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, process.waitFor(), said);
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
