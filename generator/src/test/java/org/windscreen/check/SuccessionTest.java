package org.windscreen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.load.ContentTree;

/** Editions of Exampleshire that follow one another, rightly and wrongly. */
class SuccessionTest {
  private static final String NONE = "supersedes-editions: []";

  /** Exampleshire's edition, the current one, with older copies of it. */
  private static ContentTree with(String... older) {
    ContentTree content = ContentTree.ofReadme();
    for (String id : older) {
      for (String path : ContentTree.ofReadme().files().keySet()) {
        if (path.startsWith(ContentTree.EDITION)) {
          content = content.put(path.replace("2018-12", id), content.text(path));
        }
      }
    }
    return content;
  }

  private static ContentTree superseding(ContentTree content, String edition, String others) {
    return content.replaceIn(
        "exampleshire/" + edition + "/edition.yaml", NONE, "supersedes-editions: " + others);
  }

  private static String faults(ContentTree tree) {
    assertEquals("", tree.faults());
    Diagnostics faults = new Diagnostics();
    ContentChecks.check(tree.load(), Set.of(), Set.of(), LocalDate.of(2026, 11, 22), faults);
    StringBuilder out = new StringBuilder();
    faults.all().stream()
        .filter(d -> d.rule() != Rule.CARRIED_OVER)
        .forEach(d ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "%s: %s [%s] %s | %s\n",
                    d.span(),
                    d.severity().word(),
                    d.rule().id(),
                    d.message(),
                    d.hint())));
    return out.toString();
  }

  @Test
  void editionsThatAllLeadToTheCurrentOneAreWell() {
    ContentTree three = superseding(with("2015", "2012"), "2018-12", "[\"2015\"]");
    assertEquals("", faults(superseding(three, "2015", "[\"2012\"]")));
    assertEquals("", faults(superseding(with("2015", "2012"), "2018-12", "[\"2012\", \"2015\"]")));
  }

  @Test
  void anEditionThatNoneSupersedesIsToldAtItsFile() {
    assertEquals(
        "exampleshire/2015/edition.yaml:1:1: error [not-superseded] The edition \"2015\" is not the"
            + " current one, and none supersedes it. | If it is an old one, name it in"
            + " supersedes-editions of the edition that took its place. If it is the next one,"
            + " write \"status: draft\" in its edition.yaml, and when it is to be published, run:"
            + " windscreen edition publish exampleshire 2015\n",
        faults(with("2015")));
  }

  /** As when somebody writes the status into a draft by hand: one slip, one message. */
  @Test
  void anEditionThatTakesThePlaceOfTheCurrentOneIsADraftOrIsPublished() {
    ContentTree tree = superseding(with("2020"), "2020", "[2018-12]");
    assertEquals(
        "exampleshire/2020/edition.yaml:43:23: error [current-superseded] The edition \"2020\" is"
            + " no draft and takes the place of \"2018-12\", which is still the current one. |"
            + " Write \"status: draft\" in it, and when it is to be published, run: windscreen"
            + " edition publish exampleshire 2020\n",
        faults(tree));
  }

  @Test
  void anEditionIsSupersededOnce() {
    ContentTree tree = superseding(with("2015", "2012"), "2018-12", "[\"2015\", \"2012\"]");
    assertEquals(
        "exampleshire/2018-12/edition.yaml:43:31: error [superseded-twice] The edition \"2012\" is"
            + " superseded by \"2015\" and by \"2018-12\". | Leave it in supersedes-editions of the"
            + " one that came first after it.\n",
        faults(superseding(tree, "2015", "[\"2012\"]")));
  }

  @Test
  void editionsThatSupersedeEachOtherLeadNowhere() {
    ContentTree tree = superseding(with("2015", "2012"), "2015", "[\"2012\"]");
    assertEquals(
        "exampleshire/2012/edition.yaml:43:23: error [succession-circle] The edition \"2015\" is"
            + " superseded by \"2012\", and that does not lead to the current one, \"2018-12\". |"
            + " Let each edition name in supersedes-editions only those that were before it.\n",
        faults(superseding(tree, "2012", "[\"2015\"]"))
            .replaceFirst("(?m)^.*2015/edition.*\n", ""));
  }

  @Test
  void anEditionThatIsNotThereIsAReferenceToNothing() {
    assertEquals(
        "content/exampleshire/2018-12/edition.yaml:43:23: error [unknown-reference] There is no"
            + " edition \"2017\" in exampleshire.",
        superseding(with(), "2018-12", "[\"2017\"]").faults().lines().findFirst().orElse(""));
  }
}
