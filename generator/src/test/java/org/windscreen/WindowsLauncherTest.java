package org.windscreen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.windscreen.load.ContentTree;

/** {@code windscreen.cmd}, as far as it can be held to the other launcher without Windows. */
class WindowsLauncherTest {
  private static String text(String launcher) throws IOException {
    return Files.readString(ContentTree.root().resolve(launcher), StandardCharsets.US_ASCII);
  }

  private static Set<String> found(String pattern, String text) {
    Set<String> found = new TreeSet<>();
    Pattern.compile(pattern).matcher(text).results().forEach(hit -> found.add(hit.group(1)));
    return found;
  }

  @Test
  void itIsPlainAsciiAndEveryLineEndsAsWindowsWantsIt() throws IOException {
    assertFalse(text("windscreen.cmd").contains("\uFFFD"));
    assertFalse(Pattern.compile("(?<!\r)\n").matcher(text("windscreen.cmd")).find());
  }

  @Test
  void eachLabelIsThereOnceAndIsUsed() throws IOException {
    String cmd = text("windscreen.cmd");
    List<String> labels =
        Pattern.compile("(?m)^:(\\w+)$").matcher(cmd).results().map(m -> m.group(1)).toList();
    assertEquals(found("(?m)(?:goto |call :)(\\w+)", cmd), new TreeSet<>(labels));
    assertEquals(labels.size(), Set.copyOf(labels).size());
  }

  @Test
  void itSaysWhatTheOtherLauncherSays() throws IOException {
    String cmd = text("windscreen.cmd");
    Set<String> messages = found("fail \"([^(\"]*[^(\" ])", text("windscreen"));
    assertEquals(
        Set.of(
            "no JDK 21 or newer found: install one",
            "Maven is not installed",
            "the tool could not be built."),
        messages);
    messages.forEach(said -> assertTrue(cmd.contains("echo windscreen: " + said), said));
    assertEquals(messages.size(), cmd.split("exit /b 3\r\n", -1).length - 1);
    assertTrue(text("windscreen").contains("exit 3;"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"pom.xml", "generator/pom.xml", "generator/src/main", "generator/src/sample"})
  void itBuildsAnewWhenTheSameSourcesAreNewer(String source) throws IOException {
    assertTrue(text("windscreen").contains("\"$home/" + source + "\""));
    assertTrue(
        text("windscreen.cmd").contains("($env:home + '\\" + source.replace('/', '\\') + "')"));
  }

  @Test
  void bothBuildAndStartTheToolAlike() throws IOException {
    for (String same :
        List.of("-q -B -DskipTests package", "-XX:+UseParallelGC", "-Dwindscreen.home=\"")) {
      assertTrue(text("windscreen").contains(same), same);
      assertTrue(text("windscreen.cmd").contains(same), same);
    }
    assertTrue(text("windscreen").contains("-ge 21"));
    assertTrue(text("windscreen.cmd").contains("geq 21"));
  }
}
