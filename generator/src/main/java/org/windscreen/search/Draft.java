package org.windscreen.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.windscreen.ledger.Address;
import org.windscreen.model.Id;
import org.windscreen.model.Keyword;
import org.windscreen.view.CopyLacks;

/** A search record in the making; what is not said stays empty. */
final class Draft {
  private final RecordKind kind;
  private final String id;
  private final Id.Authority authority;
  private final Id.Edition edition;
  private final String title;
  private final Address address;
  private final UnaryOperator<List<Id.Level>> withGroups;
  private String text = "";
  private List<Id.Level> levels = List.of();
  private List<String> context = List.of();
  private final List<Concept> concepts = new ArrayList<>();
  private List<String> exact = List.of();
  private List<String> warnings = List.of();
  private String beside = "";
  private final List<String> lacking = new ArrayList<>();

  Draft(
      RecordKind kind,
      String id,
      Id.Authority authority,
      Id.Edition edition,
      String title,
      Address address,
      UnaryOperator<List<Id.Level>> withGroups) {
    this.kind = kind;
    this.id = id;
    this.authority = authority;
    this.edition = edition;
    this.title = title;
    this.address = address;
    this.withGroups = withGroups;
  }

  Draft text(List<String> parts) {
    text = String.join(" ", parts).replaceAll("\\s+", " ").strip();
    return this;
  }

  /** Who looks for level 3 looks for its parts too. */
  Draft levels(List<Id.Level> those) {
    levels = withGroups.apply(those);
    return this;
  }

  Draft context(List<String> words) {
    context = words;
    return this;
  }

  /** Topics or provisions that it is about. */
  Draft about(List<? extends Id> things) {
    things.forEach(thing -> concepts.add(Concept.of(thing)));
    return this;
  }

  /** What it is for: {@code of(Concept.Sort.ROLE, Role.FRONT_DOOR)}. */
  Draft of(Concept.Sort sort, Enum<?> what) {
    concepts.add(new Concept(sort, Keyword.of(what)));
    return this;
  }

  Draft exact(List<String> tokens) {
    exact = tokens;
    return this;
  }

  Draft warnings(List<String> those) {
    warnings = those;
    return this;
  }

  Draft beside(List<String> sentences) {
    beside = String.join(" ", sentences);
    return this;
  }

  /** What our copy lacks of it, by the words that it would stand under. */
  Draft lacking(List<String> labels) {
    lacking.addAll(labels);
    return this;
  }

  SearchRecord finish() {
    return new SearchRecord(
        kind,
        id,
        Optional.of(authority),
        Optional.of(edition),
        levels,
        title,
        text,
        context,
        concepts,
        exact,
        warnings,
        beside,
        lacking.isEmpty() ? "" : CopyLacks.sentence(lacking),
        address);
  }
}
