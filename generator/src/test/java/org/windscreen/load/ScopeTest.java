package org.windscreen.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.windscreen.format.FileKind;
import org.windscreen.model.Id;

class ScopeTest {
  @Test
  void aFileOfAnEditionHasNoPlaceInTheWholeSite() {
    Scope edition = Scope.of(new Id.Authority("exampleshire"), new Id.Edition("2018-12"));
    assertEquals(Optional.of("exampleshire/2018-12/levels.yaml"), edition.path(FileKind.LEVELS));
    assertEquals(Optional.of("exampleshire/authority.yaml"), edition.path(FileKind.AUTHORITY));
    assertEquals(Optional.of("site.yaml"), edition.path(FileKind.SITE));
    assertEquals(Optional.empty(), Scope.SITE.path(FileKind.LEVELS));
  }
}
