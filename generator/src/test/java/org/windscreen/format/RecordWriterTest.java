package org.windscreen.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.windscreen.markdown.PlainText;
import org.windscreen.markdown.Prose;
import org.windscreen.model.BaseAddress;
import org.windscreen.model.ChapterHead;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.Id;
import org.windscreen.model.LinksFile;
import org.windscreen.model.PathwaysFile;
import org.windscreen.model.Place;
import org.windscreen.model.SiteFile;
import org.windscreen.model.Stated;
import org.windscreen.model.ThresholdsFile;

class RecordWriterTest {
  private static final String LONG =
      "Indicators guide a conversation. They are neither exhaustive nor weighted, and they are no"
          + " substitute for professional judgement: # ask, and ask again.";

  private static Prose prose(String markdown) {
    return Prose.of(markdown);
  }

  private static Place place(String part) {
    return new Place(
        new Id.Document("handbook"),
        part,
        Optional.of(new Id.PrintedLevel("2")),
        Optional.empty(),
        Optional.of(3));
  }

  @Test
  void aFileStartsWithItsSchemaAndKeepsTheOrderOfTheRecord() {
    SiteFile site =
        new SiteFile(
            "Levels of need: one site",
            new BaseAddress("https://a.example/"),
            LONG,
            "Call 999.",
            "No.",
            List.of(new Id.Authority("exampleshire"), new Id.Authority("no")));
    assertEquals(
        """
        # yaml-language-server: $schema=schema/site.schema.json
        title: "Levels of need: one site"
        base-address: https://a.example/
        summary: >-
          Indicators guide a conversation. They are neither exhaustive nor weighted, and they are no substitute for
          professional judgement: # ask, and ask again.
        emergency: Call 999.
        caveat: No.
        authorities: [exampleshire, "no"]
        """,
        RecordWriter.file(FileKind.SITE, site));
  }

  @Test
  void listsOfGroupsStandBelowTheirKeyAndOnePlaceOnItsLine() {
    ThresholdsFile.Threshold threshold =
        new ThresholdsFile.Threshold(
            new Id.Threshold("child-in-need"),
            "Child in need",
            Stated.known(List.of()),
            prose("One.\n\n- two\n- three\n"),
            Stated.known(List.of(new Id.Level("3"), new Id.Level("4"))),
            List.of(place("2, at the end")));
    ThresholdsFile.Threshold other =
        new ThresholdsFile.Threshold(
            new Id.Threshold("care"),
            "Care",
            Stated.known(List.of(new Id.Law("s31"))),
            prose("Four."),
            Stated.known(List.of()),
            List.of(place("2"), place("3")));
    assertEquals(
        """
        # yaml-language-server: $schema=../../schema/thresholds.schema.json
        thresholds:
          - id: child-in-need
            title: Child in need
            law: []
            text: |
              One.

              - two
              - three
            levels: [3, 4]
            source: {document: handbook, part: "2, at the end", level: 2, item: 3}
          - id: care
            title: Care
            law: [s31]
            text: Four.
            levels: []
            source:
              - {document: handbook, part: "2", level: 2, item: 3}
              - {document: handbook, part: "3", level: 2, item: 3}
        """,
        RecordWriter.file(
            FileKind.THRESHOLDS, new ThresholdsFile(Stated.known(List.of(threshold, other)))));
  }

