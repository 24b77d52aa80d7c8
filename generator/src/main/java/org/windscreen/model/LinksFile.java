package org.windscreen.model;

import java.util.List;
import java.util.Optional;
import org.windscreen.markdown.PlainText;

/** {@code links.yaml}: links of the source that stand nowhere else. */
@Doc("Links of the source that stand nowhere else.")
public record LinksFile(
    @Doc("In printed order; may be empty, not-stated or copy-incomplete.")
        Stated<List<ImportantLink>> links) {
  /** One link; a wrong one is withheld. */
  public record ImportantLink(
      @Doc("Known by.") @Defines Id.Link id,
      @Doc("What it leads to.") String title,
      @Doc("The address as printed, withheld where it is wrong, or where it is written already.")
          Target address,
      @Doc("What the reader must know, or not-stated.") Stated<PlainText> note,
      @Doc("The national document it leads to, or not-stated.") Stated<Id.National> national,
      @Doc("Where it is printed.") @OneOrMore List<Place> source) {}

  /** A web address, what it is written at like a contact's form, or {@code withheld}. */
  @Written(
      pattern =
          "withheld|(contact|service|practice|special|link|law|national|authority)"
              + ":[a-z0-9-]+#[a-z0-9-]+|https?://[^\\s\"<>]+",
      as =
          "a web address that starts with https:// or http://, where it is written already like"
              + " contact:mash#form or national:working-together-2018#address, or the word"
              + " withheld")
  public record Target(String value) {
    /** The address that is written here. */
    public Optional<WebAddress> web() {
      return Optional.of(value).filter(v -> v.startsWith("http")).map(WebAddress::new);
    }

    /** What it takes its address from, if that is written there. */
    public Optional<FactRef> taken() {
      return FactRef.of("", value);
    }
  }
}
