package org.windscreen.model;

import java.util.List;
import org.windscreen.markdown.Prose;

/** {@code services.yaml}: the services that the source names. */
@Doc("The services that the source names.")
public record ServicesFile(
    @Doc("In printed order; may be empty, not-stated or copy-incomplete.")
        Stated<List<Service>> services) {
  /** One service. */
  public record Service(
      @Doc("Known by.") @Defines Id.Service id,
      @Doc("Its name.") String name,
      @Doc("What the source says of it, or not-stated. Markdown.") Stated<Prose> text,
      @Doc("The levels at which the source names it; may be empty, not-stated or copy-incomplete.")
          @Key("levels")
          Stated<List<Id.Level>> statedLevels,
      @Doc("Topics it belongs to; may be empty.") List<Id.Topic> topics,
      @Doc("The web address that the source gives, or not-stated.") Stated<WebAddress> address,
      @Doc("Where it is printed.") @OneOrMore List<Place> source) {
    /** The levels at which the source names it; may be empty. */
    public List<Id.Level> levels() {
      return Stated.all(statedLevels);
    }
  }
}
