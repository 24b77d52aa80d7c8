package org.windscreen.link;

import java.util.Optional;
import org.windscreen.model.Authority;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.model.Kind;

/**
 * The scheme of addresses: one place that says what lives where.
 *
 * <p>The current edition lives right below its authority; every edition, the current one too, has
 * one full page with an anchor for everything in it.
 */
public final class Addresses {
  private Addresses() {}

  public static Address home() {
    return Address.of("/");
  }

  public static Address authority(Id.Authority authority) {
    return Address.of("/" + authority.value() + "/");
  }

  /** A page of the authority's current edition, such as {@code contacts}. */
  public static Address section(Id.Authority authority, String section) {
    return Address.of("/" + authority.value() + "/" + section + "/");
  }

  /** An authority's ladder of one topic. */
  public static Address ladder(Id.Authority authority, Id.Topic topic) {
    return section(authority, "topics/" + topic.value());
  }

  /** Where a subject is compared across authorities: {@code /compare/consent/}. */
  public static Address comparison(String subject) {
    return Address.of("/compare/" + subject + "/");
  }

  public static Address edition(Id.Authority authority, Id.Edition edition) {
    return section(authority, "editions/" + edition.value());
  }

  /** The anchor of a thing on its edition's full page: {@code level-3}, {@code hfd-123}. */
  public static String anchor(Kind kind, String id) {
    return kind == Kind.INDICATOR ? id : kind.scheme() + "-" + id;
  }

  /**
   * Whether readers can be led to things of that kind: the common scale and domains have no page.
   */
  static boolean leadTo(Kind kind) {
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

  /** The address of a thing that is the site's own; none if readers cannot be led to it. */
  public static Optional<Address> ofSite(Id id) {
    return Optional.ofNullable(
        switch (id.kind()) {
          case TOPIC -> Address.of("/compare/topics/" + id.value() + "/");
          case TERM -> Address.of("/glossary/#" + id.value());
          case LAW -> Address.of("/law/#" + id.value());
          case NATIONAL -> Address.of("/national-guidance/#" + id.value());
          case PAGE -> Address.of("/" + id.value() + "/");
          default -> null;
        });
  }

  /** The address of a thing in an edition; none if readers cannot be led to it. */
  public static Optional<Address> inEdition(Authority authority, Edition edition, Id id) {
    return edition.id().equals(authority.current().id())
        ? inCurrent(authority.id(), id)
        : Optional.of(edition(authority.id(), edition.id()).at(anchor(id.kind(), id.value())));
  }

  private static Optional<Address> inCurrent(Id.Authority authority, Id id) {
    String name = id.value();
    return Optional.ofNullable(
        switch (id.kind()) {
          case LEVEL -> section(authority, "levels/" + name);
          case CATEGORY -> section(authority, "categories/" + name);
          case INDICATOR -> section(authority, "indicators/" + name);
          case SPECIAL -> section(authority, "special-circumstances/" + name);
          case CHAPTER -> section(authority, "guidance/" + name);
          case SERVICE -> section(authority, "services").at(name);
          case CONSENT -> section(authority, "consent").at(name);
          case CONTACT -> section(authority, "contacts").at(name);
          case PATHWAY -> section(authority, "pathways").at(name);
          case THRESHOLD -> section(authority, "statutory-thresholds").at(name);
          case PRACTICE -> section(authority, "practice").at(name);
          case LINK -> section(authority, "links").at(name);
          case DOCUMENT -> section(authority, "edition").at("source-" + name);
          case NOTE -> section(authority, "edition").at("note-" + name);
          default -> null;
        });
  }
}
