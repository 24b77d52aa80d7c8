package org.windscreen.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.windscreen.markdown.Prose;
import org.windscreen.model.ConsentFile;
import org.windscreen.page.Comparison;
import org.windscreen.page.Datum;
import org.windscreen.view.ConsentView;
import org.windscreen.view.EditionViews;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;

/** Consent by what one is about to do. */
final class ConsentCompared {
  private ConsentCompared() {}

  static Subject subject() {
    return new Subject(
        "consent",
        "Consent",
        "Whether consent is needed, by what you are about to do. Agreement to a service is kept"
            + " apart from the basis for sharing information.",
        true,
        List.of(
            Comparison.Column.of("needed", "Is consent needed?"),
            Comparison.Column.of("answer", "In short"),
            Comparison.Column.of("rule", "The rule"),
            Comparison.Column.of("exceptions", "When it does not hold"),
            Comparison.Column.of("if-refused", "If it is refused"),
            Comparison.Column.of("tell-family", "What to tell the family"),
            Comparison.Column.of("young-person", "The young person's own consent"),
            Comparison.Column.of("record", "What to record"),
            Comparison.Column.of("lawful-basis", "Lawful basis for sharing"),
            Comparison.Column.of("levels", "Levels"),
            Comparison.Column.of("law", "The law"),
            Comparison.Column.of("tell-child", "What to say to the child"),
            Comparison.Column.of("tell-parent", "What to say to a parent")),
        Arrays.stream(ConsentFile.Action.values()).map(ConsentCompared::section).toList(),
        "Not stated",
        linked -> new EditionViews(linked).consents().stream().map(c -> row(linked, c)).toList());
  }

  private static Comparison.Section section(ConsentFile.Action action) {
    String id = action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return switch (action) {
      case ADVICE -> new Comparison.Section(id, "Asking for advice", "Talking a worry through.");
      case EARLY_HELP -> new Comparison.Section(id, "Early help", "Starting or asking for it.");
      case CHILD_IN_NEED ->
          new Comparison.Section(id, "Child in need", "Referring a child who may be in need.");
      case CHILD_PROTECTION ->
          new Comparison.Section(
              id, "Child protection", "Referring a child who may be suffering significant harm.");
      case GATHERING_INFORMATION ->
          new Comparison.Section(id, "Gathering information", "Asking others what they know.");
      case SHARING_INFORMATION ->
          new Comparison.Section(id, "Sharing information", "Telling others what you know.");
    };
  }

  private static Comparison.Row row(LinkedEdition linked, ConsentView view) {
    ConsentFile.Consent c = view.consent();
    return new Comparison.Row(
        section(c.action()),
        linked.authority(),
        Optional.of(new Link(c.title(), view.address())),
        List.of(
            new Datum.Text(needed(c.needed())),
            new Datum.Text(c.answer()),
            Subject.quoted(c.rule(), linked.scope()),
            Subject.texts(c.exceptions()),
            Subject.quoted(c.ifRefused(), linked.scope()),
            Subject.quoted(c.tellFamily(), linked.scope()),
            Subject.quoted(c.youngPerson(), linked.scope()),
            Subject.quoted(c.record(), linked.scope()),
            Subject.quoted(c.lawfulBasis(), linked.scope()),
            Subject.links(view.levels()),
            Subject.links(view.law()),
            said(c.tellChild(), linked),
            said(c.tellParent(), linked)),
        brief(c.needed()),
        view.notes());
  }

  private static Datum said(Optional<Prose> apart, LinkedEdition linked) {
    return apart.map(p -> Subject.quoted(p, linked.scope())).orElse(new Datum.Nothing());
  }

  private static Datum brief(ConsentFile.Needed needed) {
    return switch (needed) {
      case YES, EXPECTED, NO -> new Datum.Text(needed(needed));
      case NOT_STATED -> new Datum.Silent();
      case COPY_INCOMPLETE -> new Datum.Lacking();
    };
  }

  private static String needed(ConsentFile.Needed needed) {
    return switch (needed) {
      case YES -> "Yes";
      case EXPECTED -> "Expected, with exceptions";
      case NO -> "No";
      case NOT_STATED -> "Not stated";
      case COPY_INCOMPLETE -> "Our copy is incomplete here";
    };
  }
}
