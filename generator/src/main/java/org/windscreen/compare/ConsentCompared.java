package org.windscreen.compare;

import java.util.Arrays;
import java.util.List;
import org.windscreen.model.ConsentFile;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.view.ConsentView;
import org.windscreen.view.EditionViews;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.Wording;

/** Consent by what one is about to do. */
final class ConsentCompared {
  private static final List<Column<ConsentView>> COLUMNS =
      List.of(
          Column.of(
              "needed",
              "Is consent needed?",
              e -> new Datum.Text(Wording.of(said(e).needed()).name())),
          Column.of("answer", "In short", e -> new Datum.Text(said(e).answer())),
          Column.of("rule", "The rule", e -> e.quoted(said(e).rule())),
          Column.of("exceptions", "When it does not hold", e -> Entry.texts(said(e).exceptions())),
          Column.of("if-refused", "If it is refused", e -> e.quoted(said(e).ifRefused())),
          Column.of("tell-family", "What to tell the family", e -> e.quoted(said(e).tellFamily())),
          Column.of(
              "young-person",
              "The young person's own consent",
              e -> e.quoted(said(e).youngPerson())),
          Column.of("record", "What to record", e -> e.quoted(said(e).record())),
          Column.of(
              "lawful-basis", "Lawful basis for sharing", e -> e.quoted(said(e).lawfulBasis())),
          Column.of("levels", "Levels", e -> Entry.links(e.thing().levels())),
          Column.of("law", "The law", e -> Entry.links(e.thing().law())),
          Column.of("tell-child", "What to say to the child", e -> e.quoted(said(e).tellChild())),
          Column.of("tell-parent", "What to say to a parent", e -> e.quoted(said(e).tellParent())));

  private ConsentCompared() {}

  private static ConsentFile.Consent said(Entry<ConsentView> entry) {
    return entry.thing().consent();
  }

  static Subject<?> subject() {
    return new Subject<>(
        "consent",
        "Consent",
        "Whether consent is needed, by what you are about to do. Agreement to a service is kept"
            + " apart from the basis for sharing information.",
        true,
        COLUMNS,
        Arrays.stream(ConsentFile.Action.values()).map(ConsentCompared::section).toList(),
        Absence.of("Not stated", ConsentCompared::isLacking),
        linked -> new EditionViews(linked).consents().stream().map(c -> entry(linked, c)).toList());
  }

  private static boolean isLacking(LinkedEdition linked, Comparison.Section section) {
    return linked.edition().consent().copyIncomplete().stream()
        .anyMatch(action -> section(action).equals(section));
  }

  private static Comparison.Section section(ConsentFile.Action action) {
    return Comparison.Section.of(Wording.of(action));
  }

  private static Entry<ConsentView> entry(LinkedEdition linked, ConsentView view) {
    ConsentFile.Consent c = view.consent();
    return new Entry<>(
        linked,
        section(c.action()),
        new Link(c.title(), view.address()),
        view,
        brief(c.needed()),
        view.notes());
  }

  private static Datum brief(ConsentFile.Needed needed) {
    return switch (needed) {
      case YES, EXPECTED, NO -> new Datum.Text(Wording.of(needed).name());
      case NOT_STATED -> new Datum.Silent();
      case COPY_INCOMPLETE -> new Datum.Lacking();
    };
  }
}
