package org.windscreen.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.format.FileKind;
import org.windscreen.format.YamlEdit;
import org.windscreen.format.YamlEditor;
import org.windscreen.format.YamlPath;
import org.windscreen.format.YamlValue;
import org.windscreen.load.ContentLoader;
import org.windscreen.model.AuthorityFile;
import org.windscreen.model.Id;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceText;
import org.windscreen.source.SourceTree;
import org.windscreen.yaml.YamlNode;
import org.windscreen.yaml.YamlReader;

/**
 * A code for each indicator that has none. Numbers count on from the highest that is recorded or
 * written anywhere, so that none is used again; a file is read and edited once, whatever the number
 * of files.
 *
 * @param files those that changed, by path; every other letter of them is as it was
 * @param given the new codes in the order of the files
 */
record NewCodes(List<SourceFile> files, List<String> given) {
  /** Found in the text, so that a file that can't be read as YAML keeps its codes too. */
  private static final Pattern WRITTEN =
      Pattern.compile("\\bcode[\"']?: *[\"']?([a-z]{2,4}-[0-9]{1,9})\\b");

  private static final Pattern CODE = Pattern.compile("([a-z]{2,4})-([0-9]{1,9})");

  /** The number before the first. */
  private static final int BEFORE_FIRST = 100;

  NewCodes {
    files = List.copyOf(files);
    given = List.copyOf(given);
  }

  /**
   * Gives codes, or none at all where one of the files can't be read or edited.
   *
   * @param recorded every code ever published
   * @param wanted whose indicators are given codes
   */
  static NewCodes in(
      SourceTree tree,
      Collection<String> recorded,
      Predicate<Id.Authority> wanted,
      Diagnostics faults) {
    Diagnostics found = new Diagnostics();
    Giver giver = new Giver(tree, found);
    recorded.forEach(giver::note);
    List<SourceFile> all = tree.files().stream().filter(NewCodes::hasIndicators).toList();
    all.forEach(giver::noteAll);
    all.stream().filter(file -> wanted.test(authority(file))).forEach(giver::give);
    found.all().forEach(faults::add);
    return found.hasErrors()
        ? new NewCodes(List.of(), List.of())
        : new NewCodes(giver.files, giver.given);
  }

  private static boolean hasIndicators(SourceFile file) {
    return FileKind.of(file.path()).equals(Optional.of(FileKind.INDICATORS));
  }

  private static Id.Authority authority(SourceFile file) {
    return new Id.Authority(file.path().substring(0, file.path().indexOf('/')));
  }

  /** What has been given so far. */
  private static final class Giver {
    private final SourceTree tree;
    private final Diagnostics faults;
    private final Map<String, Integer> highest = new HashMap<>();
    private final List<SourceFile> files = new ArrayList<>();
    private final List<String> given = new ArrayList<>();

    Giver(SourceTree tree, Diagnostics faults) {
      this.tree = tree;
      this.faults = faults;
    }

    void note(String code) {
      Matcher parts = CODE.matcher(code);
      if (parts.matches()) {
        highest.merge(parts.group(1), Integer.valueOf(parts.group(2)), Math::max);
      }
    }

    void noteAll(SourceFile file) {
      String text = new String(file.bytes(), StandardCharsets.UTF_8);
      WRITTEN.matcher(text).results().forEach(code -> note(code.group(1)));
    }

    void give(SourceFile file) {
      Optional<String> letters =
          ContentLoader.authorityFacts(tree, authority(file), new Diagnostics())
              .map(AuthorityFile::code)
              .map(AuthorityFile.Letters::value);
      // Without letters no code can be made; the authority's own file is told of by the loader.
      letters.ifPresent(l -> give(file, l));
    }

    private void give(SourceFile file, String letters) {
      List<YamlEdit> edits =
          uncoded(file).<YamlEdit>map(path -> new YamlEdit.Insert(path, next(letters))).toList();
      if (!edits.isEmpty()) {
        YamlEditor.apply(file, edits, faults).ifPresent(files::add);
      }
    }

    private Stream<YamlPath> uncoded(SourceFile file) {
      return SourceText.of(file, faults).flatMap(text -> YamlReader.read(text, faults)).stream()
          .flatMap(NewCodes::uncoded);
    }

    private YamlValue next(String letters) {
      int number = highest.merge(letters, BEFORE_FIRST + 1, (last, first) -> last + 1);
      String code = letters + "-" + number;
      given.add(code);
      return new YamlValue.Text(code);
    }
  }

  private static Stream<YamlPath> uncoded(YamlNode root) {
    return root instanceof YamlNode.Mapping file
            && file.get("indicators").orElse(root) instanceof YamlNode.Items items
        ? IntStream.range(0, items.items().size())
            .filter(i -> isUncoded(items.items().get(i)))
            .mapToObj(i -> YamlPath.of("indicators").item(i).key("code"))
        : Stream.empty();
  }

  private static boolean isUncoded(YamlNode item) {
    return item instanceof YamlNode.Mapping mapping && mapping.get("code").isEmpty();
  }
}
