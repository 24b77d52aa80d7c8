package org.windscreen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.windscreen.link.LinkTable;
import org.windscreen.load.ContentTree;
import org.windscreen.load.Loaded;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;

/** Whom an area's pages say first to call. */
class CallsTest {
  private static final String CONTACTS = "exampleshire/2018-12/contacts.yaml";

  private static final String ANOTHER =
      """
        - id: %s
          role: %s
          name: Another
          use-when: At night.
          numbers: %s
          emails: []
          hours: not-stated
          bank-holidays: not-stated
          out-of-hours: not-stated
          forms: []
          shared-with: []
          levels: []
          topics: []
          source: {document: exampleshire-levels-of-need, part: "Appendix 2"}
      """;

  private static final String NUMBER = "[{number: \"+441632960002\", as-printed: 01632 960002}]";

  @Test
  void eachNeedHasTheContactsOfItsKind() {
    assertEquals(
        "HARM mash; nobody for [UNSURE, EARLY_HELP, OUT_OF_HOURS]; no hours of []",
        said(ContentTree.ofReadme()));
  }

  @Test
  void whoeverStepsInOutsideOfAnothersHoursAnswersThen() {
    ContentTree tree = with("police", "other", NUMBER);
    assertEquals(
        "HARM mash; nobody for [UNSURE, EARLY_HELP, OUT_OF_HOURS]; no hours of []", said(tree));
    assertEquals(
        "HARM mash; OUT_OF_HOURS police; nobody for [UNSURE, EARLY_HELP]; no hours of [police]",
        said(tree.replaceIn(CONTACTS, "out-of-hours: not-stated", "out-of-hours: police    ")));
  }

  @Test
  void whoCanBeDialledComesFirst() {
    ContentTree lead = with("lead", "designated-lead", "[]");
    ContentTree both = lead.append(CONTACTS, ANOTHER.formatted("line", "advice", NUMBER));
    assertEquals(
        "HARM mash; UNSURE line; UNSURE lead; nobody for [EARLY_HELP, OUT_OF_HOURS]; no hours of"
            + " [line]",
        said(both));
  }

  private static ContentTree with(String id, String role, String numbers) {
    return ContentTree.ofReadme().append(CONTACTS, ANOTHER.formatted(id, role, numbers));
  }

  private static String said(ContentTree tree) {
    Loaded loaded = tree.load();
    Catalog catalog = loaded.catalog().orElseThrow();
    Authority authority = catalog.authorities().getFirst();
    LinkedEdition linked =
        new LinkedEdition(
            catalog,
            LinkTable.of(catalog, loaded),
            authority,
            authority.current(),
            new NationalStanding(catalog.register(), LocalDate.EPOCH));
    Calls calls = Calls.of(new EditionViews(linked).contacts());
    return calls.calls().stream()
            .map(call -> call.need().name() + " " + call.contact().contact().id().value() + "; ")
            .collect(Collectors.joining())
        + "nobody for "
        + calls.nobody().stream().map(Enum::name).toList()
        + "; no hours of "
        + calls.withoutHours().stream().map(view -> view.contact().id().value()).toList();
  }
}
