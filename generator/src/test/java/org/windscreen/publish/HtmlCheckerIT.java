package org.windscreen.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every page of the real site is valid HTML by the Nu HTML checker. */
class HtmlCheckerIT {
  @Test
  void everyPageIsValidHtml() throws Exception {
    Process checker =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "nu.validator.client.SimpleCommandLineValidator",
                "--skip-non-html",
                "--errors-only",
                RealSite.get().folder().toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("", said.strip());
    assertEquals(0, checker.waitFor());
  }
}
