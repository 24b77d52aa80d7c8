package org.windscreen.compare;

import java.util.Arrays;
import java.util.List;
import org.windscreen.model.ConsentFile;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.view.ConsentAspect;
import org.windscreen.view.ConsentFact;
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
          Column.of("answer", "In short", e -> new Datum.Text(said(e).answer().shown())),
          aspect(ConsentAspect.RULE),
          Column.of("exceptions", ConsentFact.EXCEPTIONS, e -> exceptions(said(e))),
          aspect(ConsentAspect.IF_REFUSED),
          Column.of(
              ConsentAspect.TELL_FAMILY.id(),
              ConsentAspect.TELL_FAMILY.label(),
              ConsentCompared::tellFamily),
          aspect(ConsentAspect.YOUNG_PERSON),
          aspect(ConsentAspect.RECORD),
          aspect(ConsentAspect.LAWFUL_BASIS),
          Column.of("levels", "Levels", e -> ComparedThing.links(e.thing().levels())),
          Column.of("law", "The law", e -> ComparedThing.links(e.thing().law())),
          Column.of("tell-child", ConsentFact.TO_CHILD, e -> e.quoted(said(e).tellChild())),
          Column.of("tell-parent", ConsentFact.TO_PARENT, e -> e.quoted(said(e).tellParent())));

  private static Datum exceptions(ConsentFile.Consent consent) {
    return consent.statedExceptions().isLacking()
        ? new Datum.Lacking()
        : ComparedThing.texts(consent.exceptions());
  }

  private static Column<ConsentView> aspect(ConsentAspect aspect) {
    return Column.of(aspect.id(), aspect.label(), e -> e.quoted(aspect.of(said(e))));
  }

  private static Datum tellFamily(ComparedThing<ConsentView> entry) {
    return entry.thing().isSaidApart(ConsentAspect.TELL_FAMILY)
        ? new Datum.Text(ConsentFact.APART_ONLY)
        : entry.quoted(said(entry).tellFamily());
  }

  private ConsentCompared() {}

  private static ConsentFile.Consent said(ComparedThing<ConsentView> entry) {
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

  private static ComparedThing<ConsentView> entry(LinkedEdition linked, ConsentView view) {
    ConsentFile.Consent c = view.consent();
    return new ComparedThing<>(
        linked,
        section(c.action()),
        new Link(c.title(), view.address()),
        view,
        brief(c.needed()),
        view.notes());
  }

  private static Datum brief(ConsentFile.Needed needed) {
    return switch (needed) {
      case YES, EXPECTED, ASK, NO -> new Datum.Text(Wording.of(needed).name());
      case NOT_STATED -> new Datum.Silent();
      case COPY_INCOMPLETE -> new Datum.Lacking();
    };
  }
}
