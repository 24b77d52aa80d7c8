package org.windscreen.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.windscreen.publish.RealSite;

/**
 * What a page of the handbook tells a reader to do, in order.
 *
 * <p>Example: "Type `./windscreen check`. It answers `no errors.`" is a {@link Command} and an
 * {@link Answer}.
 */
record Handbook(List<Handbook.Step> steps) {
  private static final Path PAGES = RealSite.ROOT.resolve("content/pages");

  private static final Pattern STEP =
      Pattern.compile(
          "Open\\s+`(?<file>[a-z]+/[^`]+)`"
              + "|[Cc]opy\\s+the\\s+whole\\s+entry\\s+`(?<copied>[^`]+)`"
              + "|[Tt]ake\\s+out\\s+the\\s+whole\\s+entry\\s+`(?<gone>[^`]+)`"
              + "|entry\\s+`(?<entry>[^`]+)`"
              + "|[Cc]hange\\s+`(?<from>[^`]+)`\\s+to\\s+`(?<to>[^`]+)`"
              + "|`\\./windscreen (?<command>[^`]+)`"
              + "|answers\\s+`(?<answer>[^`]+)`"
              + "|!\\[[^]]+]\\((?<picture>[^)]+)\\)"
              + "|page\\s+`(?<page>[^`]+)`\\s+says\\s+`(?<says>[^`]+)`"
              + "(?:\\s+and, below it,\\s+`(?<too>[^`]+)`)?");

  /** Something to do, or to see. */
  sealed interface Step {}

  record Open(String file) implements Step {}

  record Edit(String from, String to) implements Step {}

  /** From here on, what is changed is changed in the entry that has these words. */
  record Entry(String words) implements Step {}

  /** A copy is pasted right below the entry, without the line of these words, its code. */
  record Copy(String code) implements Step {}

  record TakeOut(String words) implements Step {}

  record Command(String typed) implements Step {}

  /** Words of what the last command answered. */
  record Answer(String words) implements Step {}

  /** A picture of what the last command answered. */
  record Picture(Path file) implements Step {}

  /** Words of a page that was built, in this order. */
  record Shown(String page, List<String> words) implements Step {}

  static Handbook of(String page) throws IOException {
    List<Step> steps = new ArrayList<>();
    String text = Files.readString(PAGES.resolve(page));
    STEP.matcher(text).results().forEach(found -> steps.add(step(found)));
    assertTrue(text.split("`\\./windscreen ", -1).length - 1 <= steps.size(), page);
    return new Handbook(steps);
  }

  private static Step step(MatchResult found) {
    if (found.group("file") != null) {
      return new Open(found.group("file"));
    }
    if (found.group("copied") != null) {
      return new Copy(found.group("copied"));
    }
    if (found.group("gone") != null) {
      return new TakeOut(found.group("gone"));
    }
    if (found.group("entry") != null) {
      return new Entry(found.group("entry"));
    }
    if (found.group("from") != null) {
      return new Edit(found.group("from"), found.group("to"));
    }
    if (found.group("command") != null) {
      return new Command(found.group("command"));
    }
    if (found.group("answer") != null) {
      return new Answer(found.group("answer"));
    }
    if (found.group("picture") != null) {
      return new Picture(PAGES.resolve(found.group("picture")));
    }
    String too = found.group("too");
    String says = found.group("says");
    return new Shown(found.group("page"), too == null ? List.of(says) : List.of(says, too));
  }
}
