package org.windscreen.page;

import java.util.List;
import java.util.Optional;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.model.EditionFile;
import org.windscreen.model.Id;
import org.windscreen.view.Link;
import org.windscreen.view.LinkedEdition;
import org.windscreen.view.Outdated;
import org.windscreen.view.TopicView;

/** A page that sets authorities side by side; it describes and never judges. */
public sealed interface ComparePage extends Page {
  /** The page that says how complete our copies are. */
  default Address copies() {
    return SiteAddresses.editionsCompared();
  }

  /** Where all comparisons start. */
  default Address comparisons() {
    return SiteAddresses.comparisons();
  }

  /** What boxes mean, where there are any. */
  default List<BoxSign> legend() {
    return BoxSign.all();
  }

  /** The authorities that it shows. */
  List<Area> areas();

  /** Whether search engines may list it: all that it shows is in force, and nothing fictional. */
  default boolean isListed() {
    return areas().stream().allMatch(a -> a.isInForce() && !a.fictional());
  }

  /** A page that is all about a body. */
  sealed interface WithBody extends ComparePage {
    Body body();

    @Override
    default List<Area> areas() {
      return body().areas();
    }
  }

  /** The way in: all subjects. */
  record Compare(Frame frame, List<Card> subjects, List<Area> areas) implements ComparePage {
    public Compare {
      subjects = List.copyOf(subjects);
      areas = List.copyOf(areas);
    }
  }

  /** One subject, or one section of it, for all authorities or for those of a region. */
  record Compared(Frame frame, Body body) implements WithBody {}

  /** One topic in every authority's words. */
  record ComparedTopic(Frame frame, TopicView topic, Body body) implements WithBody {}

  /** Topics by authorities. */
  record Matrix(Frame frame, Body body, TopicMatrix matrix) implements WithBody {}

  /** A subject with what it is about. */
  record Card(Link link, String about) {}

  /**
   * What every comparison has.
   *
   * @param about one or two sentences
   * @param subject the whole subject, where this page shows a part of it
   * @param areas the authorities on this page
   * @param glance everything in a word or two; none where the page shows one section in full
   * @param parts the pages of sections; may be empty
   * @param regions the pages of regions; may be empty
   * @param sections in full; empty where they have pages of their own
   */
  record Body(
      String about,
      Optional<Link> subject,
      List<Area> areas,
      Optional<Glance> glance,
      List<Card> parts,
      List<Link> regions,
      List<ComparedSection> sections,
      Files files) {
    public Body {
      areas = List.copyOf(areas);
      parts = List.copyOf(parts);
      regions = List.copyOf(regions);
      sections = List.copyOf(sections);
    }

    /**
     * The ids of the sections that stand apart, in full; a single one needs no place of its own.
     */
    public List<String> shown() {
      return sections.size() > 1
          ? sections.stream().map(s -> s.section().id()).toList()
          : List.of();
    }
  }

  /**
   * An authority on a page of a comparison.
   *
   * @param footing what readers are to make of its edition
   * @param outdated the national documents that its edition rests on and that are over; may be
   *     empty
   */
  record Area(
      Id.Authority id,
      String name,
      String region,
      Address address,
      EditionFile.Footing footing,
      boolean fictional,
      List<Outdated> outdated) {
    public Area {
      outdated = List.copyOf(outdated);
    }

    public boolean isInForce() {
      return footing == EditionFile.Footing.IN_FORCE;
    }

    public static Area of(LinkedEdition linked) {
      return new Area(
          linked.authority().id(),
          linked.authority().name(),
          linked.authority().facts().region(),
          Addresses.authority(linked.authority().id()),
          linked.edition().facts().footing(),
          linked.authority().isFictional(),
          linked.outdated());
    }
  }

  /** The same data for machines. */
  record Files(Address csv, Address json) {
    public static Files of(Address comparison) {
      return new Files(
          SiteAddresses.data(comparison, "csv"), SiteAddresses.data(comparison, "json"));
    }
  }
}
