package org.windscreen.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.windscreen.model.ContactsFile;

/**
 * Whom to call, by need, as every page of an area says first: below 999, which stands above all.
 *
 * <p>Example: {@code HARM} with the contact "Family Front Door", {@code OUT_OF_HOURS} with "Out of
 * hours or at weekends", and nobody for {@code EARLY_HELP}.
 *
 * @param calls the needs for which the source names somebody, most urgent first; may be empty
 * @param nobody the needs for which it has no contact of that kind, in the same order; another may
 *     serve them all the same, so that nobody is told there is none
 */
public record Calls(List<Call> calls, List<Need> nobody) {
  /** Where nobody is to be called, as in an edition that is superseded. */
  public static final Calls NONE = new Calls(List.of(), List.of());

  /** Why somebody calls. */
  public enum Need {
    HARM,
    UNSURE,
    EARLY_HELP,
    OUT_OF_HOURS;

    /** The need that a contact answers; none where 999 does, or where it depends. */
    static Optional<Need> of(ContactsFile.Role role) {
      return switch (role) {
        case FRONT_DOOR -> Optional.of(HARM);
        case ADVICE, DESIGNATED_LEAD -> Optional.of(UNSURE);
        case EARLY_HELP -> Optional.of(Need.EARLY_HELP);
        case OUT_OF_HOURS -> Optional.of(Need.OUT_OF_HOURS);
        case EMERGENCY, OTHER -> Optional.empty();
      };
    }
  }

  /** Whom to call for one need, and what to beware of that no call above has said. */
  public record Call(Need need, ContactView contact, List<NoteView> warnings) {
    public Call {
      warnings = List.copyOf(warnings);
    }
  }

  public Calls {
    calls = List.copyOf(calls);
    nobody = List.copyOf(nobody);
  }

  /** Of the contacts of an edition: who can be dialled first, else in their order. */
  public static Calls of(List<ContactView> contacts) {
    List<Call> calls = new ArrayList<>();
    List<Need> nobody = new ArrayList<>();
    for (Need need : Need.values()) {
      List<ContactView> named = answering(need, contacts);
      named.forEach(contact -> calls.add(new Call(need, contact, unsaid(contact, calls))));
      if (named.isEmpty()) {
        nobody.add(need);
      }
    }
    return new Calls(calls, nobody);
  }

  /** Whether the source says of any when they answer, so that it can be told who does now. */
  public boolean isSomeHours() {
    return calls.stream().anyMatch(call -> call.contact().hours().isPresent());
  }

  /** Those with a number of which the source does not say when they answer. */
  public List<ContactView> withoutHours() {
    return calls.stream()
        .map(Call::contact)
        .filter(view -> view.hours().isEmpty() && !view.contact().hours().isLacking())
        .filter(view -> !view.contact().numbers().isEmpty() && !view.isAlwaysAnswered())
        .toList();
  }

  private static List<ContactView> answering(Need need, List<ContactView> contacts) {
    return contacts.stream()
        .filter(view ->
            Need.of(view.contact().role()).filter(need::equals).isPresent()
                || (need == Need.OUT_OF_HOURS && stepsIn(view, contacts)))
        .sorted(Comparator.comparing((ContactView view) -> view.contact().numbers().isEmpty()))
        .toList();
  }

  /** Whether another says that this one answers outside of its hours, whatever it is besides. */
  private static boolean stepsIn(ContactView view, List<ContactView> contacts) {
    return contacts.stream()
        .flatMap(other -> other.contact().outOfHours().toOptional().stream())
        .anyMatch(view.contact().id()::equals);
  }

  private static List<NoteView> unsaid(ContactView contact, List<Call> above) {
    List<NoteView> said = above.stream().flatMap(call -> call.warnings().stream()).toList();
    return contact.notes().warnings().stream().filter(note -> !said.contains(note)).toList();
  }
}
