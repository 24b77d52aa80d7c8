package org.windscreen.model;

import java.util.List;
import java.util.Optional;

/** {@code register.yaml}: national documents and when each was current. */
@Doc("National documents and when each was current.")
public record RegisterFile(@Doc("Documents in the order shown.") List<NationalDocument> documents) {
  /** One edition of a national document. */
  public record NationalDocument(
      @Doc("Known by.") @Defines Id.National id,
      @Doc("Title with its year.") String title,
      @Doc("Who published it.") String publisher,
      @Doc("What it is about, in one sentence.") String about,
      @Doc("From when it was in force: a date, or not-stated.") Stated<PartialDate> currentFrom,
      @Doc("Until when it was in force: a date, or not-stated.") Stated<PartialDate> currentTo,
      @Doc("The document that replaced it: an id from this file, or not-stated.")
          Stated<Id.National> replacedBy,
      @Doc("Where to read it.") WebAddress address,
      @Doc("When this entry was last compared with what is published, or written.")
          Optional<PartialDate> checked) {}
}
