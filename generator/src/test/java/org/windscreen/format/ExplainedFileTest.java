package org.windscreen.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.windscreen.markdown.PlainText;
import org.windscreen.markdown.Prose;
import org.windscreen.model.Id;
import org.windscreen.model.PathwaysFile;
import org.windscreen.model.Place;
import org.windscreen.model.Stated;

/** A file for people who begin: what each key means stands on the line above it. */
class ExplainedFileTest {
  private static final List<Place> PLACES =
      List.of(
          new Place(
              new Id.Document("handbook"),
              "17",
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));

  private static PathwaysFile withOneStep() {
    PathwaysFile.Step step =
        new PathwaysFile.Step(
            new PathwaysFile.StepId("decision"),
            "A manager decides",
            Stated.known(PlainText.of("A manager")),
            Prose.of("Once."),
            Stated.known(
                new PathwaysFile.TimeLimit(
                    PlainText.of("Within 24 hours"), 24, PathwaysFile.Unit.HOURS, Stated.silent())),
            Stated.known(List.of()),
            PLACES);
    PathwaysFile.Pathway pathway =
        new PathwaysFile.Pathway(
            new Id.Pathway("referral"),
            PathwaysFile.PathwayKind.REFERRAL,
            "Referral",
            Stated.silent(),
            Stated.known(List.of()),
            List.of(step),
            PLACES);
    return new PathwaysFile(Stated.known(List.of(pathway)), List.of(), List.of());
  }

  @Test
  void eachKeyIsExplainedAtItsOwnIndentationAndOthersAtTheEnd() {
    assertEquals(
        """
        # yaml-language-server: $schema=../../schema/pathways.schema.json
        # What happens when.
        #
        # Ask.

        # In the order shown; may be empty, not-stated or copy-incomplete.
        pathways:
          # Known by.
          - id: referral
            # What it is about.
            kind: referral
            # Its title.
            title: Referral
            # What it is, or not-stated. Markdown.
            summary: not-stated
            # The levels it belongs to; may be empty, not-stated or copy-incomplete.
            levels: []
            # The steps in order.
            steps:
              # Known by within the pathway; part of the address.
              - id: decision
                # The step in a few words.
                title: A manager decides
                # Who does it, or not-stated.
                who: A manager
                # What is done. Markdown.
                text: Once.
                # How long it may take.
                time-limit:
                  # As the source has it, in words.
                  limit: Within 24 hours
                  # The number.
                  amount: 24
                  # Its unit.
                  unit: hours
                  # From when it is counted, in words, or not-stated.
                  counted-from: not-stated
                # Whom to call at this step; may be empty, not-stated or copy-incomplete.
                contacts: []
                # Where it is printed.
                source: {document: handbook, part: "17"}
            # Where it is printed.
            source: {document: handbook, part: "17"}
        # Kinds of pathway on which the source is silent.
        not-stated: []

        # May be added:
        #   copy-incomplete: Kinds of pathway on which the source may speak where our copy is incomplete.
        """,
        RecordWriter.explained(
            FileKind.PATHWAYS, withOneStep(), List.of("What happens when.", "", "Ask.")));
  }
}
