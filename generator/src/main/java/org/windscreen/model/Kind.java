package org.windscreen.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of things that content can refer to, as in {@code level:3}. */
public enum Kind {
  AUTHORITY(Id.Authority.class, "authority", Scope.SITE),
  PAGE(Id.Page.class, "page", Scope.SITE),
  TOPIC(Id.Topic.class, "topic", Scope.SITE),
  TERM(Id.Term.class, "term", Scope.SITE),
  LAW(Id.Law.class, "law", Scope.SITE),
  NATIONAL(Id.National.class, "national", Scope.SITE),
  STEP(Id.Step.class, "step", Scope.SITE),
  DOMAIN(Id.Domain.class, "domain", Scope.SITE),
  COMMON_CATEGORY(Id.CommonCategory.class, "common-category", Scope.SITE),
  INDICATOR(Id.Indicator.class, "indicator", Scope.SITE),
  EDITION(Id.Edition.class, "edition", Scope.AUTHORITY),
  DOCUMENT(Id.Document.class, "document", Scope.EDITION),
  NOTE(Id.Note.class, "note", Scope.EDITION),
  LEVEL(Id.Level.class, "level", Scope.EDITION),
  CATEGORY(Id.Category.class, "category", Scope.EDITION),
  SPECIAL(Id.Special.class, "special", Scope.EDITION),
  SERVICE(Id.Service.class, "service", Scope.EDITION),
  CONSENT(Id.Consent.class, "consent", Scope.EDITION),
  CONTACT(Id.Contact.class, "contact", Scope.EDITION),
  PATHWAY(Id.Pathway.class, "pathway", Scope.EDITION),
  THRESHOLD(Id.Threshold.class, "threshold", Scope.EDITION),
  PRACTICE(Id.Practice.class, "practice", Scope.EDITION),
  LINK(Id.Link.class, "link", Scope.EDITION),
  CHAPTER(Id.Chapter.class, "guidance", Scope.EDITION);

  /** Within what an id of this kind is unique. */
  public enum Scope {
    SITE,
    AUTHORITY,
    EDITION
  }

  private final Class<? extends Id> id;
  private final String scheme;
  private final Scope scope;

  Kind(Class<? extends Id> id, String scheme, Scope scope) {
    this.id = id;
    this.scheme = scheme;
    this.scope = scope;
  }

  /** What stands before the colon of a reference. */
  public String scheme() {
    return scheme;
  }

  public Scope scope() {
    return scope;
  }

  /** What a message calls it: "special circumstance". */
  public String noun() {
    return switch (this) {
      case TERM -> "glossary term";
      case LAW -> "legal provision";
      case NATIONAL -> "national document";
      case STEP -> "step of the common scale";
      case COMMON_CATEGORY -> "common category";
      case DOCUMENT -> "source document";
      case NOTE -> "source note";
      case SPECIAL -> "special circumstance";
      case CONSENT -> "consent entry";
      case THRESHOLD -> "statutory threshold";
      case PRACTICE -> "practice item";
      case CHAPTER -> "guidance chapter";
      case AUTHORITY,
          PAGE,
          TOPIC,
          DOMAIN,
          INDICATOR,
          EDITION,
          LEVEL,
          CATEGORY,
          SERVICE,
          CONTACT,
          PATHWAY,
          LINK ->
          scheme;
    };
  }

  /** The kind that a type of ids stands for. */
  static Kind ofId(Class<? extends Id> type) {
    return Arrays.stream(values()).filter(k -> k.id == type).findFirst().orElseThrow();
  }

  /**
   * The kind that references with {@code contact:} before the colon are to; nothing if there is
   * none.
   */
  public static Optional<Kind> ofScheme(String scheme) {
    return Arrays.stream(values()).filter(k -> k.scheme.equals(scheme)).findFirst();
  }

  /** All schemes, as written before the colon. */
  public static List<String> schemes() {
    return Arrays.stream(values()).map(Kind::scheme).toList();
  }
}
