package org.windscreen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Span;
import org.windscreen.markdown.PlainText;
import org.windscreen.markdown.Prose;
import org.windscreen.source.Passage;
import org.windscreen.source.Placement;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceText;
import org.windscreen.source.SourceTree;

/** What content says holds no place of it: places are kept beside the records. */
class PlacelessTest {
  private static final Set<String> PLACES =
      Set.of(
          Span.class.getName(),
          Placement.class.getName(),
          Passage.class.getName(),
          Diagnostic.class.getName(),
          SourceFile.class.getName(),
          SourceText.class.getName(),
          SourceTree.class.getName(),
          Path.class.getName());

  /** Each as "Prose.file". */
  private static List<String> placesIn(JavaClasses classes) {
    return classes.stream()
        .flatMap(type -> type.getFields().stream())
        .filter(PlacelessTest::isPlace)
        .map(field -> field.getOwner().getSimpleName() + "." + field.getName())
        .sorted()
        .toList();
  }

  private static boolean isPlace(JavaField field) {
    JavaClass type = field.getRawType();
    boolean text = type.isEquivalentTo(String.class);
    return PLACES.contains(type.getName())
        || (text && field.getName().matches("(?i).*(file|path|folder)"));
  }

  @Test
  void noRecordOfContentAndNoTextInItHoldsAPlace() {
    ClassFileImporter importer =
        new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests());
    assertEquals(List.of(), placesIn(importer.importPackages("org.windscreen.model")));
    assertEquals(List.of(), placesIn(importer.importClasses(Prose.class, PlainText.class)));
  }

  @Test
  void aPlaceIsFound() {
    assertEquals(
        List.of("Diagnostic.span", "Span.path"),
        placesIn(new ClassFileImporter().importClasses(Diagnostic.class, Span.class)).stream()
            .filter(place -> place.matches("Diagnostic.span|Span.path"))
            .toList());
  }
}
