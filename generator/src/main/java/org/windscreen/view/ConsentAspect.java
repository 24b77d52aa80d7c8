package org.windscreen.view;

import org.windscreen.markdown.Prose;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.Keyword;
import org.windscreen.model.Stated;

/**
 * What can be said of consent to an action, in the order in which readers need it, with the words
 * it is headed by on pages and in comparisons alike.
 *
 * <p>Example: {@code IF_REFUSED} is headed "What to do if consent is refused".
 */
public enum ConsentAspect {
  RULE("The rule"),
  IF_REFUSED("What to do if consent is refused"),
  TELL_FAMILY("What to tell the family"),
  YOUNG_PERSON("The young person’s own consent"),
  RECORD("What to record"),
  LAWFUL_BASIS("The lawful basis for sharing information");

  private final String label;

  ConsentAspect(String label) {
    this.label = label;
  }

  /** Its key in content and its name in data: {@code if-refused}. */
  public String id() {
    return Keyword.of(this);
  }

  public String label() {
    return label;
  }

  /** What a document says of it. */
  public Stated<Prose> of(ConsentFile.Consent consent) {
    return switch (this) {
      case RULE -> consent.rule();
      case IF_REFUSED -> consent.ifRefused();
      case TELL_FAMILY -> consent.tellFamily();
      case YOUNG_PERSON -> consent.youngPerson();
      case RECORD -> consent.record();
      case LAWFUL_BASIS -> consent.lawfulBasis();
    };
  }
}
