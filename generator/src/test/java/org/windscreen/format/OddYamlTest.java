package org.windscreen.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceText;
import org.windscreen.yaml.YamlNode;
import org.windscreen.yaml.YamlReader;

/**
 * Every edit of every place of odd files: what comes out says what it must (the editor holds itself
 * to that), and no line far from the edit changes.
 */
class OddYamlTest {
  private static final YamlValue GROUP =
      new YamlValue.Group(
          false,
          List.of(
              new YamlValue.Entry("new", new YamlValue.Text("x\ny\n")),
              new YamlValue.Entry("list", YamlValue.texts("a", "b"))));

  /**
   * A place that can be edited.
   *
   * @param above how many lines stand above its key or dash
   */
  private record Place(YamlPath path, YamlNode value, int above) {
    int below(int lines) {
      return Math.max(0, lines - value.extent().endLine());
    }
  }

  private static YamlNode read(String yaml) {
    Diagnostics faults = new Diagnostics();
    SourceText text = SourceText.of(SourceFile.of("a.yaml", yaml), faults).orElseThrow();
    return YamlReader.read(text, faults)
        .orElseThrow(() -> new AssertionError(faults.all() + "\n" + yaml));
  }

  static Stream<String> files() {
    return OddYaml.FILES.stream()
        .flatMap(file -> Stream.of(file, file.replace("\n", "\r\n"), "\uFEFF" + file));
  }

  private static List<Place> places(String file) {
    return places(read(file), YamlPath.ROOT, 0, new FileLines(file));
  }

  private static List<Place> places(YamlNode node, YamlPath path, int above, FileLines lines) {
    List<Place> all = new ArrayList<>(List.of(new Place(path, node, above)));
    List<Members.Member> members = Members.of(node, node.inBrackets(), lines).all();
    for (int i = 0; i < members.size(); i++) {
      YamlPath inner =
          node instanceof YamlNode.Mapping mapping
              ? path.key(mapping.entries().get(i).key())
              : path.item(i);
      Members.Member member = members.get(i);
      all.addAll(places(member.value(), inner, lines.lineAt(member.from()) - 1, lines));
    }
    return all;
  }

  private static Optional<String> edited(String before, YamlEdit edit) {
    Diagnostics faults = new Diagnostics();
    Optional<SourceFile> after =
        YamlEditor.apply(SourceFile.of("a.yaml", before), List.of(edit), faults);
    assertEquals(after.isEmpty(), faults.hasErrors());
    return after.map(file -> new String(file.bytes(), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("files")
  void anyTextCanBePutAnywhere(String file) {
    for (Place place : places(file)) {
      if (place.value() instanceof YamlNode.Scalar) {
        for (String text : OddYaml.TEXTS) {
          YamlEdit edit = new YamlEdit.Put(place.path(), new YamlValue.Text(text));
          String after = edited(file, edit).orElseThrow(() -> refused(file, edit));
          staysAround(file, after, place);
          String again = edited(after, edit).orElseThrow(() -> refused(after, edit));
          assertEquals(after, again, "put twice, it changes once");
        }
      }
    }
  }

  private static AssertionError refused(String file, YamlEdit edit) {
    return new AssertionError(edit + "\nin\n" + file);
  }

  /** Lines above the value's key and below its last are the same. */
  private static void staysAround(String before, String after, Place place) {
    List<String> was = before.lines().toList();
    List<String> is = after.lines().toList();
    int below = place.below(was.size());
    assertEquals(was.subList(0, place.above()), is.subList(0, place.above()));
    assertEquals(
        was.subList(was.size() - below, was.size()), is.subList(is.size() - below, is.size()));
    String end = before.contains("\r\n") ? "\r\n" : "\n";
    assertEquals(after.replace(end, "").replace("\n", ""), after.replace(end, ""));
    assertEquals(before.startsWith("\uFEFF"), after.startsWith("\uFEFF"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void aListOrGroupCanBePutAnywhere(String file) {
    for (Place place : places(file)) {
      if (!place.path().steps().isEmpty()) {
        for (YamlValue value : List.of(GROUP, YamlValue.texts("x: y", "z"), YamlValue.texts())) {
          YamlEdit edit = new YamlEdit.Put(place.path(), value);
          String after = edited(file, edit).orElseThrow(() -> refused(file, edit));
          staysAround(file, after, place);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void anythingCanBeAddedAnywhere(String file) {
    for (Place place : places(file)) {
      for (YamlValue value : List.of(GROUP, new YamlValue.Text("a\nb"), new YamlValue.Text("c"))) {
        for (YamlPath path : paths(place)) {
          YamlEdit edit = new YamlEdit.Insert(path, value);
          String after = edited(file, edit).orElseThrow(() -> refused(file, edit));
          assertTrue(
              keepsAllLines(file, after), () -> edit + "\nin\n" + file + "\ngives\n" + after);
        }
      }
    }
  }

  private static List<YamlPath> paths(Place place) {
    return switch (place.value()) {
      case YamlNode.Mapping ignored -> List.of(place.path().key("neu"));
      case YamlNode.Items items ->
          Stream.iterate(0, i -> i <= items.items().size(), i -> i + 1)
              .map(place.path()::item)
              .toList();
      case YamlNode.Scalar ignored -> List.of();
    };
  }

  /** Whether every comment of the one is in the other. */
  private static boolean keepsAllLines(String before, String after) {
    return before
        .lines()
        .filter(line -> line.strip().startsWith("#"))
        .allMatch(line -> after.lines().anyMatch(line::equals));
  }

  @ParameterizedTest
  @MethodSource("files")
  void anythingCanBeRemoved(String file) {
    for (Place place : places(file)) {
      boolean last = place.path().steps().size() == 1 && children(read(file)) == 1;
      if (!place.path().steps().isEmpty() && !last) {
        YamlEdit edit = new YamlEdit.Remove(place.path());
        String after = edited(file, edit).orElseThrow(() -> refused(file, edit));
        assertNotEquals(file, after);
      }
    }
  }

  private static int children(YamlNode node) {
    return new Slot(node, Optional.empty(), false).children().size();
  }
}
