package org.windscreen.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;

class TemplateFaultTest {
  private static Diagnostic fault(int line) {
    Span span = new Span("../templates/parts/a.ftlh", line, 1, 1);
    return Diagnostic.error(Rule.TEMPLATE, span, "No.", "Mend it.");
  }

  @Test
  void aFaultShowsItsLineOfTheTemplate(@TempDir Path templates) throws IOException {
    Files.createDirectories(templates.resolve("parts"));
    Files.writeString(templates.resolve("parts/a.ftlh"), "<p>\n${no}\n</p>\n");
    assertEquals("${no}", shown(2, templates));
    assertEquals("", shown(9, templates));
  }

  @Test
  void aTemplateThatIsNotThereHasNoLine(@TempDir Path templates) {
    assertEquals("", shown(1, templates));
  }

  private static String shown(int line, Path templates) {
    return TemplateFault.showingLine(fault(line), "../templates", templates).line();
  }
}
