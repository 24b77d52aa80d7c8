package org.windscreen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.windscreen.diagnostic.Diagnostics;
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
    ContentChecks.check(tree.load(), Set.of(), LocalDate.of(2026, 11, 22), faults);
    StringBuilder out = new StringBuilder();
    faults
        .all()
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
            + " current one, and none supersedes it. | If it is still being written, say \"status:"
            + " draft\" in its edition.yaml; if it is the new one, write \"current-edition: 2015\""
            + " in authority.yaml and \"supersedes-editions: [2018-12]\" in its edition.yaml; if it"
            + " is an old one, name it in supersedes-editions of the edition that took its"
            + " place.\n",
        faults(with("2015")));
  }

  @Test
  void theCurrentEditionIsSupersededByNone() {
    ContentTree tree = superseding(with("2020"), "2020", "[2018-12]");
    assertEquals(
        "exampleshire/authority.yaml:10:18: error [current-superseded] The current edition"
            + " \"2018-12\" is superseded by \"2020\". | Write \"current-edition: 2020\" to publish"
            + " that one, or take \"2018-12\" out of its supersedes-editions.\n",
        faults(tree).replaceFirst("(?m)^.*not-superseded.*\n", ""));
  }

  @Test
  void anEditionIsSupersededOnce() {
    ContentTree tree = superseding(with("2015", "2012"), "2018-12", "[\"2015\", \"2012\"]");
    assertEquals(
        "exampleshire/2018-12/edition.yaml:42:31: error [superseded-twice] The edition \"2012\" is"
            + " superseded by \"2015\" and by \"2018-12\". | Leave it in supersedes-editions of the"
            + " one that came first after it.\n",
        faults(superseding(tree, "2015", "[\"2012\"]")));
  }

  @Test
  void editionsThatSupersedeEachOtherLeadNowhere() {
    ContentTree tree = superseding(with("2015", "2012"), "2015", "[\"2012\"]");
    assertEquals(
        "exampleshire/2012/edition.yaml:42:23: error [succession-circle] The edition \"2015\" is"
            + " superseded by \"2012\", and that does not lead to the current one, \"2018-12\". |"
            + " Let each edition name in supersedes-editions only those that were before it.\n",
        faults(superseding(tree, "2012", "[\"2015\"]"))
            .replaceFirst("(?m)^.*2015/edition.*\n", ""));
  }

  @Test
  void anEditionThatIsNotThereIsAReferenceToNothing() {
    assertEquals(
        "content/exampleshire/2018-12/edition.yaml:42:23: error [unknown-reference] There is no"
            + " edition \"2017\" in exampleshire.",
        superseding(with(), "2018-12", "[\"2017\"]").faults().lines().findFirst().orElse(""));
  }
}
