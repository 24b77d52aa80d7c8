package org.windscreen.publish;

import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.windscreen.format.FileKind;
import org.windscreen.format.RecordShape;
import org.windscreen.load.ContentTree;
import org.windscreen.load.PlainTree;
import org.windscreen.model.Edition;
import org.windscreen.model.Keyword;
import org.windscreen.model.Stated;
import org.windscreen.model.Written;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceTree;
import org.windscreen.view.Labels;
import org.windscreen.view.Wording;
import org.windscreen.yaml.Json;

/** The keys of Exampleshire's files under which a value may be stated or not, each found once. */
final class StatedValues {
  /** The first place of a key: in which file, and the steps to it, keys and counts from 0. */
  private record Spot(FileKind kind, Class<? extends Record> record, List<Object> steps) {}

  private static final ContentTree README = ContentTree.ofReadme();

  private final SequencedMap<String, Spot> spots = new LinkedHashMap<>();
  private final Set<String> keys = new TreeSet<>();
  private final Set<String> others = new TreeSet<>();

  /** Reading them takes longer than making a site. */
  private static final StatedValues ALL = all();

  private StatedValues() {}

  private static StatedValues all() {
    StatedValues all = new StatedValues();
    for (FileKind kind : FileKind.values()) {
      if (kind != FileKind.CHANGES) { // It says nothing of a source: not-stated is "not yet" there.
        all.keys(kind.record());
        all.walk(kind, README.plain(kind), kind.record(), List.of());
      }
    }
    return all;
  }

  /** Each as {@code Contact.hours}, in the order of the files. */
  static List<String> found() {
    return List.copyOf(ALL.spots.keySet());
  }

  /** Each that the format has, sorted. */
  static Set<String> ofTheFormat() {
    return ALL.keys;
  }

  /** The keys of an edition's files under which our copy can't be said to lack anything; sorted. */
  static Set<String> neverLacking() {
    StatedValues all = new StatedValues();
    Arrays.stream(FileKind.values())
        .filter(kind -> kind.folder() == FileKind.Folder.EDITION)
        // What these say is ours.
        .filter(kind -> kind != FileKind.WITHDRAWN && kind != FileKind.CHANGES)
        .forEach(kind -> all.keys(kind.record()));
    return all.others;
  }

  /** An area of which nothing is stated: lists that it lacks are referred to by nothing. */
  static ContentTree nothing() throws IOException {
    Path sites = ContentTree.root().resolve("generator/src/test/resources/sites");
    ContentTree content = new ContentTree(Map.of());
    for (String site : List.of("base", "nothing-stated")) {
      for (SourceFile file : SourceTree.read(sites.resolve(site).resolve("content")).files()) {
        content = content.put(file);
      }
    }
    // What is excepted there is told no more once it is our copy that lacks it.
    return content.remove("exampleshire/exceptions.yaml");
  }

  /** What readers are told that it is. */
  static String label(String key) {
    Spot spot = ALL.spots.get(key);
    return isWhole(key)
        ? Wording.of(part(spot.steps.getFirst().toString())).name()
        : Labels.of(spot.record, spot.steps.getLast().toString());
  }

  private static Edition.Part part(String key) {
    return Arrays.stream(Edition.Part.values())
        .filter(part -> Keyword.of(part).equals(key))
        .findFirst()
        .orElseThrow();
  }

  /** Whether it is all that a file says, and not a part of something in it. */
  static boolean isWhole(String key) {
    Spot spot = ALL.spots.get(key);
    return spot.steps.size() == 1 && !spot.kind.parts().isEmpty();
  }

  /** Content with that value in that key's first place. */
  static ContentTree with(ContentTree content, String key, Object value) {
    Spot spot = ALL.spots.get(key);
    Object tree = content.plain(spot.kind);
    Object holder = tree;
    for (Object step : spot.steps.subList(0, spot.steps.size() - 1)) {
      holder =
          step instanceof Integer i ? ((List<?>) holder).get(i) : ((Map<?, ?>) holder).get(step);
    }
    PlainTree.put(holder, spot.steps.getLast(), value);
    if (isWhole(key) && holder instanceof Map<?, ?> file && file.containsKey(Stated.NOT_STATED)) {
      // Of what it lists there the source is silent, whatever holds of the rest.
      PlainTree.put(holder, Stated.NOT_STATED, List.of());
    }
    return content.put(content.pathOf(spot.kind), Json.pretty(tree));
  }

  /** Whether our copy may be said to lack what stands there. */
  private static boolean isStated(Type type) {
    Class<?> raw = RecordShape.raw(type);
    return raw == Stated.class
        || (raw.isEnum()
            && Arrays.stream(raw.getEnumConstants())
                .anyMatch(c -> Keyword.of((Enum<?>) c).equals(Stated.COPY_INCOMPLETE)));
  }

  private void keys(Type type) {
    Class<?> raw = RecordShape.raw(type);
    if (raw != type) {
      keys(RecordShape.argument(type));
    } else if (raw.isRecord() && !raw.isAnnotationPresent(Written.class)) {
      for (RecordShape.Field field : RecordShape.of(raw).fields()) {
        (isStated(field.type()) ? keys : others).add(name(raw, field));
        keys(field.type());
      }
    }
  }

  private static String name(Class<?> record, RecordShape.Field field) {
    return record.getSimpleName() + "." + field.key();
  }

  private void walk(FileKind kind, Object node, Type type, List<Object> steps) {
    Class<?> raw = RecordShape.raw(type);
    switch (node) {
      case List<?> items when raw != type -> {
        for (int i = 0; i < items.size(); i++) {
          walk(kind, items.get(i), RecordShape.argument(type), and(steps, i));
        }
      }
      case Map<?, ?> map when raw == type ->
          RecordShape.of(raw).fields().stream()
              .filter(field -> map.containsKey(field.key()))
              .forEach(field -> {
                List<Object> there = and(steps, field.key());
                if (isStated(field.type())) {
                  spots.putIfAbsent(
                      name(raw, field), new Spot(kind, raw.asSubclass(Record.class), there));
                }
                walk(kind, map.get(field.key()), field.type(), there);
              });
      case Map<?, ?> map -> walk(kind, map, RecordShape.argument(type), steps);
      default -> {}
    }
  }

  private static List<Object> and(List<Object> steps, Object step) {
    List<Object> longer = new ArrayList<>(steps);
    longer.add(step);
    return longer;
  }
}
