package org.windscreen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.windscreen.load.ContentTree;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.Edition;
import org.windscreen.model.LevelAspect;
import org.windscreen.model.LevelsFile;

/** What a key is called, and what is said where nothing stands under it, has one home. */
class LabelsTest {
  @Test
  void everyAspectOfALevelIsCalledAsItIsHeaded() {
    for (LevelAspect aspect : LevelAspect.values()) {
      assertEquals(aspect.label(), Labels.of(LevelsFile.Level.class, aspect.id()));
    }
  }

  @Test
  void aKeyWithoutWordsIsRefused() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> Labels.of(ContactsFile.Contact.class, "id"));
    assertEquals(
        "no words for readers for id of class org.windscreen.model.ContactsFile$Contact",
        refused.getMessage());
  }

  @Test
  void aRecordIsKnownByItsNameTooAndNoTwoAreCalledTheSame() {
    assertEquals(Labels.of(ContactsFile.Contact.class, "emails"), Labels.of("Contact", "emails"));
    assertThrows(IllegalArgumentException.class, () -> Labels.of("Contract", "emails"));
    assertEquals(Set.copyOf(Labels.types()).size(), Labels.types().size());
  }

  @Test
  void whatIsLackingIsToldInASentence() {
    assertEquals(
        "Our copy of the source is incomplete here: e-mail; forms and pages.",
        CopyLacks.sentence(
            Stream.of("emails", "forms")
                .map(key -> Labels.of(ContactsFile.Contact.class, key))
                .toList()));
  }

  @Test
  void noOtherFileSpellsWhatIsSaidWhereNothingStands() throws IOException {
    List<Path> files = files();
    assertFalse(files.isEmpty());
    for (Path file : files) {
      String text = Files.readString(file).toLowerCase(Locale.ROOT);
      for (String words : List.of(Wording.NOT_STATED, Wording.COPY_INCOMPLETE)) {
        assertFalse(text.contains(words.toLowerCase(Locale.ROOT)), () -> file + " says " + words);
      }
      assertFalse(text.contains("copy is incomplete here"), file + " says it in other words");
    }
  }

  @Test
  void noOtherFileSpellsWhatAPartOrAKeyIsCalled() throws IOException {
    Set<String> words = wordsOfTheirOwn();
    assertTrue(words.contains("Statutory thresholds"));
    List<String> twice = new ArrayList<>();
    for (Path file : files()) {
      String text = Files.readString(file).replaceAll("(?m)^ +\\*.*$", "");
      words.stream()
          .filter(word -> text.contains(">" + word + "<") || text.contains('"' + word + '"'))
          .forEach(word -> twice.add(file.getFileName() + " says " + word));
    }
    assertEquals(List.of(), twice);
  }

  /** Those of two words or more: a single word may mean something else elsewhere. */
  private static Set<String> wordsOfTheirOwn() {
    return Stream.concat(
            Labels.all().stream(), Arrays.stream(Edition.Part.values()).map(Edition.Part::label))
        .filter(word -> word.contains(" "))
        // A page of the site is called so too, and a topic has some.
        .filter(word -> !word.equals("The law"))
        .collect(Collectors.toSet());
  }

  /** Templates, scripts, and the code of the rooms that make what readers see. */
  private static List<Path> files() throws IOException {
    Path root = ContentTree.root();
    Path code = root.resolve("generator/src/main/java/org/windscreen");
    try (Stream<Path> templates = Files.walk(root.resolve("templates"));
        Stream<Path> classes = Files.walk(code)) {
      return Stream.concat(
              templates.filter(file -> file.toString().matches(".*\\.(ftlh|js)")),
              classes.filter(file -> isForReaders(code.relativize(file))))
          .toList();
    }
  }

  private static boolean isForReaders(Path file) {
    return file.toString()
            .matches("(topic|view|page|plan|area|compare|site|search|render)/.*\\.java")
        && !file.endsWith("Wording.java")
        && !file.endsWith("ConsentFact.java")
        && !file.endsWith("ConsentAspect.java")
        && !file.endsWith("CopyLacks.java")
        && !file.endsWith("Labels.java");
  }

  @Test
  void wordsGoOnInASentence() {
    assertTrue(Wording.inSentence("E-mail").equals("e-mail"));
  }
}