  @Test
  void whatIsSilentOrLackingIsSaidAndWhatMayBeLeftOutIsNot() {
    ConsentFile.Consent consent =
        new ConsentFile.Consent(
            new Id.Consent("advice"),
            ConsentFile.Action.ADVICE,
            "Asking for advice",
            ConsentFile.Needed.NO,
            PlainText.of("No."),
            Stated.silent(),
            Stated.known(List.of("Where the child may be harmed by the delay.", "Where " + LONG)),
            Stated.lacking(),
            Stated.known(prose(LONG)),
            Stated.silent(),
            Stated.silent(),
            Stated.silent(),
            Stated.silent(),
            Stated.known(prose("Say so.")),
            Stated.known(List.of()),
            Stated.known(List.of()),
            List.of(place("4")));
    assertEquals(
        """
        # yaml-language-server: $schema=../../schema/consent.schema.json
        consent:
          - id: advice
            action: advice
            title: Asking for advice
            needed: "no"
            answer: No.
            rule: not-stated
            exceptions:
              - Where the child may be harmed by the delay.
              - >-
                Where Indicators guide a conversation. They are neither exhaustive nor weighted, and they are no
                substitute for professional judgement: # ask, and ask again.
            if-refused: copy-incomplete
            tell-family: >-
              Indicators guide a conversation. They are neither exhaustive nor weighted, and they are no substitute
              for professional judgement: # ask, and ask again.
            young-person: not-stated
            record: not-stated
            lawful-basis: not-stated
            tell-parent: Say so.
            levels: []
            law: []
            source: {document: handbook, part: "4", level: 2, item: 3}
        not-stated: [gathering-information, sharing-information]
        """,
        RecordWriter.file(
            FileKind.CONSENT,
            new ConsentFile(
                Stated.known(List.of(consent)),
                List.of(
                    ConsentFile.Action.GATHERING_INFORMATION,
                    ConsentFile.Action.SHARING_INFORMATION),
                List.of())));
  }

  @Test
  void groupsStandBelowTheirKeyAndNumbersBare() {
    PathwaysFile.Step step =
        new PathwaysFile.Step(
            new PathwaysFile.StepId("decision"),
            "A manager decides",
            Stated.known(PlainText.of("A manager")),
            prose("  indented\nand not"),
            Stated.known(
                new PathwaysFile.TimeLimit(
                    PlainText.of("Within 24 hours"), 24, PathwaysFile.Unit.HOURS, Stated.silent())),
            Stated.known(List.of()),
            List.of(place("17")));
    PathwaysFile.Pathway pathway =
        new PathwaysFile.Pathway(
            new Id.Pathway("referral"),
            PathwaysFile.PathwayKind.REFERRAL,
            "Referral",
            Stated.silent(),
            Stated.known(List.of()),
            List.of(step),
            List.of(place("17")));
    assertEquals(
        """
        # yaml-language-server: $schema=../../schema/pathways.schema.json
        pathways:
          - id: referral
            kind: referral
            title: Referral
            summary: not-stated
            levels: []
            steps:
              - id: decision
                title: A manager decides
                who: A manager
                text: |2
                    indented
                  and not
                time-limit:
                  limit: Within 24 hours
                  amount: 24
                  unit: hours
                  counted-from: not-stated
                contacts: []
                source: {document: handbook, part: "17", level: 2, item: 3}
            source: {document: handbook, part: "17", level: 2, item: 3}
        not-stated: []
        """,
        RecordWriter.file(
            FileKind.PATHWAYS,
            new PathwaysFile(Stated.known(List.of(pathway)), List.of(), List.of())));
  }

  @Test
  void aChapterStartsWithItsHeadBetweenDashes() {
    ChapterHead head =
        new ChapterHead(
            "Vision", 1, List.of(place("3")), List.of(new Id.Topic("self-harm")), List.of());
    assertEquals(
        """
        ---
        title: Vision
        order: 1
        source: {document: handbook, part: "3", level: 2, item: 3}
        topics: [self-harm]
        ---
        Children are safe.

        ## Together
        """,
        RecordWriter.markdown(head, prose("Children are safe.\n\n## Together\n")));
  }

  @Test
  void aFileIsWrittenFromItsOwnRecordOnly() {
    LinksFile links = new LinksFile(Stated.known(List.of()));
    assertThrows(IllegalArgumentException.class, () -> RecordWriter.file(FileKind.CONTACTS, links));
  }
}
