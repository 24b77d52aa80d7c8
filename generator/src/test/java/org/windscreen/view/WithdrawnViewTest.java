package org.windscreen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.windscreen.check.ContentChecks;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.ledger.Address;
import org.windscreen.load.ContentTree;
import org.windscreen.load.Loaded;
import org.windscreen.model.Authority;
import org.windscreen.model.PracticeFile;

/** What took the place of what is gone, over many editions. */
class WithdrawnViewTest {
  /** One edition: its principles, and what it says of those that are gone. */
  private record Step(Set<String> principles, String withdrawn) {}

  /** Exampleshire's editions with these principles, the last of them the current one. */
  private static Loaded history(List<Step> steps) {
    ContentTree content = ContentTree.ofReadme();
    ContentTree readme = content;
    for (int i = 0; i < steps.size(); i++) {
      boolean last = i == steps.size() - 1;
      String folder = last ? ContentTree.EDITION : "exampleshire/" + (2001 + i) + "/";
      for (String path : readme.files().keySet()) {
        if (path.startsWith(ContentTree.EDITION)) {
          content = content.put(path.replace(ContentTree.EDITION, folder), readme.text(path));
        }
      }
      content =
          content
              .put(folder + "practice.yaml", practice(steps.get(i).principles()))
              .put(folder + "withdrawn.yaml", steps.get(i).withdrawn());
      if (i > 0) {
        content =
            content.replaceIn(
                folder + "edition.yaml",
                "supersedes-editions: []",
                "supersedes-editions: [\"" + (2000 + i) + "\"]");
      }
    }
    return content.load();
  }

  private static String practice(Set<String> principles) {
    String all =
        principles.stream()
            .map(id ->
                """
                  - id: %s
                    name: About %s
                    text: It is so.
                    source: {document: exampleshire-levels-of-need, part: "4"}
                """
                    .formatted(id, id))
            .collect(Collectors.joining());
    return "models: []\nassessments: []\nprinciples:" + (all.isEmpty() ? " []\n" : "\n" + all);
  }

  private static Authority authority(Loaded loaded) {
    return loaded.catalog().orElseThrow().authorities().getFirst();
  }

  private static List<WithdrawnView> gone(Loaded loaded) {
    return WithdrawnView.of(authority(loaded), loaded.catalog().orElseThrow().topics());
  }

  private static String entry(String was, String... now) {
    List<String> quoted = List.of(now).stream().map(id -> "\"practice:" + id + "\"").toList();
    return "  - was: \"practice:" + was + "\"\n    now: " + quoted + "\n";
  }

  @Test
  void aSuccessorThatIsGoneLeadsOnToItsOwn() {
    Loaded loaded =
        history(
            List.of(
                new Step(Set.of("one"), "withdrawn: []\n"),
                new Step(
                    Set.of("two", "also-two"), "withdrawn:\n" + entry("one", "two", "also-two")),
                new Step(Set.of("three", "also-two"), "withdrawn:\n" + entry("two", "three"))));
    WithdrawnView one =
        gone(loaded).stream().filter(v -> v.name().equals("About one")).findFirst().orElseThrow();
    assertEquals(
        "[About two gone [About three here []], About also-two here []]", drawn(one.successors()));
    assertEquals(
        Address.of("/exampleshire/practice/#three"),
        one.successors().getFirst().then().getFirst().link().address());
  }

  private static String drawn(List<WithdrawnView.Successor> all) {
    return all.stream()
        .map(s -> s.link().text() + (s.gone() ? " gone " : " here ") + drawn(s.then()))
        .toList()
        .toString();
  }

  /** Things come, go and come back; each that goes is said to have become something, or nothing. */
  @Test
  void everyWayFromSuccessorToSuccessorEndsAtWhatIsThereOrIsSaidToBeNothing() {
    Random random = new Random(8);
    for (int run = 0; run < 60; run++) {
      List<Step> steps = steps(random);
      Loaded loaded = history(steps);
      assertEquals(List.of(), faults(loaded), steps::toString);
      Set<String> here =
          authority(loaded).current().principles().stream()
              .map(PracticeFile.Principle::name)
              .collect(Collectors.toSet());
      for (WithdrawnView view : gone(loaded)) {
        assertTrue(view.withdrawn().said().isPresent(), steps::toString);
        ends(view.successors(), here, steps);
      }
    }
  }

  private static void ends(List<WithdrawnView.Successor> all, Set<String> here, List<Step> steps) {
    for (WithdrawnView.Successor one : all) {
      assertEquals(!one.gone(), here.contains(one.link().text()), steps::toString);
      ends(one.then(), here, steps);
    }
  }

  private static List<Step> steps(Random random) {
    List<Step> steps = new ArrayList<>();
    Set<String> before = Set.of();
    for (int i = 0; i < 2 + random.nextInt(6); i++) {
      Set<String> here = new TreeSet<>();
      for (String id : List.of("a", "b", "c", "d", "e")) {
        if (random.nextInt(2) == 0) {
          here.add(id);
        }
      }
      StringBuilder gone = new StringBuilder();
      for (String was : before) {
        if (!here.contains(was)) {
          String[] now = here.stream().filter(id -> random.nextInt(3) == 0).toArray(String[]::new);
          gone.append(entry(was, now));
        }
      }
      steps.add(new Step(here, "withdrawn:" + (gone.isEmpty() ? " []\n" : "\n" + gone)));
      before = here;
    }
    return steps;
  }

  private static List<String> faults(Loaded loaded) {
    Diagnostics faults = new Diagnostics();
    ContentChecks.check(loaded, Set.of(), Set.of(), LocalDate.EPOCH, faults);
    return faults.all().stream()
        .filter(d -> d.rule().id().matches("withdrawn-.*|successor-.*"))
        .map(Diagnostic::message)
        .toList();
  }
}
