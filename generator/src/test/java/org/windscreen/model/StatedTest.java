package org.windscreen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatedTest {
  @Test
  void whatTheSourceSaysIsKept() {
    Stated<String> said = Stated.known("24 hours");
    assertTrue(said.isStated());
    assertEquals(Optional.of("24 hours"), said.toOptional());
    assertEquals(Stated.known(8), said.map(String::length));
  }

  @Test
  void silenceStaysSilence() {
    Stated<String> silent = Stated.silent();
    assertFalse(silent.isStated());
    assertEquals(Optional.empty(), silent.toOptional());
    assertEquals(Stated.silent(), silent.map(String::length));
  }

  @Test
  void whatOurCopyLacksIsNoSilence() {
    Stated<String> lacking = Stated.lacking();
    assertFalse(lacking.isStated());
    assertFalse(lacking.isSilent());
    assertTrue(lacking.isLacking());
    assertEquals(Optional.empty(), lacking.toOptional());
    assertEquals(Stated.lacking(), lacking.map(String::length));
  }
}
