package org.windscreen.ledger;

import java.util.Optional;
import org.windscreen.model.Authority;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.model.Kind;
import org.windscreen.model.LevelAspect;

/**
 * Where the things of an authority live; {@link SiteAddresses} has what is the whole site's.
 *
 * <p>The current edition lives right below its authority; every edition, the current one too, has
 * one full page with an anchor for everything in it.
 */
public final class Addresses {
  /** Between the anchor of a text and that of a heading in it. */
  private static final String HEADING = "--";

  private Addresses() {}

  public static Address authority(Id.Authority authority) {
    return Address.of("/" + authority.value() + "/");
  }

  /** A page of the authority's current edition. */
  public static Address section(Id.Authority authority, AreaSection section) {
    return Address.of("/" + authority.value() + "/" + section.path() + "/");
  }

  /** The page of one thing below its section: {@code /herefordshire/levels/3/}. */
  private static Address below(Id.Authority authority, AreaSection section, String id) {
    return section(authority, section).folder(id);
  }

  /** An authority's ladder of one topic. */
  public static Address ladder(Id.Authority authority, Id.Topic topic) {
    return below(authority, AreaSection.TOPICS, topic.value());
  }

  /** Where a level stands on a ladder, or on the page of a category. */
  public static Address atLevel(Address page, Id.Level level) {
    return page.at(anchor(level));
  }

  /** Where a level stands on the page of those that it is a part of: {@code #part-3-high}. */
  static Address part(Address group, Id.Level level) {
    return group.at(partAnchor(level));
  }

  /** What it is called there. */
  public static String partAnchor(Id.Level level) {
    return "part-" + level.value();
  }

  /**
   * What a step is called on the page where its pathway is called so: {@code referral-decision}.
   */
  public static String stepPlace(String pathway, String step) {
    return pathway + "-" + step;
  }

  /** Where a step stands, beside the pathway it is of. */
  public static Address step(Address pathway, String step) {
    return pathway.at(stepPlace(pathway.fragment().orElse(""), step));
  }

  /**
   * Where a heading of a text stands: {@code #aims}, on an edition's page {@code #vision--aims}.
   */
  public static Address heading(Address text, String anchor) {
    return text.at(text.fragment().map(f -> f + HEADING + anchor).orElse(anchor));
  }

  /** What a level's aspect is called on its page: {@code page-step-up}. */
  public static String anchor(LevelAspect aspect) {
    return PagePlace.START + aspect.id();
  }

  /** What a thing is called on a page that has a place of its own for it: {@code page-level-3}. */
  public static String ofPage(Id id) {
    return PagePlace.START + anchor(id);
  }

  /** The full page of an edition. */
  public static Address edition(Id.Authority authority, Id.Edition edition) {
    return authority(authority).folder("editions").folder(edition.value());
  }

  /** What changed from the edition before to that one. */
  public static Address changes(Id.Authority authority, Id.Edition edition) {
    return edition(authority, edition).folder("changes");
  }

  /** What changed in an area, for programs that tell people of news: an Atom feed. */
  public static Address feed(Id.Authority authority) {
    return authority(authority).file(SiteAddresses.FEED);
  }

  /** The days of an area's changes and reviews, for calendars: iCalendar. */
  public static Address calendar(Id.Authority authority) {
    return authority(authority).file(SiteAddresses.CALENDAR);
  }

  /** What changed from the edition before to that one, on a sheet of paper for staff. */
  public static Address briefing(Id.Authority authority, Id.Edition edition) {
    return changes(authority, edition).folder("briefing");
  }

  /** Where a thing stands on the full page of an edition: {@code #level-3}, {@code #hfd-123}. */
  public static Address pinned(Id.Authority authority, Id.Edition edition, Id id) {
    return edition(authority, edition).at(anchor(id));
  }

  /** What a thing is called among others of all kinds: {@code level-3}, {@code hfd-123}. */
  public static String anchor(Id id) {
    return id.kind() == Kind.INDICATOR ? id.value() : id.kind().scheme() + "-" + id.value();
  }

  /** What the anchors of the headings of its text start with there: {@code guidance-vision--}. */
  public static String headings(Id id) {
    return anchor(id) + HEADING;
  }

  /** What a thing is called on the page of its section: {@code mash}, {@code source-poster}. */
  public static String place(Id id) {
    return switch (id) {
      case Id.Document document -> "source-" + document.value();
      case Id.Note note -> "note-" + note.value();
      default -> id.value();
    };
  }

  /** Where the full page of an edition has the indicators of a level and a category. */
  public static Address cell(
      Id.Authority authority, Id.Edition edition, Id.Level level, Id.Category category) {
    return edition(authority, edition).at(cellAnchor(level, category));
  }

  /** What it is called there: {@code cell-3-health}. */
  public static String cellAnchor(Id.Level level, Id.Category category) {
    return "cell-" + level.value() + "-" + category.value();
  }

  /**
   * Whether readers can be led to things of that kind: the common scale and domains have no page.
   */
  public static boolean leadTo(Kind kind) {
    return switch (kind) {
      case STEP, DOMAIN, COMMON_CATEGORY -> false;
      case AUTHORITY,
          PAGE,
          TOPIC,
          TERM,
          LAW,
          NATIONAL,
          INDICATOR,
          EDITION,
          DOCUMENT,
          NOTE,
          LEVEL,
          CATEGORY,
          SPECIAL,
          SERVICE,
          CONSENT,
          CONTACT,
          PATHWAY,
          THRESHOLD,
          PRACTICE,
          LINK,
          CHAPTER ->
          true;
    };
  }

  /** The address of a thing in an edition; none if readers cannot be led to it. */
  public static Optional<Address> inEdition(Authority authority, Edition edition, Id id) {
    return authority.isCurrent(edition)
        ? live(authority.id(), id)
        : Optional.of(pinned(authority.id(), edition.id(), id));
  }

  /** Where a thing of an edition lives while that is the current one; none for other things. */
  public static Optional<Address> live(Id.Authority authority, Id id) {
    String name = id.value();
    return Optional.ofNullable(
        switch (id.kind()) {
          case LEVEL -> below(authority, AreaSection.LEVELS, name);
          case CATEGORY -> below(authority, AreaSection.CATEGORIES, name);
          case INDICATOR -> below(authority, AreaSection.INDICATORS, name);
          case SPECIAL -> below(authority, AreaSection.SPECIALS, name);
          case CHAPTER -> below(authority, AreaSection.GUIDANCE, name);
          case SERVICE -> section(authority, AreaSection.SERVICES).at(name);
          case CONSENT -> section(authority, AreaSection.CONSENT).at(name);
          case CONTACT -> section(authority, AreaSection.CONTACTS).at(name);
          case PATHWAY -> section(authority, AreaSection.PATHWAYS).at(name);
          case THRESHOLD -> section(authority, AreaSection.THRESHOLDS).at(name);
          case PRACTICE -> section(authority, AreaSection.PRACTICE).at(name);
          case LINK -> section(authority, AreaSection.LINKS).at(name);
          case DOCUMENT -> section(authority, AreaSection.EDITION).at(place(id));
          case NOTE -> section(authority, AreaSection.EDITION).at(place(id));
          default -> null;
        });
  }
}
