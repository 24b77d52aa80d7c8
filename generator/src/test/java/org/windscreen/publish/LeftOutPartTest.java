package org.windscreen.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.windscreen.format.FileKind;
import org.windscreen.load.ContentTree;
import org.windscreen.load.PlainTree;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.Edition.Part;
import org.windscreen.model.Keyword;
import org.windscreen.model.PathwaysFile;
import org.windscreen.model.Stated;
import org.windscreen.yaml.Json;

/**
 * What is said of a source that has nothing is said nowhere of a part that our copy lacks: beside
 * Exampleshire, which has all, stands Rutland, which lacks a part, has none of it, or has all too.
 */
class LeftOutPartTest {
  private static final String EDITION = "rutland/2018-12/";

  /** What refers to another part, and what stands there without it. */
  private static final Map<Part, List<String>> REFERENCES =
      Map.of(
          Part.CONTACTS,
          List.of(
              "contacts: [mash]", "contacts: []",
              "\"contact:mash\", ", ""),
          Part.CONSENT,
          List.of(
              "consent: [early-help]", "consent: []",
              "consent: [child-protection]", "consent: []"));

  /** What leads on, whosever the gap is. */
  private static final Set<String> LEADING_ON =
      Set.of("each level", "See what means and asks for.");

  private static ContentTree both;
  private static SiteSays whole;

  @BeforeAll
  static void build() throws IOException {
    ContentTree readme = ContentTree.ofReadme();
    both = readme.replaceIn("site.yaml", "[exampleshire]", "[exampleshire, rutland]");
    for (String path : readme.files().keySet()) {
      if (path.startsWith("exampleshire/")) {
        both = both.put(rutland(path), rutland(readme.text(path)));
      }
    }
    whole = SiteSays.of(both);
  }

  private static String rutland(String text) {
    return text.replace("[the MASH](contact:mash)", "the MASH")
        .replace("[the rule on consent](consent:early-help)", "the rule on consent")
        .replace("exampleshire/", "rutland/")
        .replace("Exampleshire", "Rutland")
        .replace("960001", "960002")
        .replaceAll("\\bexa\\b", "rut");
  }

  /** Without levels there is nothing to show but a draft. */
  static Set<Part> parts() {
    return EnumSet.complementOf(EnumSet.of(Part.LEVELS));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void nothingSaysOfOurCopyWhatItSaysOfASilentSource(Part part) throws IOException {
    SiteSays silent = SiteSays.of(with(part, List.of()));
    SiteSays lacking = SiteSays.of(with(part, Stated.COPY_INCOMPLETE));
    SiteSays leftOut = SiteSays.of(leftOut(part));
    assertNotEquals(List.of(), ofSilence(silent).toList());
    assertEquals(List.of(), ofSilence(silent).filter(said -> isSaid(said, lacking)).toList());
    assertEquals(List.of(), ofSilence(silent).filter(said -> isSaid(said, leftOut)).toList());
  }

  /** A piece of text of a file. */
  private record Piece(String path, String text) {}

  /** What a site with a silent source says more often than the one that has all. */
  private static Stream<Piece> ofSilence(SiteSays silent) {
    return silent.pieces().keySet().stream()
        .flatMap(path ->
            silent.times(path).keySet().stream()
                .map(text -> new Piece(path, text))
                .filter(said -> said.text().matches(".*\\p{L}{2}.* \\p{Ll}.*"))
                .filter(said -> !LEADING_ON.contains(said.text()))
                .filter(said -> isSaid(said, silent)));
  }

  private static boolean isSaid(Piece said, SiteSays by) {
    return by.times(said.path()).getOrDefault(said.text(), 0L)
        > whole.times(said.path()).getOrDefault(said.text(), 0L);
  }

  private static ContentTree with(Part part, Object value) {
    ContentTree content = unreferenced(part);
    if (part == Part.INDICATORS && value instanceof List<?>) {
      content =
          content.put(
              path(Part.CATEGORIES),
              content
                  .text(path(Part.CATEGORIES))
                  .replace("levels: [2]", "levels: [1, 2]")
                  .replace("categories: [health]", "categories: [health, family]")
                  .replace("reason: copy-incomplete", "reason: source-has-none"));
    }
    for (Part each : withIt(part)) {
      content = content.put(path(each), file(each, value));
    }
    return content;
  }

  /** Parts that share a file can't be left out one by one. */
  private static ContentTree leftOut(Part part) {
    ContentTree content = unreferenced(part);
    for (Part each : withIt(part)) {
      content =
          kind(each).parts().size() == 1
              ? content.remove(path(each))
              : content.put(path(each), file(each, Stated.COPY_INCOMPLETE));
    }
    return content;
  }

  /** Indicators need categories. */
  private static List<Part> withIt(Part part) {
    return part == Part.CATEGORIES ? List.of(part, Part.INDICATORS) : List.of(part);
  }

  private static ContentTree unreferenced(Part part) {
    List<String> references = REFERENCES.getOrDefault(part, List.of());
    ContentTree content = both;
    for (String path : both.files().keySet()) {
      if (path.startsWith(EDITION)) {
        String text = both.text(path);
        for (int i = 0; i < references.size(); i += 2) {
          text = text.replace(references.get(i), references.get(i + 1));
        }
        content = content.put(path, text);
      }
    }
    return content;
  }

  private static FileKind kind(Part part) {
    return Arrays.stream(FileKind.values())
        .filter(kind -> kind.parts().contains(part))
        .findFirst()
        .orElseThrow();
  }

  private static String path(Part part) {
    return EDITION + kind(part).fileName();
  }

  /** The part's file, with that in the place of its list. */
  private static String file(Part part, Object value) {
    Map<?, ?> file = (Map<?, ?>) both.plain(kind(part));
    PlainTree.put(file, Keyword.of(part), value);
    if (part == Part.CATEGORIES) {
      PlainTree.put(file, "empty-cells", List.of());
    }
    if (file.containsKey(Stated.NOT_STATED)) {
      boolean silent = value instanceof List<?>;
      PlainTree.put(file, Stated.NOT_STATED, silent ? kinds(part) : List.of());
      PlainTree.put(file, Stated.COPY_INCOMPLETE, List.of());
    }
    return rutland(Json.pretty(file));
  }

  /** All that a silent source says nothing of. */
  private static List<String> kinds(Part part) {
    Enum<?>[] all =
        part == Part.CONSENT ? ConsentFile.Action.values() : PathwaysFile.PathwayKind.values();
    return Arrays.stream(all).map(Keyword::of).toList();
  }
}
