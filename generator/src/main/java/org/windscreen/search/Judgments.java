package org.windscreen.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What readers should find for a set of queries, graded 3 for the answer down to 1.
 *
 * <p>A line: {@code acronym | p | EDT | 3: hfd/contact:emergency-duty-team term:edt |
 * 2: @offending}. The file itself says how things are named.
 */
public record Judgments(List<Judged> queries) {
  /** The kind of queries that must find nothing. */
  public static final String NOTHING = "nothing";

  private static final Pattern LINE =
      Pattern.compile("[a-z]+ *\\| *[a-z]+ *\\|[^|]*(\\| *([1-3]:[^|]*)?)*");

  /**
   * One query.
   *
   * @param grades by what is named, as written; empty for a query that must find nothing
   */
  public record Judged(String kind, String query, Map<String, Integer> grades) {
    public Judged {
      grades = Map.copyOf(grades);
    }

    /** The grade of a record, 0 if it is of no use. */
    public int grade(SearchRecord record) {
      return grades.entrySet().stream()
          .filter(e -> names(e.getKey(), record))
          .mapToInt(Map.Entry::getValue)
          .max()
          .orElse(0);
    }

    private static boolean names(String name, SearchRecord record) {
      if (name.startsWith("@")) {
        return record.kind() == RecordKind.INDICATOR
            && record.concepts().contains(new Concept(Concept.Sort.TOPIC, name.substring(1)));
      }
      if (!name.contains(":")) {
        return record.kind() == RecordKind.INDICATOR && record.id().equals(name);
      }
      int slash = name.indexOf('/') < name.indexOf(':') ? name.indexOf('/') : -1;
      String kind = name.substring(slash + 1, name.indexOf(':'));
      return (slash < 0
              || record
                  .authority()
                  .filter(a -> matches(name.substring(0, slash), a.value()))
                  .isPresent())
          && record.kind().word().equals(kind)
          && matches(name.substring(name.indexOf(':') + 1), record.id());
    }

    /** Whether a name with stars fits; letters stand for an authority if it starts so. */
    private static boolean matches(String name, String id) {
      return name.contains("*")
          ? id.matches(Pattern.quote(name).replace("*", "\\E.*\\Q"))
          : id.equals(name);
    }
  }

  public Judgments {
    queries = List.copyOf(queries);
  }

  /**
   * Reads a set.
   *
   * @param letters from the letters of indicator codes to authorities: hfd to herefordshire
   * @throws IllegalArgumentException naming the line that is not written so
   */
  public static Judgments read(List<String> lines, Map<String, String> letters) {
    List<Judged> queries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        if (!LINE.matcher(line).matches()) {
          throw new IllegalArgumentException(
              String.format(
                  Locale.ROOT,
                  "line %d: write it as kind | reader | query | 3: names | 2: names",
                  i + 1));
        }
        queries.add(judged(line, letters));
      }
    }
    return new Judgments(queries);
  }

  private static Judged judged(String line, Map<String, String> letters) {
    String[] parts = line.split("\\s*\\|\\s*", -1);
    Map<String, Integer> grades = new HashMap<>();
    for (int i = 3; i < parts.length; i++) {
      int grade = Integer.parseInt(parts[i].substring(0, 1));
      for (String name : parts[i].substring(2).strip().split("\\s+", -1)) {
        String area = name.contains("/") ? name.substring(0, name.indexOf('/')) : "";
        grades.put(
            letters.containsKey(area) ? letters.get(area) + name.substring(area.length()) : name,
            grade);
      }
    }
    grades.remove("");
    return new Judged(parts[0], parts[2], grades);
  }
}
