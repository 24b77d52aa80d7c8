package org.windscreen.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.windscreen.model.Stated;
import org.windscreen.model.Written;

/** In which values two records of the content format differ, by their paths. */
final class Differences {
  private final List<String> found = new ArrayList<>();

  private Differences() {}

  static List<String> between(Record before, Record after) {
    Differences differences = new Differences();
    differences.compare(before, after, YamlPath.ROOT);
    return differences.found;
  }

  private void compare(Object before, Object after, YamlPath path) {
    if (before instanceof Optional<?> a && after instanceof Optional<?> b) {
      if (a.isPresent() && b.isPresent()) {
        compare(a.get(), b.get(), path);
        return;
      }
    }
    if (before instanceof Stated.Known<?>(Object a) && after instanceof Stated.Known<?>(Object b)) {
      compare(a, b, path);
    } else if (before instanceof List<?> a && after instanceof List<?> b && a.size() == b.size()) {
      for (int i = 0; i < a.size(); i++) {
        compare(a.get(i), b.get(i), path.item(i));
      }
    } else if (isGroup(before) && isGroup(after)) {
      compareKeys((Record) before, (Record) after, path);
    } else if (!before.equals(after)) {
      found.add(path.toString());
    }
  }

  private static boolean isGroup(Object value) {
    return value instanceof Record
        && !(value instanceof Stated<?>)
        && !value.getClass().isAnnotationPresent(Written.class);
  }

  private void compareKeys(Record before, Record after, YamlPath path) {
    for (RecordShape.Field field : RecordShape.of(before.getClass()).fields()) {
      compare(field.of(before), field.of(after), path.key(field.key()));
    }
  }
}
