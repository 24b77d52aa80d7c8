package org.windscreen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.windscreen.markdown.Prose;
import org.windscreen.model.ConsentFile;

/**
 * One thing that is stated of consent to an action.
 *
 * @param label as shown: "What to do if consent is refused"
 * @param sharing whether it is about sharing information, and not about agreement to a service
 * @param text in full; none where there are items
 * @param items one after another; may be empty
 */
public record ConsentFact(String label, boolean sharing, Optional<Prose> text, List<String> items) {
  /** The label of what is said for the child alone. */
  public static final String TO_CHILD = "What to say to the child";

  /** The label of what is said for a parent alone. */
  public static final String TO_PARENT = "What to say to a parent";

  /** What stands for the family where there is only what is said apart. */
  public static final String APART_ONLY = "Only what to say to the child or a parent, apart";

  /** The label of what the rule does not hold for. */
  public static final String EXCEPTIONS = "Exceptions";

  public ConsentFact {
    items = List.copyOf(items);
  }

  static ConsentFact of(ConsentAspect aspect, Prose text) {
    boolean sharing = aspect == ConsentAspect.LAWFUL_BASIS;
    return new ConsentFact(aspect.label(), sharing, Optional.of(text), List.of());
  }

  private static ConsentFact of(String label, Prose text) {
    return new ConsentFact(label, false, Optional.of(text), List.of());
  }

  static List<ConsentFact> exceptions(List<String> exceptions) {
    return exceptions.isEmpty()
        ? List.of()
        : List.of(new ConsentFact(EXCEPTIONS, false, Optional.empty(), exceptions));
  }

  /** What the source has apart for the child and for a parent. */
  static List<ConsentFact> apart(ConsentFile.Consent consent) {
    List<ConsentFact> facts = new ArrayList<>();
    consent.tellChild().ifPresent(text -> facts.add(of(TO_CHILD, text)));
    consent.tellParent().ifPresent(text -> facts.add(of(TO_PARENT, text)));
    return facts;
  }
}
