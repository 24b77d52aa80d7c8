package org.windscreen.model;

import java.util.List;
import java.util.Optional;

/** {@code links.yaml}: links of the source that stand nowhere else. */
@Doc("Links of the source that stand nowhere else.")
public record LinksFile(
    @Doc("In printed order; may be empty, not-stated or copy-incomplete.")
        Stated<List<ImportantLink>> links) {
  /** One link; a wrong one is withheld. */
  public record ImportantLink(
      @Doc("Known by.") @Defines Id.Link id,
      @Doc("What it leads to.") String title,
      @Doc("The address as printed, or withheld where it is wrong, or a contact's form.")
          Target address,
      @Doc("What the reader must know, or not-stated.") Stated<String> note,
      @Doc("The national document it leads to, or not-stated.") Stated<Id.National> national,
      @Doc("Where it is printed.") @OneOrMore List<Place> source) {}

  /** A web address, the form of a contact that has it, or the word {@code withheld}. */
  @Written(
      pattern = "withheld|contact:[a-z0-9-]+#[a-z0-9-]+|https?://[^\\s\"<>]+",
      as =
          "a web address that starts with https:// or http://, a contact's form like"
              + " contact:mash#form, or the word withheld")
  public record Target(String value) {
    public boolean isWithheld() {
      return value.equals("withheld");
    }

    /** The contact's form that it is, if the address is written there. */
    public Optional<FactRef> form() {
      return FactRef.of("", value);
    }
  }
}
