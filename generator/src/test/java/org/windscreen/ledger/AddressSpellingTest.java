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

  /** Rooms that may hold what others may not. */
  private static final List<String> HOME = List.of("ledger");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

  /** A whole path, the beginning of one, or a file that servers know by its name. */
  private static final Pattern SITE_PATH =
      Pattern.compile(
          "/?(" + folders() + ")/.*|/(" + folders() + ")|.*\\b(index|404)\\.html|/?robots\\.txt");

  /** What a script or a template would spell, in whatever brackets or quotation marks. */
  private static final Pattern IN_TEMPLATES =
      Pattern.compile(
          "[^\\s\"'`]*(?:\\b(?:index|404)\\.html|\\.\\./|[/\"'`](?:"
              + folders()
              + ")\\\\?/)[^\\s\"'`]*");

  /** What pages call their own places, anywhere in a template, a script or a text in Java. */
  private static final Pattern OWN_PLACE =
      Pattern.compile(
          "(?:[#\"'`]|(?:by|for|id)=\"[^\"]* )" + PagePlace.START + "(?!head\\b)[\\w$-]*");

  /**
   * A link or a place that is not one value alone, but for what stands on every page. The title of
   * a drawing is no place: nothing leads there.
   */
  private static final Pattern WRITTEN_LINK =
      Pattern.compile(
          "(?:href|src|action)=\"(?!(?:#|mailto:)?\\$\\{[^}]*\\}\"|tel:999\")[^\"]*\""
              + "|(?<!<title )\\bid=\"(?:\\w+-\\$\\{|\\$\\{[^}]*\\}[^\"])[^\"]*\""
              + "|=\"\\w+-\" \\+");

  private static String folders() {
    return Stream.concat(
            Arrays.stream(AreaSection.values()).map(AreaSection::path),
            Stream.of(
                "editions",
                "changes",
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
              .filter(file -> !HOME.contains(rooms.relativize(file).getName(0).toString()))
              .flatMap(file -> sitePaths(file).map(text -> file.getFileName() + ": " + text))
              .sorted()
              .toList();
      assertEquals(List.of(), spelt);
    }
  }

  @Test
  void noScriptTemplateOrStyleSpellsAnAddress() throws IOException {
    Path templates = ContentTree.root().resolve("templates");
    try (Stream<Path> files = Files.walk(templates)) {
      List<String> spelt =
          files
              .filter(Files::isRegularFile)
              .flatMap(file -> speltIn(text(file)).map(found -> file.getFileName() + ": " + found))
              .sorted()
              .toList();
      assertEquals(List.of(), spelt);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (a.href.includes('/compare/')) {}",
        "path.replace(/^\\/compare\\/(?=topics)/, '~')",
        "new URL('../../', folder)",
        "path + 'index.html'",
        "`search/${name}.js`",
        "<a href=\"/levels/\">",
        "<a href=\"#level-${id}\">",
        "<a href=\"#page-call\">",
        "<h2 id=\"page-time-limits\">",
        "<span id=\"page-${id}\">",
        "<svg aria-labelledby=\"${here.main} page-desc\">",
        "document.getElementById('page-main')",
        "<h2 id=\"level-${id}\">",
        "<li id=\"${anchor}-${step.id}\">",
        "<a href=\"${frame.home}contacts/\">",
        "<a href=\"${level.address}#x-${level.id}\">",
        "<@item id=\"level-\" + level.id/>",
        "<img src=\"picture.png\">",
        "background: url(../images/x.png)"
      })
  void knowsAnAddressInATemplate(String text) {
    assertTrue(speltIn(text).findAny().isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"${view.address}\">",
        "<a href=\"#${letter.id}\">",
        "<title id=\"${pattern.id}t\">",
        "<a href=\"#${here.call}\">",
        "<h2 id=\"${here.timeLimits}\">",
        "<main class=\"page page-${kind}\"><div class=\"page-head\">",
        "// Shows /contacts/ rather than /contacts/index.html.",
        "<#-- Like /levels/3/ -->",
        "levels of need, and/or 'topics'"
      })
  void knowsWhatIsNoneInATemplate(String text) {
    assertEquals(List.of(), speltIn(text).toList());
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
    String code = text(file).replaceAll("(?s)/\\*.*?\\*/|(?m)//.*$", "");
    return Stream.concat(
        OWN_PLACE.matcher(code).results().map(MatchResult::group),
        LITERAL
            .matcher(code)
            .results()
            .map((MatchResult found) -> found.group(1))
            .filter(text -> SITE_PATH.matcher(text).matches()));
  }

  private static Stream<String> speltIn(String template) {
    String code = template.replaceAll("(?s)/\\*.*?\\*/|<#--.*?-->|(?m)(^|[ ;])//.*$", "");
    return Stream.of(IN_TEMPLATES, WRITTEN_LINK, OWN_PLACE)
        .flatMap(pattern -> pattern.matcher(code).results())
        .map(MatchResult::group)
        .distinct();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
