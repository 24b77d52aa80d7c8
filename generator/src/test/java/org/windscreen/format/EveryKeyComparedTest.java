package org.windscreen.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.windscreen.difference.Difference;
import org.windscreen.difference.FrozenWords;
import org.windscreen.difference.TwoEditions;
import org.windscreen.format.Leaves.Leaf;
import org.windscreen.load.ContentTree;
import org.windscreen.model.FrozenFile;

/** Changes each value of an edition, those of keys to come too: no change goes untold. */
class EveryKeyComparedTest {
  private static final List<ContentFile> CONTENT = ContentFile.ofReadme();
  private static final OtherValues OTHER = other();
  private static final FrozenFile FROZEN =
      FrozenWords.of(TwoEditions.same().difference().to()).now();

  private static OtherValues other() {
    try {
      return new OtherValues(ContentFile.all());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What says nothing of the guidance: an edition's life, where a thing is printed, its rank. */
  private static final Set<String> NOT_COMPARED =
      Set.of(
          "EditionFile.status",
          "EditionFile.provenance",
          "EditionFile.supersedes-editions",
          "EditionFile.current-since",
          "EditionFile.frozen",
          "Place.document",
          "Place.part",
          "Place.level",
          "Place.heading",
          "Place.item",
          "ChapterHead.order");

  /** What may go on changing after an edition is published. */
  private static final Set<String> OURS =
      Set.of(
          ".also-called",
          ".formerly",
          ".former-headings",
          ".maps-to",
          ".mark",
          ".national",
          ".scale",
          ".shared-with",
          ".strand",
          ".topics",
          ".carried-over",
          ".sources",
          ".source-notes");

  static List<Arguments> values() {
    List<Arguments> values = new ArrayList<>();
    for (ContentFile file : CONTENT) {
      if (file.path().startsWith(ContentTree.EDITION)) {
        file.leaves().stream()
            .filter(leaf -> leaf.keys().stream().noneMatch(EveryKeyComparedTest::isLeftOut))
            .forEach(leaf -> values.add(Arguments.of(file, leaf)));
      }
    }
    return values;
  }

  private static boolean isLeftOut(String key) {
    return NOT_COMPARED.contains(key.replaceFirst("^.*[$]", ""));
  }

  @ParameterizedTest
  @MethodSource("values")
  void aChangedValueIsTold(ContentFile file, Leaf leaf) {
    YamlEdit edit = new YamlEdit.Put(leaf.path(), new YamlValue.Text(OTHER.insteadOf(leaf)));
    String name = file.path().substring(ContentTree.EDITION.length());
    TwoEditions editions = TwoEditions.same().put(name, file.edited(edit).text());
    Difference difference = editions.difference();
    assertFalse(difference.isEmpty(), () -> file + " " + leaf.path());
    assertEquals(
        leaf.keys().stream().noneMatch(EveryKeyComparedTest::isOurs),
        !FrozenWords.of(difference.to()).since(FROZEN).isEmpty(),
        () -> "frozen: " + file + " " + leaf.path());
  }

  private static boolean isOurs(String key) {
    return OURS.contains(key.replaceFirst("^.*[.]", "."));
  }

  @Test
  void whereAnIndicatorIsPrintedIsToldToo() {
    TwoEditions editions =
        TwoEditions.same().change("indicators.yaml", "\"Family\", item: 1", "\"Family\", item: 2");
    assertFalse(editions.difference().isEmpty());
  }
}
