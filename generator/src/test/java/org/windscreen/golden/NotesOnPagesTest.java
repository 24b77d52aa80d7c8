package org.windscreen.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.windscreen.cli.Typed;
import org.windscreen.load.ContentTree;

/**
 * Where a note on the source stands, by what it is for. Three notes are about each kind of thing of
 * Exampleshire: one for safety, one for readers, one for editors.
 */
class NotesOnPagesTest {
  private static final String AREA = "exampleshire/";
  private static final String EDITION = AREA + "editions/2018-12";

  @TempDir private static Path place;

  @BeforeAll
  static void build() throws IOException {
    List<String> about =
        List.of(
            "indicator:exa-101",
            "level:1",
            "category:health",
            "special:young-carers",
            "service:family-mentoring",
            "consent:early-help",
            "contact:mash",
            "pathway:referral",
            "threshold:child-protection",
            "practice:signs-of-safety",
            "practice:early-help-assessment",
            "guidance:vision");
    String notes = about.stream().map(NotesOnPagesTest::three).collect(Collectors.joining());
    ContentTree.ofReadme()
        .replaceIn(
            ContentTree.EDITION + "edition.yaml", "  - id: two-numbers\n", notes + "  - id: two\n")
        .write(place.resolve("content"));
    succeeds("mint");
    succeeds("build");
  }

  private static String three(String ref) {
    String id = ref.replace(':', '-');
    return note("safety", id, ref)
            .replace("    place", "    beware: Beware of " + ref + "\n    place")
        + note("reader", id, ref)
        + note("editor", id, ref);
  }

  private static String note(String purpose, String id, String ref) {
    return """
      - id: %1$s-%2$s
        for: %1$s
        place: {document: exampleshire-levels-of-need, part: "1"}
        wrong: It is odd what the %1$s finds in %3$s.
        shown: As it is.
        affects: ["%3$s"]
    """
        .formatted(purpose, id, ref);
  }

  private static void succeeds(String command) {
    Typed typed =
        Typed.command(
            List.of(
                command,
                "--content=" + place.resolve("content"),
                "--templates=" + ContentTree.root().resolve("templates").normalize(),
                "--output=" + place.resolve("site"),
                "--as-of=2026-11-25",
                "--quiet"));
    assertEquals(0, typed.code(), typed.err());
  }

