package org.windscreen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefTest {
  @ParameterizedTest
  @CsvSource({
    "level:3, , level, 3, ",
    "guidance:vision#aims, , guidance, vision, aims",
    "otherplace/contact:out-of-hours, otherplace, contact, out-of-hours, ",
    "otherplace/guidance:vision#aims, otherplace, guidance, vision, aims",
    "vision, , '', vision, ",
    "a/b, , '', a/b, ",
    "www.example.org/x:y, www.example.org, x, y, "
  })
  void aReferenceIsAuthorityKindIdAndFragment(
      String written, String authority, String scheme, String id, String fragment) {
    Ref ref = new Ref(written);
    assertEquals(Optional.ofNullable(authority), ref.authority().map(Id::value));
    assertEquals(scheme, ref.scheme());
    assertEquals(id, ref.id());
    assertEquals(Optional.ofNullable(fragment), ref.fragment());
  }
}
