package org.windscreen.histories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.windscreen.cli.Typed;
import org.windscreen.golden.Resolving;
import org.windscreen.golden.UnknownPlaces;
import org.windscreen.load.ContentTree;

/**
 * One area's editions, each opened, changed by chance and published by commands as a person types
 * them. At the end the site is built, and everything that was ever published is looked for.
 *
 * @param editions how many come after the first
 */
record History(long seed, int editions, Path place) {
  private static final Pattern CODED =
      Pattern.compile("- code: (\\S+)\\n(?:.*\\n)*?    text: (.*)\\n");

  /** Runs it; a failure names the seed and the edition. */
  void run() throws IOException {
    ContentTree.ofReadme().write(content());
    command("mint");
    Random random = new Random(seed);
    Draft draft = first();
    Once once = new Once();
    Map<String, List<String>> successors = new HashMap<>();
    Set<String> lines = new LinkedHashSet<>(Resolving.lines(content()));
    for (int edition = 1; edition <= editions; edition++) {
      draft = draft.next();
      Changes changes = new Changes(random, draft, edition, once, named(successors));
      changes.make(1 + random.nextInt(8));
      publish(draft, changes, edition, random);
      splits(draft, changes, edition);
      successors.keySet().removeAll(draft.known());
      successors.putAll(draft.withdrawn);
      List<String> now = Resolving.lines(content());
      assertTrue(now.containsAll(lines), () -> "a line was lost: " + this);
      lines.addAll(now);
    }
    command("build");
    assertEquals(List.of(), Resolving.lost(content(), site()), toString());
    assertEquals(Set.of(), UnknownPlaces.of(content(), site()), toString());
    everyIndicatorLeadsOn(draft, successors);
  }

  private static Set<String> named(Map<String, List<String>> successors) {
    return successors.values().stream().flatMap(List::stream).collect(Collectors.toSet());
  }

  private Path content() {
    return place.resolve("content");
  }

  private Path site() {
    return place.resolve("site");
  }

  /** Exampleshire's, with things of each kind. */
  private static Draft first() {
    Draft draft = new Draft();
    draft.signs.add(
        new Draft.Sign("exa-101", 1, "health", "The child may be at risk of self-harm."));
    draft.signs.add(
        new Draft.Sign("exa-103", 1, "family", "A trusted adult listens to the child."));
    draft.things.put("category:health", "Health");
    draft.things.put("category:family", "Family");
    draft.things.put("practice:signs-of-safety", "Signs of Safety");
    draft.things.put("practice:child-first", "The child comes first");
    draft.things.put("practice:early-help-assessment", "Early Help Assessment");
    draft.things.put("special:young-carers", "Young carers");
    return draft;
  }

  private static String id(int edition) {
    return String.format(Locale.ROOT, "%d-%02d", 2019 + edition / 12, 1 + edition % 12);
  }

  private Path folder(int edition) {
    return content().resolve("exampleshire").resolve(id(edition));
  }

  private void publish(Draft draft, Changes changes, int edition, Random random)
      throws IOException {
    command("edition", "new", "exampleshire", id(edition));
    try (var chapters = Files.list(folder(edition).resolve("guidance"))) {
      for (Path chapter : chapters.filter(c -> !c.endsWith("vision.md")).toList()) {
        Files.delete(chapter);
      }
    }
    for (Map.Entry<String, String> file : draft.files().entrySet()) {
      Files.writeString(folder(edition).resolve(file.getKey()), file.getValue());
    }
    Path facts = folder(edition).resolve("edition.yaml");
    String said = Files.readString(facts);
    Files.writeString(
        facts, said.replace("published: copy-incomplete", "published: " + id(edition)));
    decide(draft, changes, edition, random);
    command("edition", "publish", "exampleshire", id(edition));
    codes(draft, edition);
  }

  /** What is in doubt is asked, and decided in the file in which it was asked. */
  private void decide(Draft draft, Changes changes, int edition, Random random) throws IOException {
    String before = edition == 1 ? "2018-12" : id(edition - 1);
    command("diff", "exampleshire", before, id(edition), "--write-changes");
    Path file = folder(edition).resolve("changes.yaml");
    String text = Files.exists(file) ? Files.readString(file) : "";
    Verdicts verdicts = new Verdicts(text, draft.known(), draft.withdrawn.keySet(), random);
    if (!changes.swapped.isEmpty()) {
      assertTrue(
          verdicts.askedOfItself().stream()
              .anyMatch(asked -> changes.swapped.contains(asked.replace("indicator:", ""))),
          () -> this + ": swapped and not asked: " + changes.swapped + "\n" + text);
    }
    if (!text.isEmpty()) {
      Verdicts.Decided decided = verdicts.decided();
      Files.writeString(file, decided.text());
      draft.withdrawn.putAll(decided.parts());
    }
  }

  /** New ones have got theirs. */
  private void codes(Draft draft, int edition) throws IOException {
    Map<String, String> codes = new HashMap<>();
    Matcher coded = CODED.matcher(Files.readString(folder(edition).resolve("indicators.yaml")));
    while (coded.find()) {
      codes.put(coded.group(2), coded.group(1));
    }
    draft.signs.replaceAll(
        s -> new Draft.Sign(codes.get(s.text()), s.level(), s.category(), s.text()));
  }

  /** Named by the codes that the parts got when they were published. */
  private void splits(Draft draft, Changes changes, int edition) throws IOException {
    changes.splits.forEach((was, parts) -> {
      List<String> now =
          draft.signs.stream()
              .filter(sign -> parts.contains(sign.text()))
              .map(sign -> "indicator:" + sign.code())
              .toList();
      draft.withdrawn.put(was, now);
    });
    Files.writeString(
        folder(edition).resolve("withdrawn.yaml"), draft.files().get("withdrawn.yaml"));
    command("mint");
  }

  private void command(String... words) {
    List<String> typed = new ArrayList<>(List.of(words));
    typed.add("--content=" + content());
    typed.add("--templates=" + ContentTree.root().resolve("templates"));
    if (words[0].equals("build")) {
      typed.add("--output=" + site());
    }
    typed.add("--as-of=2026-11-22");
    Typed done = Typed.command(typed);
    assertEquals(0, done.code(), () -> this + ": " + typed + "\n" + done.out() + done.err());
  }

  private void everyIndicatorLeadsOn(Draft draft, Map<String, List<String>> successors)
      throws IOException {
    List<String> there = draft.signs.stream().map(sign -> "indicator:" + sign.code()).toList();
    for (Draft.Sign sign : draft.signs) {
      String page = page(sign.code());
      assertTrue(page.contains(sign.text()), () -> this + ": " + sign);
    }
    for (String gone : successors.keySet()) {
      if (gone.startsWith("indicator:") && !there.contains(gone)) {
        String page = page(gone.replace("indicator:", ""));
        for (String now : ends(gone, successors, there)) {
          String link = "../" + now.replace("indicator:", "") + "/index.html";
          assertTrue(page.contains(link), () -> this + ": " + gone + " does not lead to " + now);
        }
      }
    }
  }

  private String page(String code) throws IOException {
    return Files.readString(site().resolve("exampleshire/indicators/" + code + "/index.html"));
  }

  /** What took its place and is there, step by step. */
  private static Set<String> ends(
      String gone, Map<String, List<String>> successors, List<String> there) {
    Set<String> ends = new LinkedHashSet<>();
    for (String now : successors.getOrDefault(gone, List.of())) {
      if (there.contains(now)) {
        ends.add(now);
      } else {
        ends.addAll(ends(now, successors, there));
      }
    }
    return ends;
  }
}
