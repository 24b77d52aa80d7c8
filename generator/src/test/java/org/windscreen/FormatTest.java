package org.windscreen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.windscreen.load.ContentTree;

/** Every Java file is as google-java-format writes it; {@link Rewrite} formats them. */
class FormatTest {
  @Test
  void everyJavaFileIsFormatted() throws IOException, FormatterException {
    List<Path> unformatted = new ArrayList<>();
    for (Path file : javaFiles()) {
      String written = Files.readString(file);
      String formatted = new Formatter().formatSourceAndFixImports(written);
      if (!written.equals(formatted)) {
        unformatted.add(file);
        if (Rewrite.on()) {
          Files.writeString(file, formatted);
        }
      }
    }
    assertEquals(
        List.of(),
        Rewrite.on() ? List.of() : unformatted,
        "Format with: mvn test -Dtest=FormatTest -Dwindscreen.update=true");
  }

  private static List<Path> javaFiles() throws IOException {
    try (Stream<Path> walk = Files.walk(ContentTree.root().resolve("generator/src"))) {
      return walk.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
  }
}
