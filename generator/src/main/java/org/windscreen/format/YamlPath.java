package org.windscreen.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a value stands in a YAML file, such as {@code contacts[id=mash].numbers[0].number}.
 *
 * @param steps from the file's outermost group inwards
 */
public record YamlPath(List<Step> steps) {
  /** The file's outermost value. */
  public static final YamlPath ROOT = new YamlPath(List.of());

  private static final Pattern STEP =
      Pattern.compile(
          "\\G(?:(?<dot>\\.?)(?<key>[^.\\[\\]\"]+)"
              + "|\\[(?<index>[0-9]{1,6})]|\\[(?<end>\\+)]"
              + "|\\[(?<where>[^=\\]\"]+)=(?<is>[^\\]]+)])");

  public YamlPath {
    steps = List.copyOf(steps);
  }

  /** One step inwards. */
  public sealed interface Step {
    /** To the value of a key. */
    record ToKey(String name) implements Step {}

    /** To an item of a list, counted from 0. */
    record Index(int number) implements Step {}

    /** To the one item of a list whose key has that value. */
    record Where(String key, String value) implements Step {}

    /** After the last item of a list: only for new ones. */
    record End() implements Step {}
  }

  /**
   * Reads {@code key.key}, {@code list[3]} (counted from 0), {@code list[id=mash]} and {@code
   * list[+]} (after the last).
   *
   * @throws IllegalArgumentException for anything else
   */
  public static YamlPath of(String text) {
    List<Step> steps = new ArrayList<>();
    Matcher matcher = STEP.matcher(text);
    int end = 0;
    while (matcher.find()) {
      if (matcher.group("key") != null && matcher.group("dot").isEmpty() == (end > 0)) {
        break;
      }
      steps.add(step(matcher));
      end = matcher.end();
    }
    if (end < text.length() || steps.isEmpty()) {
      throw new IllegalArgumentException("not a path from character " + (end + 1) + ": " + text);
    }
    return new YamlPath(steps);
  }

  private static Step step(Matcher matcher) {
    if (matcher.group("key") != null) {
      return new Step.ToKey(matcher.group("key"));
    }
    if (matcher.group("index") != null) {
      return new Step.Index(Integer.parseInt(matcher.group("index")));
    }
    return matcher.group("end") != null
        ? new Step.End()
        : new Step.Where(matcher.group("where"), matcher.group("is"));
  }

  /** To the value of a key, as written in the file: {@code also-called}. */
  public YamlPath key(String name) {
    return then(new Step.ToKey(name));
  }

  /** To an item, counted from 0. */
  public YamlPath item(int number) {
    return then(new Step.Index(number));
  }

  YamlPath then(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new YamlPath(longer);
  }

  /** The last step; there must be one. */
  Step last() {
    return steps.getLast();
  }

  /** All steps but the last; there must be one. */
  YamlPath holder() {
    return new YamlPath(steps.subList(0, steps.size() - 1));
  }

  /** As {@link #of} reads it. */
  @Override
  public String toString() {
    return steps.stream()
        .map(step ->
            switch (step) {
              case Step.ToKey(String name) -> "." + name;
              case Step.Index(int number) -> "[" + number + "]";
              case Step.Where(String key, String value) -> "[" + key + "=" + value + "]";
              case Step.End() -> "[+]";
            })
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }
}
