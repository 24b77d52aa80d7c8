package org.windscreen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.windscreen.model.Authority;
import org.windscreen.model.Id;
import org.windscreen.model.LevelsFile;

/**
 * One name, one thing: what a type is called on its own, no other type is called. Types within
 * others are told apart by those, as {@code YamlNode.Entry} is.
 */
class NamesTest {
  /** The id of a thing and the page of a thing are called like the thing. */
  private static final String OF_A_THING = "org\\.windscreen\\.(model\\.Id|page\\.\\w*Page)";

  private static final ClassFileImporter IMPORTER = new ClassFileImporter();

  @Test
  void noTwoTypesHaveOneName() {
    assertEquals(
        List.of(),
        namedTwice(
            IMPORTER
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.windscreen")));
  }

  @Test
  void aNameThatIsTakenIsTold() {
    assertEquals(
        List.of("List is java.awt.List, java.util.List"),
        namedTwice(IMPORTER.importClasses(java.util.List.class, java.awt.List.class)));
    assertEquals(
        List.of("Double is java.awt.geom.Point2D$Double, java.lang.Double"),
        namedTwice(IMPORTER.importClasses(Double.class, Point2D.Double.class)));
  }

  @Test
  void whatIsToldApartByWhereItStandsIsNotTold() {
    assertEquals(
        List.of(),
        namedTwice(
            IMPORTER.importClasses(
                Authority.class, Id.Authority.class, LevelsFile.Level.class, Id.Level.class)));
  }

  /** Each as "List is java.awt.List, java.util.List", sorted. */
  private static List<String> namedTwice(JavaClasses classes) {
    return classes.stream()
        .filter(c -> !c.isAnonymousClass() && !c.getSimpleName().equals("package-info"))
        .filter(c -> !c.getEnclosingClass().map(NamesTest::namesWhatItIsOf).orElse(false))
        .collect(Collectors.groupingBy(JavaClass::getSimpleName, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .filter(e -> e.getValue().size() > 1 && e.getValue().stream().anyMatch(NamesTest::isAlone))
        .map(e ->
            e.getValue().stream()
                .map(JavaClass::getName)
                .sorted()
                .collect(Collectors.joining(", ", e.getKey() + " is ", "")))
        .toList();
  }

  private static boolean namesWhatItIsOf(JavaClass enclosing) {
    return enclosing.getName().matches(OF_A_THING);
  }

  private static boolean isAlone(JavaClass type) {
    return type.getEnclosingClass().isEmpty();
  }
}
