package org.windscreen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.windscreen.load.ContentTree.EDITION;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.windscreen.load.ContentTree;

/** Links under words that name a thing: whether it is the one that they lead to. */
class LinkNamesTest {
  private static final String CHAPTER = EDITION + "guidance/vision.md";
  private static final Pattern WRITE = Pattern.compile("Write \\[[^]]*]\\(([^)]+)\\)|Check both");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          level 2                    | level:2                         |
          levels 1 and 2             | level:2                         |
          what to do                 | level:2                         |
          Statutory                  | level:2                         |
          Universal services         | level:2                         |
          Level 1                    | level:2                         | level:1
          Level one                  | level:2                         | level:1
          the **Level 1**            | level:2                         | level:1
          tier 1                     | level:2                         | level:1
          Level 1: Universal         | level:2                         | level:1
          universal                  | level:2                         | level:1
          Level 7                    | level:2                         | check
          Higher levels              | level:2                         |
          Higher levels              | level:1                         | level:higher
          Level 1                    | level:higher                    | level:1
          level 1                    | indicator:exa-101               |
          level 2                    | indicator:exa-101               | level:2
          exa-101                    | indicator:exa-101               |
          indicator EXA-101          | indicator:exa-101               |
          exa-101                    | indicator:exa-103               | indicator:exa-101
          see exa-101                | level:1                         | indicator:exa-101
          exa-101 and exa-103        | indicator:exa-103               |
          the MASH                   | contact:mash                    |
          Exampleshire MASH          | contact:mash                    |
          duty team                  | contact:mash                    |
          Emergency Duty Team        | contact:mash                    | contact:night
          the Emergency Duty Team    | contact:mash#refer              | contact:night
          emergency duty team (EDT)  | contact:mash                    | contact:night
          EDT                        | contact:mash                    | contact:night
          ring the EDT               | contact:mash                    | contact:night
          Referral and Assessment Team | contact:mash                  |
          Referral and Assessment Team | contact:night                 | contact:mash
          Emergency Duty Team        | pathway:referral                | contact:night
          Emergency Duty Team        | level:2                         | contact:night
          the team                   | pathway:referral                |
          Family Mentoring           | service:family-mentoring        |
          Young Mentors              | service:family-mentoring        | service:mentors
          mentors                    | service:family-mentoring        |
          Young Mentors              | contact:mash                    | service:mentors
          section 47                 | law:children-act-1989-s47       |
          section 47 duties          | law:children-act-1989-s47       |
          section 17                 | law:children-act-1989-s47       | check
          the Children Act 2004      | law:children-act-1989-s47       | check
          what the law says          | law:children-act-1989-s47       |
          Working Together           | national:working-together-2018  |
          Working Together 2018      | national:working-together-2018  |
          Working Together 2023      | national:working-together-2018  | check
          section 3                  | guidance:vision                 |
          section 4                  | guidance:vision                 | check
          self-harm                  | topic:self-harm                 |
          cutting                    | topic:self-harm                 |
          a child's mental health    | topic:self-harm                 | topic:mental-health
          how they feel              | topic:self-harm                 |
          self-harm                  | topic:mental-health             | topic:self-harm
          Otherplace                 | authority:otherplace            |
          Otherplace's partnership   | authority:otherplace            |
          Exampleshire               | authority:otherplace            | authority:exampleshire
          Exampleshire's MASH        | otherplace/contact:mash         | exampleshire/contact:mash
          Otherplace's MASH          | otherplace/contact:mash         |
          the neighbours' MASH       | otherplace/contact:mash         |
          the edition of 2018        | edition:2018-12                 |
          the edition of 2014        | edition:2018-12                 | check
          number                     | contact:night                   |
          """)
  void aLinkLeadsToWhatItsWordsName(String words, String to, String told) {
    String faults = Checked.faults(linked("[" + words + "](" + to + ")"), "link-names-another");
    String found =
        WRITE
            .matcher(faults)
            .results()
            .map(f -> f.group(1) == null ? "check" : f.group(1))
            .collect(Collectors.joining(" "));
    assertEquals(told == null ? "" : told, found);
  }

  /** The number that follows the name of a team is that of the team. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ring the Emergency Duty Team on [number](contact:night). |
          Ring the Emergency Duty Team on [number](contact:mash). | contact:night
          EDT: [number](contact:mash) | contact:night
          At night the [Emergency Duty Team](contact:night), [mail](contact:mash) | contact:night
          Exampleshire MASH on [number](contact:night) | contact:mash
          Ring Exampleshire MASH, not the EDT, on [number](contact:mash). |
          Ring the EDT at night. By day it is [number](contact:mash). |
          Whoever edits this rings [number](contact:mash). |
          The Emergency Duty Team has a neighbour, [number](otherplace/contact:mash). |
          """)
  void aNumberIsThatOfTheTeamNamedBeforeIt(String text, String told) {
    String found =
        WRITE
            .matcher(Checked.faults(linked(text), "link-names-another"))
            .results()
            .map(f -> f.group(1))
            .collect(Collectors.joining(" "));
    assertEquals(told == null ? "" : told, found);
  }

  @Test
  void aSentenceThatIsNoMarkdownIsHeldToTheSame() {
    assertEquals(
        """
        exampleshire/2018-12/consent.yaml:9:43: error [link-names-another] The sentence names\
         "contact:night", and what follows is of another: "contact:mash". | Write\
         [number](contact:night), or name whose it is; if both are right, record an exception.
        """,
        Checked.faults(
            content()
                .replaceIn(
                    EDITION + "consent.yaml",
                    "answer: Yes. Early help is voluntary.",
                    "answer: Yes. Ring the EDT on [number](contact:mash)."),
            "link-names"));
  }

  @Test
  void aLinkToAnotherIsToldWhereItLeads() {
    assertEquals(
        """
        exampleshire/2018-12/guidance/vision.md:14:11: error [link-names-another] This link says\
         "Level 1" and leads to something else: "level:2". | Write [Level 1](level:1), or say in\
         words what it leads to; if both are right, record an exception.
        """,
        Checked.faults(linked("[Level 1](level:2)"), "link-names"));
  }

  @Test
  void aTextOfTheWholeSiteNamesWhatTheAreaHas() {
    assertEquals(
        """
        pages/about.md:7:23: error [link-names-another] This link says "Emergency Duty Team" and\
         leads to something else: "exampleshire/contact:mash". | Write [Emergency Duty\
         Team](exampleshire/contact:night), or say in words what it leads to; if both are right, record an\
         exception.
        """,
        Checked.faults(
            content()
                .append("pages/about.md", "\n[Emergency Duty Team](exampleshire/contact:mash)\n"),
            "link-names"));
  }

  private static ContentTree linked(String link) {
    return content().append(CHAPTER, "\n" + link + "\n");
  }

  /** Exampleshire with a team for nights and another service, and Otherplace. */
  private static ContentTree content() {
    ContentTree two = Checked.twoPlaces();
    return two.replaceIn("otherplace/authority.yaml", "name: Exampleshire", "name: Otherplace")
        .replaceIn(
            "otherplace/authority.yaml", "partnership: Exampleshire", "partnership: Otherplace")
        .replaceIn("otherplace/authority.yaml", "[Exam, ESCP]", "[OSCP]")
        .replaceIn(
            "otherplace/authority.yaml",
            "[Exampleshire Council, Otherplace Council]",
            "[Otherplace Council]")
        .replaceIn(
            "exampleshire/authority.yaml",
            "[Exampleshire Council, Otherplace Council]",
            "[Exampleshire Council]")
        .append(
            EDITION + "contacts.yaml",
            two.text(EDITION + "contacts.yaml")
                .replaceFirst("(?s).*contacts:\n", "")
                .replace("id: mash", "id: night")
                .replace("Exampleshire MASH", "Emergency Duty Team (EDT)")
                .replaceFirst("(?m)^ *formerly.*\n", ""))
        .append(
            EDITION + "services.yaml",
            two.text(EDITION + "services.yaml")
                .replaceFirst("(?s).*services:[^\n]*\n", "")
                .replace("family-mentoring", "mentors")
                .replace("Family Mentoring", "Young Mentors"));
  }
}
