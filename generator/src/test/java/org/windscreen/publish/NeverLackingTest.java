package org.windscreen.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Whatever a source may state can be said to be lacking in our copy. The few keys that can't say so
 * stand here, each for a reason; a new key is one of them, or states what it says.
 */
class NeverLackingTest {
  private static final Map<String, String> NEVER =
      Map.of(
          "without it there is no entry",
          """
          EditionFile.title EditionFile.kind EditionFile.about Source.id Source.title
          Level.id Level.label Group.id Group.label LevelsFile.levels Category.id Category.name
          Indicator.code Indicator.level Indicator.category Indicator.text
          SpecialCircumstance.id SpecialCircumstance.name SpecialCircumstance.text
          Service.id Service.name Consent.id Consent.action Consent.title Consent.answer
          Contact.id Contact.role Contact.name Contact.use-when Line.number Line.as-printed
          Hours.days Hours.from Hours.to Pathway.id Pathway.kind Pathway.title Pathway.steps
          Step.id Step.title Step.text TimeLimit.limit TimeLimit.amount TimeLimit.unit
          Threshold.id Threshold.title Threshold.text Model.id Model.name Model.text
          Principle.id Principle.name Principle.text Assessment.id Assessment.name Assessment.text
          ImportantLink.id ImportantLink.title ImportantLink.address
          Citation.document Citation.as-printed Version.version Version.what
          Download.title Download.kind Download.address WebLink.title WebLink.address
          Said.text
          """,
          "it says where we found the entry",
          """
          Indicator.source SpecialCircumstance.source Service.source Consent.source Contact.source
          Pathway.source Step.source Threshold.source Model.source Principle.source
          Assessment.source ImportantLink.source Citation.source Said.source SourceNote.place
          Place.document Place.part Place.level Place.heading Place.item
          """,
          "it is ours, and no source's",
          """
          EditionFile.status EditionFile.provenance EditionFile.supersedes-editions EditionFile.date-note
          EditionFile.carried-over EditionFile.current-since EditionFile.frozen
          EditionFile.sources EditionFile.source-notes Source.copy
          SourceNote.id SourceNote.for
          SourceNote.beware SourceNote.wrong SourceNote.shown SourceNote.affects
          Level.mark Level.part-of Level.also-called Level.scale LevelsFile.groups
          Category.maps-to EmptyCells.levels EmptyCells.categories EmptyCells.why
          CategoriesFile.empty-cells Indicator.topics Indicator.sign Indicator.strand
          SpecialCircumstance.topics Service.topics Contact.shared-with Contact.topics Line.note
          Line.id WebLink.note WebLink.id FrozenFile.frozen CorrectionsFile.corrections
          Correction.date Correction.of Correction.because
          """,
          "it says itself what is silent or lacking",
          """
          ConsentFile.not-stated ConsentFile.copy-incomplete
          PathwaysFile.not-stated PathwaysFile.copy-incomplete
          """);

  @Test
  void onlyTheseKeysOfADocumentCannotBeLacking() {
    Set<String> listed =
        NEVER.values().stream()
            .flatMap(keys -> Arrays.stream(keys.strip().split("\\s+", -1)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(listed, StatedValues.neverLacking());
  }
}
