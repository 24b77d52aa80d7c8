package org.windscreen.upkeep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Span;
import org.windscreen.format.YamlEdit;
import org.windscreen.format.YamlEditor;
import org.windscreen.format.YamlPath;
import org.windscreen.format.YamlValue;
import org.windscreen.load.Definition;
import org.windscreen.load.EditionFolder;
import org.windscreen.load.Loaded;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceText;
import org.windscreen.source.SourceTree;
import org.windscreen.yaml.YamlNode;
import org.windscreen.yaml.YamlReader;

/**
 * The codes of new indicators, written into their files. A file is read and edited once, whatever
 * the number of codes.
 *
 * @param files those that changed, by path; every other letter of them is as it was
 * @param given the new codes in the order of the files
 */
record NewCodes(List<SourceFile> files, List<String> given) {
  NewCodes {
    files = List.copyOf(files);
    given = List.copyOf(given);
  }

  /**
   * Writes codes, or none at all where one of the files can't be edited, which is told.
   *
   * @param codes each with the place of its indicator
   */
  static NewCodes in(SourceTree tree, List<Definition> codes, Diagnostics faults) {
    Map<String, Map<Span, String>> byFile = new LinkedHashMap<>();
    for (Definition code : codes) {
      byFile
          .computeIfAbsent(code.span().path(), path -> new LinkedHashMap<>())
          .put(code.span(), code.id().value());
    }
    Diagnostics found = new Diagnostics();
    List<SourceFile> files = new ArrayList<>();
    byFile.forEach((path, here) ->
        tree.file(path)
            .flatMap(file -> YamlEditor.apply(file, edits(file, here, found), found))
            .ifPresent(files::add));
    found.all().forEach(faults::add);
    return found.hasErrors()
        ? new NewCodes(List.of(), List.of())
        : new NewCodes(files, codes.stream().map(code -> code.id().value()).toList());
  }

  /** The same for the new indicators of one edition. */
  static NewCodes in(SourceTree tree, EditionFolder edition, Loaded loaded, Diagnostics faults) {
    List<Definition> codes =
        loaded.newCodes().stream()
            .filter(code -> code.span().path().startsWith(edition.path() + "/"))
            .toList();
    return in(tree, codes, faults);
  }

  private static List<YamlEdit> edits(SourceFile file, Map<Span, String> codes, Diagnostics found) {
    return SourceText.of(file, found).flatMap(text -> YamlReader.read(text, found)).stream()
        .flatMap(root -> edits(root, codes))
        .toList();
  }

  private static Stream<YamlEdit> edits(YamlNode root, Map<Span, String> codes) {
    return root instanceof YamlNode.Mapping file
            && file.get("indicators").orElse(root) instanceof YamlNode.Items items
        ? IntStream.range(0, items.items().size())
            .filter(i -> codes.containsKey(items.items().get(i).span()))
            .mapToObj(i ->
                new YamlEdit.Insert(
                    YamlPath.of("indicators").item(i).key("code"),
                    new YamlValue.Text(codes.get(items.items().get(i).span()))))
        : Stream.empty();
  }
}
