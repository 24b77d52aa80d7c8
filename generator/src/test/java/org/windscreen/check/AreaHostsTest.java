package org.windscreen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.windscreen.load.ContentTree;

/** Hosts and names of other areas in what an area says. */
class AreaHostsTest {
  private static final String OTHER = "otherplace/2018-12/";

  /** Otherplace, with sites, mail and names of its own. */
  private static ContentTree content() {
    ContentTree content =
        Checked.twoPlaces()
            .replaceIn("otherplace/authority.yaml", "[Exam, ESCP]", "[Otherpl, OSCP]")
            .replaceIn(
                "otherplace/authority.yaml", "[Exampleshire Council, Otherplace Council]", "[]")
            .replaceIn(
                "exampleshire/authority.yaml",
                "[Exampleshire Council, Otherplace Council]",
                "[Exampleshire Council]");
    for (String path : content.files().keySet()) {
      if (path.startsWith("otherplace/")) {
        content =
            content.put(
                path,
                content
                    .text(path)
                    .replace("Exampleshire", "Otherplace")
                    .replace("exampleshire.example", "otherplace.example"));
      }
    }
    return content;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://www.exampleshire.gov.uk/x      | true
          https://my-example-shire.org/x         | true
          https://ylc.EXAMPLESHIRE.gov.uk        | true
          www.exampleshire.gov.uk                | true
          safeguarding.exampleshire.gov.uk/x     | true
          https://exampleshire.example/          | true
          https://www.otherplace.gov.uk/x        | false
          https://otherplaceandexampleshire.org/ | false
          https://www.nhs.uk/exampleshire        | false
          https://exam.org/                      | false
          """)
  void aTextLeadsToNoSiteOfAnotherArea(String address, boolean told) {
    for (String text : new String[] {"See %s for more.", "See [more](%s)."}) {
      String faults =
          Checked.faults(
              content()
                  .append(OTHER + "guidance/vision.md", "\n" + text.replace("%s", address) + "\n"),
              "foreign-web");
      assertEquals(told ? 1 : 0, faults.lines().count(), faults);
    }
  }

  @Test
  void formsServicesDocumentsAndDownloadsAreOfTheArea() {
    String address = "https://www.exampleshire.gov.uk/x";
    assertEquals(
        """
        otherplace/2018-12/services.yaml:4:9: error [foreign-web-domain]\
         "https://www.exampleshire.gov.uk/x" is on a site of Exampleshire. | Write this area's own\
         as its document prints it; if that one is meant, record an exception.
        """,
        told(OTHER + "services.yaml", "address: not-stated", "address: " + address));
    String form = "https://www.otherplace.example/refer";
    assertEquals(1, told(OTHER + "contacts.yaml", form, address).lines().count());
    String link = "https://procedures.example/";
    assertEquals(1, told(OTHER + "links.yaml", link, address).lines().count());
  }

  private static String told(String path, String old, String with) {
    return Checked.faults(content().replaceIn(path, old, with), "foreign-web");
  }

  /** A trust's mail says nothing of the area; whoever leads to it more often is at home there. */
  @Test
  void aDomainWithoutANameIsThatOfTheAreaThatUsesItMore() {
    ContentTree trust =
        content()
            .replaceIn(
                "exampleshire/2018-12/contacts.yaml",
                "mash@exampleshire.example",
                "mash@trust.example");
    assertEquals(
        "otherplace/2018-12/contacts.yaml",
        Checked.faults(
                trust.replaceIn(
                    OTHER + "contacts.yaml",
                    "https://www.otherplace.example/refer",
                    "https://trust.example/"),
                "foreign-web")
            .replaceFirst("(?s):.*", ""));
    assertEquals(
        "",
        Checked.faults(
            content()
                .replaceIn(
                    "exampleshire/2018-12/contacts.yaml",
                    "mash@exampleshire.example",
                    "mash.exampleshire@nhs.net")
                .replaceIn(
                    OTHER + "contacts.yaml", "mash@otherplace.example", "mash.otherplace@nhs.net"),
            "foreign-"));
  }

  @Test
  void aMailAddressNamedAfterAnotherAreaIsThatAreas() {
    assertEquals(
        """
        otherplace/2018-12/contacts.yaml:4:5: error [foreign-mail-domain]\
         "mash@exampleshire.gov.uk" is an address of Exampleshire. | Write this area's own as its\
         document prints it.
        """,
        Checked.faults(
            content()
                .replaceIn(
                    OTHER + "contacts.yaml", "mash@otherplace.example", "mash@exampleshire.gov.uk"),
            "foreign-"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Exampleshire's MASH answers.               | Exampleshire
          Ring Exam's MASH.                          | Exam
          The ESCP has agreed it.                    | ESCP
          Exampleshire Council answers.              | Exampleshire Council
          Exams are in June. An exam is no harm.     |
          Otherplace's MASH answers.                 |
          The OSCP has agreed it.                    |
          """)
  void anotherAreasNameIsTold(String text, String name) {
    String found =
        Checked.faults(
                content().append(OTHER + "guidance/vision.md", "\n" + text + "\n"),
                "name-of-another-area")
            .lines()
            .map(line -> line.replaceFirst(".*area: \"([^\"]*)\".*", "$1"))
            .collect(Collectors.joining(" "));
    assertEquals(name == null ? "" : name, found);
  }
}
