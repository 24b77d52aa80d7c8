package org.windscreen.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleTest {
  @Test
  void anIdIsTheConstantsNameInSmallLetters() {
    assertEquals("not-utf-8", Rule.NOT_UTF_8.id());
  }

  /** So that people find one, and faults at one place are told in the order of their ids. */
  @Test
  void theRulesAreSortedById() {
    List<String> ids = Stream.of(Rule.values()).map(Rule::id).toList();
    assertEquals(ids.stream().sorted().toList(), ids);
  }
}
