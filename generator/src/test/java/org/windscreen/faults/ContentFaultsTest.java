package org.windscreen.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.windscreen.diagnostic.DiagnosticPrinter;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.publish.Content;
import org.windscreen.publish.WholeSite;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceTree;

/**
 * What the files of {@code diagnostic/rules} say is told of content, all of them in one test and in
 * seconds: no page is planned and nothing is written for each. {@link FaultsTest} holds the same,
 * and the rest, as a person would have it checked; this is what {@code -Pmutation} can afford to
 * ask about every change of the code.
 */
class ContentFaultsTest {
  /** What is told of pages and of their addresses, and of the folder on the disk. */
  private static final List<Rule> ELSEWHERE =
      List.of(
          Rule.PERMALINK_LOST,
          Rule.PERMALINKS_UNRECORDED,
          Rule.TWO_PAGES_ONE_ADDRESS,
          Rule.FILE_TOO_LARGE,
          Rule.NOT_READ);

  @TempDir private static Path folder;

  @Test
  void isToldAsTheFilesSay() throws IOException {
    Map<String, String> files = new Workplace(folder).files();
    files.keySet().removeIf(path -> path.startsWith("templates/"));
    List<String> replayed = new ArrayList<>();
    for (String name : FaultFile.names()) {
      FaultFile fault = FaultFile.read(name);
      if (fault.isOfContent() && ELSEWHERE.stream().noneMatch(r -> r.id().equals(fault.rule()))) {
        assertEquals(messages(fault.told()), messages(told(fault.of(files))), name);
        replayed.add(name);
      }
    }
    assertTrue(replayed.size() > 200, replayed::toString);
  }

  private static String told(Map<String, String> files) throws IOException {
    List<SourceFile> sources = new ArrayList<>();
    files.forEach((path, text) -> {
      byte[] bytes = Workplace.bytes(text);
      sources.add(new SourceFile(path.substring("content/".length()), bytes.length, bytes));
    });
    Diagnostics faults = new Diagnostics();
    Content.of(SourceTree.of(sources), WholeSite.options(folder, folder), faults);
    return new DiagnosticPrinter("content").print(faults.all());
  }

  /** Each message with its excerpt and hint; how many there are is another matter. */
  private static List<String> messages(String told) {
    return Stream.of(told.split("\n\n"))
        .map(String::strip)
        .filter(message -> message.contains(": "))
        .filter(message -> ELSEWHERE.stream().noneMatch(r -> message.contains("[" + r.id() + "]")))
        .toList();
  }
}
