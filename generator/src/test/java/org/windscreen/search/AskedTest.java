package org.windscreen.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.ContactsFile;
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

  private static List<String> words(String scheme, Enum<?>[] values) {
    return Arrays.stream(values)
        .map(v -> scheme + ":" + v.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
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
