package org.windscreen.histories;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What {@code diff --write-changes} asks to be decided, and the answers that somebody gives by
 * chance.
 *
 * @param text of {@code changes.yaml}, as it was written
 * @param there what the edition has, as references name it
 * @param said what the edition says to be gone in {@code withdrawn.yaml}
 */
record Verdicts(String text, Set<String> there, Set<String> said, Random random) {
  /** Some of them with what each key means above it. */
  private static final Pattern ASKED =
      Pattern.compile(
          "- was: \"(.+)\"\n(?: +#.*\n)* +now: \"(.+)\"\n(?: +#.*\n)* +is: undecided\n");

  /**
   * The same file, decided.
   *
   * @param parts what took the place of what is gone, by that
   */
  record Decided(String text, Map<String, List<String>> parts) {}

  /** The codes and ids of things of which it is asked whether they are the same still. */
  List<String> askedOfItself() {
    return ASKED
        .matcher(text)
        .results()
        .filter(asked -> asked.group(1).equals(asked.group(2)))
        .map(asked -> asked.group(1))
        .toList();
  }

  Decided decided() {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    String decided =
        ASKED
            .matcher(text)
            .replaceAll(asked -> asked.group().replace("undecided", is(asked, parts)));
    return new Decided(decided, parts);
  }

  private String is(MatchResult asked, Map<String, List<String>> parts) {
    String was = asked.group(1);
    if (was.equals(asked.group(2))) {
      return "same";
    }
    if (said.contains(was) || random.nextBoolean()) {
      return "apart";
    }
    if (!there.contains(was)) {
      parts.computeIfAbsent(was, gone -> new ArrayList<>()).add(asked.group(2));
    }
    return "part";
  }
}
