package org.windscreen.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Type;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.windscreen.model.Id;
import org.windscreen.model.Kind;
import org.windscreen.model.Written;

class FileKindTest {
  @ParameterizedTest
  @EnumSource
  void aFileNamesTheKindsThatItsRecordsDefine(FileKind file) {
    Set<Kind> defined = EnumSet.noneOf(Kind.class);
    defined(file.record(), defined);
    for (Kind kind : Kind.values()) {
      assertEquals(
          defined.contains(kind), FileKind.naming(kind).equals(Optional.of(file)), kind.toString());
    }
  }

  private static void defined(Type type, Set<Kind> kinds) {
    Class<?> raw = RecordShape.raw(type);
    if (raw != type) {
      defined(RecordShape.argument(type), kinds);
    } else if (raw.isRecord() && !raw.isAnnotationPresent(Written.class)) {
      for (RecordShape.Field field : RecordShape.of(raw).fields()) {
        if (field.defines()) {
          kinds.add(((Id) RecordShape.of((Class<?>) field.type()).create("exa-101")).kind());
        }
        defined(field.type(), kinds);
      }
    }
  }

  @Test
  void aFileIsKnownByItsNameAndItsFolder() {
    assertEquals(Optional.of(FileKind.SITE), FileKind.of("site.yaml"));
    assertEquals(Optional.of(FileKind.LEVELS), FileKind.of("exampleshire/2018-12/levels.yaml"));
    assertEquals(Optional.empty(), FileKind.of("levels.yaml"));
    assertEquals(Optional.empty(), FileKind.of("exampleshire/site.yaml"));
  }
}
