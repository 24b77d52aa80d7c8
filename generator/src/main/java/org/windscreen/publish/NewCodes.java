package org.windscreen.publish;

import java.util.ArrayList;
import java.util.List;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Span;
import org.windscreen.source.SourceText;
import org.windscreen.yaml.YamlNode;
import org.windscreen.yaml.YamlReader;

/**
 * An {@code indicators.yaml} with a code given to each indicator that had none; every other letter,
 * comments too, stays as it was.
 *
 * @param text the file's new text
 * @param given the new codes in the file's order
 */
record NewCodes(String text, List<String> given) {
  NewCodes {
    given = List.copyOf(given);
  }

  /**
   * Gives codes.
   *
   * @param letters the authority's
   * @param highest the highest number ever given with these letters
   */
  static NewCodes in(SourceText file, String letters, int highest, Diagnostics faults) {
    List<Span> places = YamlReader.read(file, faults).map(NewCodes::withoutCode).orElse(List.of());
    List<String> lines = new ArrayList<>(file.lines());
    List<String> codes = new ArrayList<>();
    while (codes.size() < places.size()) {
      codes.add(letters + "-" + (highest + codes.size() + 1));
    }
    // From the end, so that places further up stay where they are.
    for (int i = places.size() - 1; i >= 0; i--) {
      insert(lines, places.get(i), codes.get(i));
    }
    return new NewCodes(String.join("\n", lines) + "\n", codes);
  }

  private static List<Span> withoutCode(YamlNode root) {
    List<Span> places = new ArrayList<>();
    if (root instanceof YamlNode.Mapping file
        && file.get("indicators").orElse(null) instanceof YamlNode.Items items) {
      for (YamlNode item : items.items()) {
        if (item instanceof YamlNode.Mapping mapping && mapping.get("code").isEmpty()) {
          places.add(mapping.span());
        }
      }
    }
    return places;
  }

  private static void insert(List<String> lines, Span place, String code) {
    String line = lines.get(place.line() - 1);
    String before = line.substring(0, place.column() - 1);
    String after = line.substring(place.column() - 1);
    if (after.startsWith("{")) {
      lines.set(
          place.line() - 1, before + "{code: " + code + ", " + after.substring(1).stripLeading());
    } else {
      lines.set(place.line() - 1, before + "code: " + code);
      lines.add(place.line(), " ".repeat(before.length()) + after);
    }
  }
}
