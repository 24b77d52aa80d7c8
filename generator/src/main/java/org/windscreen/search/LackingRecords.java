package org.windscreen.search;

import java.util.List;
import java.util.stream.Stream;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.ledger.AreaSection;
import org.windscreen.model.Authority;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.Edition;
import org.windscreen.model.PathwaysFile;
import org.windscreen.view.Wording;

/**
 * What stands in place of things that our copy of a document lacks as a whole, so that who looks
 * for whom to call is told that our copy has no contacts, and not that there are none.
 */
record LackingRecords(Authority authority, EditionRecords records) {
  static List<SearchRecord> of(Authority authority, EditionRecords records) {
    LackingRecords of = new LackingRecords(authority, records);
    Edition edition = authority.current();
    Stream<Draft> parts = edition.lacking().stream().filter(of::isWhole).map(of::part);
    Stream<Draft> actions = edition.consent().copyIncomplete().stream().map(of::action);
    Stream<Draft> kinds = edition.pathways().copyIncomplete().stream().map(of::kind);
    return Stream.of(parts, actions, kinds).flatMap(all -> all).map(Draft::finish).toList();
  }

  /** Of consent and pathways it is told action by action, and kind by kind. */
  private boolean isWhole(Edition.Part part) {
    return part != Edition.Part.CONSENT && part != Edition.Part.PATHWAYS;
  }

  private Draft part(Edition.Part part) {
    return draft(kind(part), Wording.of(part), section(part));
  }

  private Draft action(ConsentFile.Action action) {
    return draft(RecordKind.CONSENT, Wording.of(action), AreaSection.CONSENT)
        .of(Concept.Sort.ACTION, action);
  }

  private Draft kind(PathwaysFile.PathwayKind kind) {
    return draft(RecordKind.STEP, Wording.of(kind), AreaSection.PATHWAYS)
        .of(Concept.Sort.PATHWAY, kind);
  }

  private Draft draft(RecordKind kind, Wording what, AreaSection section) {
    Address page = Addresses.section(authority.id(), section);
    return records
        .draft(kind, what.id(), what.name(), authority.current().id(), page)
        .lacking(List.of(what.name()));
  }

  private static RecordKind kind(Edition.Part part) {
    return switch (part) {
      case LEVELS -> RecordKind.LEVEL;
      case CATEGORIES -> RecordKind.CATEGORY;
      case INDICATORS -> RecordKind.INDICATOR;
      case SPECIAL_CIRCUMSTANCES -> RecordKind.SPECIAL;
      case SERVICES -> RecordKind.SERVICE;
      case CONSENT -> RecordKind.CONSENT;
      case CONTACTS -> RecordKind.CONTACT;
      case PATHWAYS -> RecordKind.STEP;
      case THRESHOLDS -> RecordKind.THRESHOLD;
      case MODELS, PRINCIPLES, ASSESSMENTS -> RecordKind.PRACTICE;
      case LINKS -> RecordKind.LINK;
    };
  }

  /** Where it would stand. */
  private static AreaSection section(Edition.Part part) {
    return switch (part) {
      case LEVELS -> AreaSection.LEVELS;
      case CATEGORIES -> AreaSection.CATEGORIES;
      case INDICATORS -> AreaSection.INDICATORS;
      case SPECIAL_CIRCUMSTANCES -> AreaSection.SPECIALS;
      case SERVICES -> AreaSection.SERVICES;
      case CONSENT -> AreaSection.CONSENT;
      case CONTACTS -> AreaSection.CONTACTS;
      case PATHWAYS -> AreaSection.PATHWAYS;
      case THRESHOLDS -> AreaSection.THRESHOLDS;
      case MODELS, PRINCIPLES, ASSESSMENTS -> AreaSection.PRACTICE;
      case LINKS -> AreaSection.LINKS;
    };
  }
}