  /**
   * Every kind of page that shows such a thing, and the words of it that come after the warning.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          indicator:exa-101 | exampleshire/indicators/exa-101 | The child may be at risk of self-harm.
          indicator:exa-101 | exampleshire/indicators/exa-103 | The child may be at risk of self-harm.
          indicator:exa-101 | exampleshire/indicators | The child may be at risk of self-harm.
          indicator:exa-101 | exampleshire/levels/1 | The child may be at risk of self-harm.
          indicator:exa-101 | exampleshire/categories/health | The child may be at risk of self-harm.
          indicator:exa-101 | exampleshire/topics/self-harm | The child may be at risk of self-harm.
          indicator:exa-101 | exampleshire/special-circumstances/young-carers | The child may be at risk of self-harm.
          indicator:exa-101 | exampleshire/editions/2018-12 | The child may be at risk of self-harm.
          indicator:exa-101 | compare/topics/self-harm | The child may be at risk of self-harm.
          level:1 | exampleshire/levels/1 | Children whose needs are met
          level:1 | exampleshire/levels | Children whose needs are met
          level:1 | exampleshire/editions/2018-12 | Children whose needs are met
          level:1 | compare/levels/universal | Children whose needs are met
          category:health | exampleshire/categories/health | The child may be at risk of self-harm.
          category:health | exampleshire/editions/2018-12 | Common categories: Health
          special:young-carers | exampleshire/special-circumstances/young-carers | Be alert to a child
          special:young-carers | exampleshire/special-circumstances | Be alert to a child
          special:young-carers | exampleshire/editions/2018-12 | Be alert to a child
          special:young-carers | compare/special-circumstances | Be alert to a child
          service:family-mentoring | exampleshire/services | Help in the family's home.
          service:family-mentoring | exampleshire/editions/2018-12 | Help in the family's home.
          service:family-mentoring | compare/services/universal | Levels
          consent:early-help | exampleshire/consent | Early help is voluntary.
          consent:early-help | exampleshire | Starting early help
          consent:early-help | exampleshire/levels/1 | Early help is voluntary.
          consent:early-help | exampleshire/indicators/exa-101 | Early help is voluntary.
          consent:early-help | exampleshire/editions/2018-12 | Early help is voluntary.
          consent:early-help | compare/consent/early-help | Early help is voluntary.
          contact:mash | exampleshire/contacts | 01632 960001
          contact:mash | exampleshire | 01632 960001
          contact:mash | exampleshire/levels/2 | 01632 960001
          contact:mash | exampleshire/indicators/exa-101 | 01632 960001
          contact:mash | exampleshire/editions/2018-12 | 01632 960001
          contact:mash | compare/contacts | Exampleshire MASH
          contact:mash | compare/contacts/front-door | 01632 960001
          pathway:referral | exampleshire/pathways | Every contact is considered
          pathway:referral | exampleshire/editions/2018-12 | Every contact is considered
          pathway:referral | compare/time-limits | How long it may take
          threshold:child-protection | exampleshire/statutory-thresholds | The council makes enquiries
          threshold:child-protection | exampleshire/editions/2018-12 | The council makes enquiries
          practice:signs-of-safety | exampleshire/practice | A strengths-based way
          practice:signs-of-safety | exampleshire/editions/2018-12 | A strengths-based way
          practice:signs-of-safety | compare/practice/models | A strengths-based way
          practice:early-help-assessment | exampleshire/practice | One assessment for
          guidance:vision | exampleshire/guidance/vision | Children are safe with their family.
          guidance:vision | exampleshire/editions/2018-12 | Children are safe with their family.
          """)
  void aWarningIsReadBeforeWhatItWarnsOf(String ref, String page, String wording)
      throws IOException {
    String said = main(page).text();
    Matcher warned = Pattern.compile("[Ww]arnings?: [^:]*Beware of " + ref).matcher(said);
    int warning = warned.find() ? warned.start() : -1;
    assertTrue(warning >= 0, page + " does not warn of " + ref + ": " + said);
    assertTrue(said.indexOf(wording) > warning, page + " has “" + wording + "” first: " + said);
  }

  @ParameterizedTest
  @CsvSource({
    "contacts, contact:mash",
    "consent, consent:early-help",
    "pathways, pathway:referral",
    "services, service:family-mentoring",
    "practice, practice:signs-of-safety",
    "levels/1, level:1",
    "indicators/exa-101, indicator:exa-101",
    "guidance/vision, guidance:vision",
    "special-circumstances/young-carers, special:young-carers",
  })
  void aNoteForReadersFoldsAway(String page, String ref) throws IOException {
    Element main = main(AREA + page);
    String words = "It is odd what the reader finds in " + ref + ".";
    assertTrue(main.select("details:not([open])").text().contains(words), main.text());
    main.select("details").remove();
    assertTrue(!main.text().contains(words), main.text());
  }

  @Test
  void aNoteForEditorsStandsOnTheEditionsPagesAlone() throws IOException {
    List<String> found = new ArrayList<>();
    for (String file : GoldenSite.files(place.resolve("site"))) {
      String text = Files.readString(place.resolve("site").resolve(file));
      if (text.contains("odd what the editor finds") || text.contains("note-editor-")) {
        found.add(file);
      }
    }
    assertEquals(List.of(AREA + "edition/index.html", EDITION + "/index.html"), found);
  }

  @Test
  void theEditionsPageGroupsAllNotesByWhatTheyAreFor() throws IOException {
    for (String page : List.of(AREA + "edition", EDITION)) {
      Element main = main(page);
      assertEquals(
          List.of("What to beware of", "For readers", "For editors"),
          main.getElementById("page-all-notes").nextElementSiblings().select("h3").eachText());
      Elements last = main.select("h3:contains(For editors) ~ .note");
      assertEquals(12, last.size());
      assertTrue(last.stream().allMatch(note -> note.id().startsWith("note-editor-")));
    }
  }

  @Test
  void dataHasTheWarnings() throws IOException {
    Path compare = place.resolve("site/compare");
    String contacts = Files.readString(compare.resolve("contacts/data.csv"));
    assertTrue(contacts.contains("Warning: Beware of contact:mash"), contacts);
    String topic = Files.readString(compare.resolve("topics/self-harm/data.json"));
    assertTrue(topic.contains("exa-101: (Warning: Beware of indicator:exa-101) The child"), topic);
  }

  /** What is fetched when results are shown has them; what ranks results has not. */
  @Test
  void searchShowsTheWarningsAndDoesNotRankByThem() throws IOException {
    Path index = place.resolve("site/exampleshire/search");
    assertTrue(Files.readString(index.resolve("r0.js")).contains("Beware of contact:mash"));
    for (String file : List.of("index.js", "p0.js", "n0.js")) {
      assertTrue(
          !Files.readString(index.resolve(file)).toLowerCase(Locale.ROOT).contains("beware"));
    }
    String content = place.resolve("content").toString();
    String templates = ContentTree.root().resolve("templates").normalize().toString();
    Typed typed =
        Typed.command(
            List.of(
                "search",
                "--content=" + content,
                "--templates=" + templates,
                "--limit=1",
                "exa-101"));
    assertEquals(
        """
         1. Warning: Beware of indicator:exa-101
            The child may be at risk of self-harm.
            Indicator, exampleshire, Level 1  /exampleshire/indicators/exa-101/
        """,
        typed.out());
  }

  private static Element main(String page) throws IOException {
    Path file = place.resolve("site").resolve(page).resolve("index.html");
    return Jsoup.parse(Files.readString(file)).selectFirst("main");
  }
}
