package org.windscreen.ledger;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.windscreen.load.ContentTree;

/** Only the ledger spells addresses: elsewhere one comes of ids, never of a text. */
class AddressSpellingTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.windscreen");

  /** Rooms whose texts with slashes are paths of content or of templates, not of the site. */
  private static final List<String> OF_CONTENT = List.of("ledger", "sample", "format", "load");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

  /** A whole path, the beginning of one, or a file that servers know by its name. */
  private static final Pattern SITE_PATH =
      Pattern.compile(
          "/?(" + folders() + ")/.*|/(" + folders() + ")|.*\\b(index|404)\\.html|/?robots\\.txt");

  private static String folders() {
    return Stream.concat(
            Arrays.stream(AreaSection.values()).map(AreaSection::path),
            Stream.of(
                "editions",
                "glossary",
                "law",
                "national-guidance",
                "compare",
                "images",
                "assets",
                "about"))
        .collect(Collectors.joining("|"));
  }

  @Test
  void noOtherRoomMakesAnAddressOfAText() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.windscreen.ledger")
        .should()
        .callMethod(Address.class, "of", String.class)
        .orShould()
        .callConstructor(Address.class, String.class, java.util.Optional.class)
        .because("the ledger alone says where things live")
        .check(CLASSES);
  }

  @Test
  void noOtherRoomHoldsATextThatIsASitePath() throws IOException {
    Path rooms = ContentTree.root().resolve("generator/src/main/java/org/windscreen");
    try (Stream<Path> files = Files.walk(rooms)) {
      List<String> spelt =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !OF_CONTENT.contains(rooms.relativize(file).getName(0).toString()))
              .flatMap(file -> sitePaths(file).map(text -> file.getFileName() + ": " + text))
              .sorted()
              .toList();
      assertEquals(List.of(), spelt);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/levels/", "levels/", "/search", "/compare/topics/", "index.html", "robots.txt"})
  void knowsASitePathWhenItSeesOne(String text) {
    assertTrue(SITE_PATH.matcher(text).matches());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "levels", "levels of need", "pages/home.ftlh", "and/or"})
  void knowsWhatIsNone(String text) {
    assertFalse(SITE_PATH.matcher(text).matches());
  }

  private static Stream<String> sitePaths(Path file) {
    try {
      return LITERAL
          .matcher(Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|(?m)//.*$", ""))
          .results()
          .map((MatchResult found) -> found.group(1))
          .filter(text -> SITE_PATH.matcher(text).matches());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
