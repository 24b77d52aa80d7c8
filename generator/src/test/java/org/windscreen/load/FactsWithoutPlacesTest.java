package org.windscreen.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.model.SearchFile;

/** Two things are equal if content says the same of them, wherever it stands. */
class FactsWithoutPlacesTest {
  private static final String CONTACTS = ContentTree.EDITION + "contacts.yaml";

  private static Catalog catalog(ContentTree content) {
    return content.load().catalog().orElseThrow();
  }

  private static Edition edition(ContentTree content, String id) {
    return catalog(content).authorities().getFirst().editions().stream()
        .filter(edition -> edition.id().equals(new Id.Edition(id)))
        .findFirst()
        .orElseThrow();
  }

  /** With a comment and a blank line above every YAML file, and blank lines below every one. */
  private static ContentTree shifted(ContentTree content) {
    ContentTree moved = content;
    for (String path : content.files().keySet()) {
      if (path.endsWith(".yaml")) {
        moved = moved.put(path, "# Moved down.\n\n" + content.text(path));
      }
      moved = moved.append(path, "\n\n");
    }
    return moved;
  }

  @Test
  void commentsAndBlankLinesChangeNoFact() {
    Loaded before = ContentTree.ofReadme().load();
    Loaded after = shifted(ContentTree.ofReadme()).load();
    assertEquals(before.catalog(), after.catalog());
    var topic = before.catalog().orElseThrow().topics().getFirst();
    var moved = after.catalog().orElseThrow().topics().getFirst();
    assertEquals(before.spans().of(topic).line() + 2, after.spans().of(moved).line());
  }

  @Test
  void theOrderOfKeysChangesNoFact() {
    String indicators = ContentTree.EDITION + "indicators.yaml";
    ContentTree other =
        ContentTree.ofReadme()
            .replaceIn(indicators, "    category: health\n", "")
            .replaceIn(indicators, "    topics:", "    category: health\n    topics:");
    assertEquals(catalog(ContentTree.ofReadme()), catalog(other));
  }

  @Test
  void aWordMoreIsAnotherFact() {
    ContentTree other = ContentTree.ofReadme().replaceIn(CONTACTS, "name: ", "name: The ");
    assertNotEquals(catalog(ContentTree.ofReadme()), catalog(other));
  }

  @Test
  void aCopiedEditionIsEqualButForItsId() {
    ContentTree content = ContentTree.ofReadme();
    for (String path : content.files().keySet()) {
      if (path.startsWith(ContentTree.EDITION)) {
        content = content.put(path.replace("2018-12", "2026-01"), content.text(path));
      }
    }
    Edition one = edition(content, "2018-12");
    Edition copy = edition(shifted(content), "2026-01");
    assertNotEquals(one, copy);
    assertEquals(facts(one), facts(copy));
  }

  /** Every component of a record but its id. */
  private static List<Object> facts(Record one) {
    List<Object> facts = new ArrayList<>();
    for (RecordComponent component : one.getClass().getRecordComponents()) {
      if (!component.getName().equals("id")) {
        facts.add(valueOf(component, one));
      }
    }
    return facts;
  }

  private static Object valueOf(RecordComponent component, Record one) {
    try {
      return component.getAccessor().invoke(one);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aRecordThatWasNeverReadStandsNowhere() {
    Loaded loaded = ContentTree.ofReadme().load();
    SearchFile.Same made = new SearchFile.Same(List.of("one", "two"));
    assertThrows(IllegalArgumentException.class, () -> loaded.spans().of(made));
  }

  @Test
  void noRecordOfTheCatalogHasAPlaceInAFile() {
    Set<String> types = new TreeSet<>();
    reach(Catalog.class, types);
    assertTrue(types.contains("org.windscreen.model.ContactsFile$Line"), types.toString());
    assertEquals(
        List.of(),
        types.stream()
            .filter(t -> t.matches("org\\.windscreen\\.(diagnostic|source|yaml)\\..*"))
            .toList());
  }

  /** The names of all types of ours that a type holds, however deep. */
  private static void reach(Type type, Set<String> types) {
    if (type instanceof ParameterizedType generic) {
      List.of(generic.getActualTypeArguments()).forEach(argument -> reach(argument, types));
      reach(generic.getRawType(), types);
    } else if (type instanceof Class<?> raw
        && raw.getName().startsWith("org.windscreen.")
        && types.add(raw.getName())) {
      if (raw.isRecord()) {
        List.of(raw.getRecordComponents()).forEach(c -> reach(c.getGenericType(), types));
      } else {
        List.of(raw.getDeclaredFields()).forEach(f -> reach(f.getGenericType(), types));
      }
      if (raw.isSealed()) {
        List.of(raw.getPermittedSubclasses()).forEach(permitted -> reach(permitted, types));
      }
    }
  }
}
