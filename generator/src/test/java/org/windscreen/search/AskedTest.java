package org.windscreen.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.windscreen.load.ContentTree;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.Keyword;
import org.windscreen.model.PathwaysFile;
import org.windscreen.model.SearchFile;
import org.windscreen.model.Written;

/** What {@code search.yaml} may ask for is just what records can be. */
class AskedTest {
  @Test
  void everyKindRoleActionAndPathwayCanBeAskedForAndNothingElse() {
    Set<String> there = new TreeSet<>();
    Stream.of(RecordKind.values()).forEach(kind -> there.add("kind:" + kind.word()));
    there.addAll(words("role", ContactsFile.Role.values()));
    there.addAll(words("action", ConsentFile.Action.values()));
    there.addAll(words("pathway", PathwaysFile.PathwayKind.values()));
    assertEquals(there, asked(SearchFile.Asked.class.getAnnotation(Written.class).pattern()));
  }

  /**
   * A kind that a script treats apart from the others is one; renamed, it would be as any other.
   */
  @Test
  void scriptsKnowNoOtherKinds() throws IOException {
    Pattern named =
        Pattern.compile(
            "(?:hit\\.kind === |kind: \\[|word === )'([a-z-]+)'|(?<=[{,] )([a-z-]+): \\(levels\\)"
                + " =>");
    Set<String> kinds = new TreeSet<>();
    Stream.of(RecordKind.values()).forEach(kind -> kinds.add(kind.word()));
    Set<String> found = new TreeSet<>();
    Path scripts = ContentTree.root().resolve("templates/assets/search");
    for (String script : List.of("results.js", "engine.js", "shown.js")) {
      Matcher kind = named.matcher(Files.readString(scripts.resolve(script)));
      while (kind.find()) {
        found.add(kind.group(1) == null ? kind.group(2) : kind.group(1));
      }
    }
    assertEquals(Set.of("contact", "topic", "indicator", "strength"), found);
    found.removeAll(kinds);
    assertEquals(Set.of(), found);
  }

  private static List<String> words(String scheme, Enum<?>[] values) {
    return Arrays.stream(values).map(v -> scheme + ":" + Keyword.of(v)).toList();
  }

  private static Set<String> asked(String pattern) {
    Set<String> all = new TreeSet<>();
    Matcher schemes = Pattern.compile("([a-z]+):\\(([^)]*)\\)").matcher(pattern);
    while (schemes.find()) {
      Stream.of(schemes.group(2).split("\\|")).forEach(w -> all.add(schemes.group(1) + ":" + w));
    }
    return all;
  }
}
