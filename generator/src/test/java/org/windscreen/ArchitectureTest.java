package org.windscreen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.windscreen.load.ContentTree;

/** Each room imports only rooms before it, and each library is known behind its fence only. */
class ArchitectureTest {
  /** The rooms in the order of the flow; generator/PIPELINE.md draws the same. */
  static final List<String> ROOMS =
      List.of(
          "diagnostic",
          "source",
          "yaml",
          "markdown",
          "model",
          "format",
          "load",
          "ledger",
          "link",
          "topic",
          "difference",
          "check",
          "view",
          "page",
          "plan",
          "area",
          "compare",
          "site",
          "search",
          "render",
          "audit",
          "output",
          "publish",
          "upkeep",
          "cli");

  @SuppressWarnings("UnusedVariable") // Read by @FieldSource.
  private static final List<String> BEFORE_OTHERS = ROOMS.subList(0, ROOMS.size() - 1);

  /** Beside the product: made-up content, which the command line alone offers. */
  private static final String BESIDE = "sample";

  /** What is made up is made of the content format, and of nothing that comes after it. */
  private static final String LAST_BELOW_BESIDE = "format";

  /** The rooms that know each library, by the start of the library's package names. */
  static final Map<String, Set<String>> FENCES =
      Map.ofEntries(
          entry("tools.jackson.core", Set.of("yaml", "render")),
          entry("tools.jackson.databind", Set.of("yaml", "render")),
          entry("tools.jackson.dataformat.yaml", Set.of("yaml")),
          entry("tools.jackson.dataformat.csv", Set.of("render")),
          entry("org.snakeyaml", Set.of("yaml")),
          entry("com.github.difflib", Set.of("difference")),
          entry("com.vladsch.flexmark", Set.of("markdown")),
          entry("com.google.i18n.phonenumbers", Set.of("model")),
          entry("de.focus_shift", Set.of("view")),
          entry("org.apache.lucene", Set.of("search")),
          entry("freemarker", Set.of("render")),
          entry("org.jsoup", Set.of("audit")),
          entry("picocli", Set.of("cli")));

  @SuppressWarnings("UnusedVariable") // Read by @FieldSource.
  private static final List<String> LIBRARIES = List.copyOf(FENCES.keySet());

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.windscreen");

  @ParameterizedTest
  @FieldSource("BEFORE_OTHERS")
  void aRoomImportsOnlyRoomsBeforeIt(String room) {
    List<String> after = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size());
    String[] packages = after.stream().map(ArchitectureTest::inRoom).toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(inRoom(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .check(CLASSES);
  }

  /** Two rooms that import each other are one; the order of rooms forbids it, this says who. */
  @Test
  void noTwoPackagesImportEachOther() {
    SlicesRuleDefinition.slices()
        .matching("org.windscreen.(**)")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  /** The Java library's own packages do, so the rule above can fail. */
  @Test
  void twoPackagesThatImportEachOtherAreFound() {
    JavaClasses knot = new ClassFileImporter().importClasses(String.class, Locale.class);
    assertTrue(
        SlicesRuleDefinition.slices()
            .matching("java.(*)..")
            .should()
            .beFreeOfCycles()
            .evaluate(knot)
            .hasViolation());
  }

  @Test
  void theProductDoesNotKnowWhatStandsBesideIt() {
    noClasses()
        .that()
        .resideOutsideOfPackages(inRoom(BESIDE), inRoom("cli"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(inRoom(BESIDE))
        .check(CLASSES);
  }

  @Test
  void whatStandsBesideTheProductIsMadeOfTheFormat() {
    List<String> after = ROOMS.subList(ROOMS.indexOf(LAST_BELOW_BESIDE) + 1, ROOMS.size());
    noClasses()
        .that()
        .resideInAPackage(inRoom(BESIDE))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(after.stream().map(ArchitectureTest::inRoom).toArray(String[]::new))
        .check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource
  void aLibraryIsKnownOnlyBehindItsFence(String library) {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            FENCES.get(library).stream().map(ArchitectureTest::inRoom).toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library + "..")
        .check(CLASSES);
  }

  static Stream<String> aLibraryIsKnownOnlyBehindItsFence() {
    return FENCES.keySet().stream().sorted();
  }

  /** A machine set to Arabic or Thai digits would write them into scripts and drawings. */
  @Test
  void nothingIsFormattedByTheMachinesLocale() {
    noClasses()
        .should()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(PrintWriter.class, "printf", String.class, Object[].class)
        .orShould()
        .callMethod(PrintStream.class, "printf", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .because("String.format(Locale.ROOT, ...) gives the same bytes on every machine")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsARoomThatSaysWhatItIsFor() throws IOException {
    Path sources = ContentTree.root().resolve("generator/src");
    for (Path room : foldersIn(sources.resolve("main/java/org/windscreen"))) {
      assertTrue(ROOMS.contains(room.getFileName().toString()), room + " is not in ROOMS");
      saysWhatItIsFor(room);
    }
    List<Path> beside = foldersIn(sources.resolve("sample/java/org/windscreen"));
    assertEquals(BESIDE, beside.getFirst().getFileName().toString());
    assertEquals(1, beside.size());
    saysWhatItIsFor(beside.getFirst());
  }

  private static void saysWhatItIsFor(Path room) throws IOException {
    assertTrue(Files.exists(room.resolve("package-info.java")), room + " says nothing");
    assertEquals(List.of(), foldersIn(room), "rooms have no rooms in them");
  }

  private static List<Path> foldersIn(Path room) throws IOException {
    try (Stream<Path> files = Files.list(room)) {
      return files.filter(Files::isDirectory).toList();
    }
  }

  private static String inRoom(String room) {
    return "org.windscreen." + room + "..";
  }
}
