package org.windscreen.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.Edition;
import org.windscreen.model.Stated;
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
  private static final List<Column<ConsentView>> COLUMNS = columns();

  /** Every aspect of a rule, then what it refers to and what is said apart. */
  private static List<Column<ConsentView>> columns() {
    List<Column<ConsentView>> columns = new ArrayList<>();
    columns.add(of("needed", e -> needed(said(e))));
    columns.add(of("answer", e -> new Datum.Text(said(e).answer().shown())));
    for (ConsentAspect aspect : ConsentAspect.values()) {
      columns.add(of(aspect.id(), e -> cell(aspect, e)));
      switch (aspect) {
        case RULE -> columns.add(of("exceptions", e -> exceptions(said(e))));
        case TELL_FAMILY, IF_REFUSED, YOUNG_PERSON, RECORD, LAWFUL_BASIS -> {}
      }
    }
    columns.add(of("levels", e -> links(said(e).statedLevels(), e.thing().levels())));
    columns.add(of("law", e -> links(said(e).statedLaw(), e.thing().law())));
    columns.add(of("tell-child", e -> e.quotedIfThere(said(e).statedTellChild())));
    columns.add(of("tell-parent", e -> e.quotedIfThere(said(e).statedTellParent())));
    return List.copyOf(columns);
  }

  private static Column<ConsentView> of(
      String key, Function<ComparedThing<ConsentView>, Datum> cell) {
    return Column.of(ConsentFile.Consent.class, key, cell);
  }

  private static Datum links(Stated<?> stated, List<Link> links) {
    return ComparedThing.unlessLacking(stated, ComparedThing.links(links));
  }

  private static Datum exceptions(ConsentFile.Consent consent) {
    return ComparedThing.unlessLacking(
        consent.statedExceptions(), ComparedThing.texts(consent.exceptions()));
  }

  private static Datum cell(ConsentAspect aspect, ComparedThing<ConsentView> entry) {
    return entry.thing().isSaidApart(aspect)
        ? new Datum.Text(ConsentFact.APART_ONLY)
        : entry.quoted(aspect.of(said(entry)));
  }

  /** The words of the area's own page, whatever the answer. */
  private static Datum needed(ConsentFile.Consent consent) {
    return new Datum.Text(Wording.of(consent.needed()).name());
  }

  private ConsentCompared() {}

  private static ConsentFile.Consent said(ComparedThing<ConsentView> entry) {
    return entry.thing().consent();
  }

  static Subject<?> subject() {
    return new Subject<>(
        "consent",
        Edition.Part.CONSENT.label(),
        "Whether consent is needed, by what you are about to do. Agreement to a service is kept"
            + " apart from the basis for sharing information.",
        true,
        COLUMNS,
        Arrays.stream(ConsentFile.Action.values()).map(ConsentCompared::section).toList(),
        Absence.of(Wording.NOT_STATED, ConsentCompared::isLacking),
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
        needed(c),
        view.notes());
  }
}
