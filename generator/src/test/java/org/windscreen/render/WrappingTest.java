package org.windscreen.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.windscreen.model.ContactsFile;
import org.windscreen.page.Page;

/** Every constant that a page can hold has words for readers, and no other reaches a template. */
class WrappingTest {
  private enum MadeUp {
    CONSTANT
  }

  private final Wrapping wrapping = new Wrapping("https://windscreen.example/");

  @Test
  void templatesSeeAConstantByItsWording() throws TemplateModelException {
    TemplateHashModel role = (TemplateHashModel) wrapping.wrap(ContactsFile.Role.OUT_OF_HOURS);
    assertEquals("out-of-hours", role.get("id").toString());
    assertEquals("Out of hours", role.get("name").toString());
  }

  @Test
  void aConstantWithoutWordsIsRefused() {
    TemplateModelException refused =
        assertThrows(TemplateModelException.class, () -> wrapping.wrap(MadeUp.CONSTANT));
    assertEquals(
        "There are no words for readers for org.windscreen.render.WrappingTest$MadeUp",
        refused.getMessage());
  }

  @Test
  void everyConstantThatAPageCanHoldHasWords() throws TemplateModelException {
    Set<Class<?>> held = new HashSet<>();
    gather(Page.class, held);
    Set<String> names = new TreeSet<>();
    for (Class<?> type : held) {
      if (type.isEnum()) {
        names.add(type.getSimpleName());
        for (Object constant : type.getEnumConstants()) {
          assertTrue(wrapping.wrap(constant) instanceof TemplateHashModel, constant.toString());
        }
      }
    }
    assertTrue(names.contains("Needed") && names.contains("Presence"), names.toString());
  }

  /** The types that are held by a type's record components, at any depth. */
  private static void gather(Type type, Set<Class<?>> held) {
    if (type instanceof ParameterizedType many) {
      for (Type argument : many.getActualTypeArguments()) {
        gather(argument, held);
      }
      gather(many.getRawType(), held);
    } else if (type instanceof Class<?> one
        && one.getName().startsWith("org.windscreen")
        && held.add(one)) {
      if (one.isSealed()) {
        for (Class<?> permitted : one.getPermittedSubclasses()) {
          gather(permitted, held);
        }
      }
      if (one.isRecord()) {
        for (RecordComponent component : one.getRecordComponents()) {
          gather(component.getGenericType(), held);
        }
      }
    }
  }
}
