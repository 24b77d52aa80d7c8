package org.windscreen.ledger;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Count;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Nearest;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.format.FileKind;
import org.windscreen.source.Characters;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceText;
import org.windscreen.source.SourceTree;

/**
 * The record of every address and every indicator code ever published, one a line: {@code
 * permalinks.txt} in the content folder for what is the whole site's, and one in each authority's
 * folder. It only ever grows, so that a link on a slide still resolves years later.
 *
 * @param lines in the order of the files, and of each file
 */
public record Permalinks(List<Line> lines) {
  public static final String FILE = FileKind.PERMALINKS;

  /** So many lost lines are told with what they may have become; more are no slip of one name. */
  private static final int HINTED = 50;

  private static final String IN_AN_EDITION =
      "Bring back what had this id, or publish a new edition without it: an id that was published"
          + " is never changed or reused.";

  private static final String THE_WHOLE_SITES =
      "Bring back what had this id, or give its heading the old words: an address that was"
          + " published is never changed or reused.";

  public Permalinks {
    lines = List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param text an address, which starts with a slash, or a code
   */
  public record Line(String text, Span span) {}

  /** Whether that is a file of the record. */
  public static boolean isFile(String path) {
    return path.matches("([^/]+/)?" + FILE.replace(".", "\\."));
  }

  /** Reads all files; without one, nothing has been published yet. */
  public static Permalinks read(SourceTree tree, Diagnostics faults) {
    return new Permalinks(
        tree.files().stream()
            .filter(file -> isFile(file.path()) && file.size() > 0)
            .flatMap(file -> lines(file, faults))
            .toList());
  }

  private static Stream<Line> lines(SourceFile file, Diagnostics faults) {
    List<String> lines = SourceText.of(file, faults).map(SourceText::lines).orElse(List.of());
    Stream.Builder<Line> all = Stream.builder();
    for (int i = 0; i < lines.size(); i++) {
      String text = Characters.cleaned(lines.get(i)).strip();
      if (!text.isEmpty()) {
        all.add(new Line(text, new Span(file.path(), i + 1, 1, text.length())));
      }
    }
    return all.build();
  }

  /** The codes recorded, withdrawn ones too. */
  public Set<String> codes() {
    return lines.stream()
        .map(Line::text)
        .filter(l -> !l.startsWith("/"))
        .collect(Collectors.toSet());
  }

  private Set<String> recorded() {
    return lines.stream().map(Line::text).collect(Collectors.toSet());
  }

  /**
   * Holds the record against the site.
   *
   * <p>Reports {@code permalink-lost} for each line that no longer resolves (a page and a code
   * once, with all that stood there), and for each file {@code permalinks-unrecorded} (a warning)
   * if the site has what is not recorded there yet.
   */
  public void check(Published now, Diagnostics faults) {
    Set<String> unrecorded = new TreeSet<>(now.lines());
    unrecorded.removeAll(recorded());
    List<Line> gone = lines.stream().filter(l -> !now.lines().contains(l.text())).toList();
    Set<String> texts = gone.stream().map(Line::text).collect(Collectors.toSet());
    List<Line> lost = gone.stream().filter(l -> !goesWithAnother(l.text(), texts)).toList();
    Set<String> fresh = lost.size() > HINTED ? Set.of() : unrecorded;
    lost.forEach(line -> lost(line, fresh, now, faults));
    unrecorded.stream()
        .collect(Collectors.groupingBy(now::file, TreeMap::new, Collectors.counting()))
        .forEach((file, count) ->
            faults.warning(
                Rule.PERMALINKS_UNRECORDED,
                Span.file(file),
                Count.of(
                    count,
                    "address or code of the site is not recorded here yet.",
                    "addresses or codes of the site are not recorded here yet."),
                mintHint(file.replaceFirst("/?[^/]+$", ""))));
  }

  /**
   * What to do so that codes and addresses are given and recorded.
   *
   * @param folder of an authority; empty for what is the whole site's
   */
  public String mintHint(String folder) {
    String area = "/" + folder + "/";
    boolean begun = folder.isEmpty() || lines.stream().anyMatch(l -> l.text().startsWith(area));
    return begun
        ? "Run: windscreen mint"
        : "Before the first time, settle what is then for ever: code in "
            + folder
            + "/authority.yaml, and the names of the folders. Then run: windscreen mint";
  }

  /** What stood on a page that is lost, and where an indicator stood whose code is. */
  private static boolean goesWithAnother(String line, Set<String> lost) {
    if (!line.startsWith("/")) {
      return false;
    }
    Address address = Address.of(line);
    boolean page = address.fragment().isPresent() && lost.contains(address.page().toString());
    String name = address.fragment().orElseGet(() -> address.path().replaceAll(".*/(.*)/", "$1"));
    return page || lost.contains(name);
  }

  /** Only what is new can be what a lost thing has become: what was recorded is another thing. */
  private static void lost(Line line, Collection<String> fresh, Published now, Diagnostics faults) {
    faults.error(
        Rule.PERMALINK_LOST,
        line.span(),
        line.text() + " was published and no longer leads anywhere.",
        LostHeading.hint(line.text(), fresh)
            .or(() ->
                Nearest.to(line.text(), fresh)
                    .map(near ->
                        "If it is now \""
                            + near
                            + "\", give that its old id back: an id never changes."))
            .orElse(now.isHome(line.text()) ? IN_AN_EDITION : THE_WHOLE_SITES));
  }

  /**
   * The files with what the site has now: none loses a line, but for one that belongs to another.
   *
   * @return from path to text, sorted by path; lines sorted, without repeats
   */
  public Map<String, String> with(Published now) {
    Map<String, Set<String>> files = new TreeMap<>();
    for (Line line : lines) {
      String file = now.isHome(line.text()) ? now.file(line.text()) : line.span().path();
      files.computeIfAbsent(file, f -> new TreeSet<>()).add(line.text());
      files.computeIfAbsent(line.span().path(), f -> new TreeSet<>());
    }
    now.lines().forEach(l -> files.computeIfAbsent(now.file(l), f -> new TreeSet<>()).add(l));
    Map<String, String> texts = new TreeMap<>();
    files.forEach(
        (file, all) -> texts.put(file, all.isEmpty() ? "" : String.join("\n", all) + "\n"));
    return texts;
  }

  /** The files that have more to say with what the site has now; one that is only untidy stays. */
  public List<SourceFile> changed(Published now) {
    return with(now).entrySet().stream()
        .filter(file -> !file.getValue().equals(text(file.getKey())))
        .map(file -> SourceFile.of(file.getKey(), file.getValue()))
        .toList();
  }

  /** A file as it was read, tidied; empty without that file. */
  String text(String file) {
    return lines.stream()
        .filter(line -> line.span().path().equals(file))
        .map(line -> line.text() + "\n")
        .collect(Collectors.joining());
  }

  /** How many lines are new. */
  public int added(Published now) {
    Set<String> fresh = new HashSet<>(now.lines());
    fresh.removeAll(recorded());
    return fresh.size();
  }
}
