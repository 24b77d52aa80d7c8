package org.windscreen.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.windscreen.markdown.PlainText;

/** {@code changes.yaml}: why things changed, and who confirmed the numbers that did. */
@Doc("Why things changed since the edition before, and who confirmed numbers that did.")
public record ChangesFile(
    @Doc("In any order; may be empty.") List<Reason> changes,
    @Doc("Numbers, mail addresses and hours that changed; may be empty.") @MayOmit
        List<Confirmation> confirmed,
    @Doc("How it was decided what belongs together; may be empty.") @MayOmit
        List<Decision> decided) {
  /** Nothing is said. */
  public static final ChangesFile NONE = new ChangesFile(List.of(), List.of(), List.of());

  public ChangesFile {
    changes = List.copyOf(changes);
    confirmed = List.copyOf(confirmed);
    decided = List.copyOf(decided);
  }

  /** Whether two things that look as if they belonged together do. */
  public record Decision(
      @Doc("The one, as the edition before has it.") WithdrawnFile.ThingRef was,
      @Doc("The other, as this edition has it.") WithdrawnFile.ThingRef now,
      @Doc("apart, same or part; undecided until somebody has decided.") Verdict is) {}

  /** How it was decided. */
  public enum Verdict {
    /** The one is not the other, nor a part of it. */
    APART,
    /** It is the same under the same code or id, though it says next to nothing of what it said. */
    SAME,
    /**
     * The other took over a part of what the one said, which kept its code; or it took the place of
     * what is gone, alone or with others. Once published, {@code withdrawn.yaml} says so.
     */
    PART,
    UNDECIDED
  }

  /** Why a thing changed. */
  public record Reason(
      @Doc("The thing, as this edition has it; one that is gone, as the edition before has it.")
          WithdrawnFile.ThingRef thing,
      @Doc("Why it changed, for readers, in a sentence or two; not-stated until it is written.")
          Stated<PlainText> because) {}

  /**
   * That somebody who answers there has said that a number, a mail address or the hours of a
   * contact are right: it has one of the three.
   */
  public record Confirmation(
      @Doc("Whose it is: a contact of this edition.") Id.Contact contact,
      @Doc("The number, in international form, quoted.") Optional<PhoneNumber> number,
      @Doc("The mail address.") Optional<EmailAddress> mail,
      @Doc("The hours.") @MayOmit List<ContactsFile.Hours> hours,
      @Doc("The day on which it was confirmed; not-stated until it is.") Stated<PartialDate> date,
      @Doc("By whom: a role, no name; not-stated until it is.") Stated<String> by) {
    public Confirmation {
      hours = List.copyOf(hours);
    }

    /** What it is about: digits, an address, hours in words. Empty where it says neither. */
    public Set<String> values() {
      Set<String> values = new HashSet<>();
      number.ifPresent(n -> values.add(n.value()));
      mail.ifPresent(m -> values.add(m.value()));
      if (!hours.isEmpty()) {
        values.add(OpeningHours.words(hours));
      }
      return values;
    }

    /** Whether it says when and by whom. */
    public boolean isGiven() {
      return date.isStated() && by.isStated();
    }
  }
}
