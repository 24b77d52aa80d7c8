package org.windscreen.search;

import java.util.List;
import java.util.Optional;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.model.Id;

/**
 * One thing that can be found: an indicator, a contact, a section of guidance.
 *
 * @param id its code or id within its kind: {@code hfd-123}, {@code mash}
 * @param authority whose it is; empty if it is the whole site's
 * @param edition the edition that says so; empty if it is the whole site's
 * @param levels the levels it belongs to; may be empty
 * @param title as shown
 * @param text what else it says; may be empty
 * @param context words around it that count a little: its level, its category
 * @param concepts what it means beyond its words: {@code topic:neglect}, {@code role:out-of-hours}
 * @param exact tokens found only as a whole: {@code hfd123}, {@code 01432260800}
 * @param warnings what to beware of in it: shown before its text, and not searched
 * @param beside what must be known beside its text: the ages of its heading, at which other levels
 *     the same is said: shown after the text, and not searched; may be empty
 * @param lacking what our copy of the document lacks of it, in a sentence as its page has it: shown
 *     after its text, and not searched; empty where it lacks nothing
 */
public record SearchRecord(
    RecordKind kind,
    String id,
    Optional<Id.Authority> authority,
    Optional<Id.Edition> edition,
    List<Id.Level> levels,
    String title,
    String text,
    List<String> context,
    List<Concept> concepts,
    List<String> exact,
    List<String> warnings,
    String beside,
    String lacking,
    Address address) {
  public SearchRecord {
    levels = List.copyOf(levels);
    context = List.copyOf(context);
    concepts = List.copyOf(concepts);
    exact = List.copyOf(exact);
    warnings = List.copyOf(warnings);
  }

  /** A topic of the whole site as the ladder of one authority. */
  SearchRecord ladderOf(Id.Authority its) {
    return new SearchRecord(
        kind,
        id,
        Optional.of(its),
        edition,
        levels,
        title,
        text,
        context,
        concepts,
        exact,
        warnings,
        beside,
        lacking,
        Addresses.ladder(its, new Id.Topic(id)));
  }
}
