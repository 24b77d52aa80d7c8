package org.windscreen.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.windscreen.format.YamlPath.Step;

class YamlPathTest {
  @Test
  void stepsAreKeysAndItems() {
    assertEquals(
        List.of(
            new Step.ToKey("contacts"),
            new Step.Where("id", "mash"),
            new Step.ToKey("as-printed"),
            new Step.Index(3),
            new Step.End()),
        YamlPath.of("contacts[id=mash].as-printed[3][+]").steps());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a.b", "a[0].b[id=x y.z].c", "[0][1]", "[0].a", "a[+]"})
  void aPathIsPrintedAsItIsRead(String path) {
    assertEquals(path, YamlPath.of(path).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ".a", "a.", "a..b", "a[", "a[x]", "a[-1]", "a]b", "a[0]b", "a[=b]", "a[b=]"})
  void anythingElseIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> YamlPath.of(text));
  }

  @Test
  void aRefusalSaysWhereThePathEnds() {
    assertEquals(
        "not a path from character 5: a[0]b",
        assertThrows(IllegalArgumentException.class, () -> YamlPath.of("a[0]b")).getMessage());
  }

  @Test
  void anEditIsRefusedAPathThatItCannotMean() {
    YamlValue value = new YamlValue.Bare("1");
    for (YamlPath path : List.of(YamlPath.ROOT, YamlPath.of("a[+]"))) {
      assertThrows(IllegalArgumentException.class, () -> new YamlEdit.Put(path, value));
      assertThrows(IllegalArgumentException.class, () -> new YamlEdit.Remove(path));
    }
    for (YamlPath path : List.of(YamlPath.ROOT, YamlPath.of("a[id=b]"))) {
      assertThrows(IllegalArgumentException.class, () -> new YamlEdit.Insert(path, value));
    }
  }
}
