package org.windscreen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameFaultTest {
  @ParameterizedTest
  @ValueSource(strings = {"con", "prn", "aux.md", "nul", "com0", "COM1.md", "lpt9.png", "nul.a.b"})
  void whatWindowsKeepsForDevicesIsNoName(String name) {
    assertEquals(
        "can be no file's or folder's name on Windows, which keeps it for a device",
        NameFault.of(name).orElseThrow().what());
  }

  @ParameterizedTest
  @ValueSource(strings = {"consent.yaml", "com10", "com", "auxiliary", "my-con", "console", "lpt"})
  void whatOnlyStartsSoIsAName(String name) {
    assertEquals(Optional.empty(), NameFault.of(name));
  }

  @Test
  void aNameHasAtMostEightyCharacters() {
    assertEquals(Optional.empty(), NameFault.of("a".repeat(80)));
    assertEquals(
        new NameFault(
            "has 81 characters, more than a folder's name may have", "Shorten it to 80 or fewer."),
        NameFault.of("a".repeat(81)).orElseThrow());
  }
}
