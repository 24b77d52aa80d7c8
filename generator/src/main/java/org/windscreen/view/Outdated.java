package org.windscreen.view;

import org.windscreen.ledger.SiteAddresses;
import org.windscreen.model.PartialDate;
import org.windscreen.model.RegisterFile.NationalDocument;

/**
 * A national document that an edition rests on though it is in force no more.
 *
 * <p>Example: "Working Together to Safeguard Children 2018", "replaced in December 2023".
 *
 * @param document its page, by its title
 * @param since what became of it and when: "replaced in December 2023", "in force until 2020"
 */
public record Outdated(Link document, String since) {
  static Outdated of(NationalDocument document) {
    String fate =
        document
            .replacedBy()
            .toOptional()
            .map(next ->
                document
                    .currentTo()
                    .toOptional()
                    .map(date -> "replaced " + Dates.in(date))
                    .orElse("replaced; when is not stated"))
            .orElseGet(() ->
                "in force until "
                    + document
                        .currentTo()
                        .toOptional()
                        .map(PartialDate::words)
                        .orElse("an unknown day"));
    return new Outdated(new Link(document.title(), SiteAddresses.national(document.id())), fate);
  }

  /** As plain text: "Working Together to Safeguard Children 2018, replaced in December 2023". */
  public String plain() {
    return document.text() + ", " + since;
  }
}
